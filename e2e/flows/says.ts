import { accountEn } from '../../apps/web/src/account/messages.en.ts'
import { accountNl } from '../../apps/web/src/account/messages.nl.ts'
import { ownCopyEn } from '../../apps/web/src/account/own-copy/messages.en.ts'
import { ownCopyNl } from '../../apps/web/src/account/own-copy/messages.nl.ts'
import { passkeyEn } from '../../apps/web/src/account/passkey/messages.en.ts'
import { passkeyNl } from '../../apps/web/src/account/passkey/messages.nl.ts'
import { coacheePageEn } from '../../apps/web/src/coachee-page/messages.en.ts'
import { coacheePageNl } from '../../apps/web/src/coachee-page/messages.nl.ts'
import { compareEn } from '../../apps/web/src/screens/share/compare/messages.en.ts'
import { compareNl } from '../../apps/web/src/screens/share/compare/messages.nl.ts'
import { endingEn } from '../../apps/web/src/screens/share/ending/messages.en.ts'
import { endingNl } from '../../apps/web/src/screens/share/ending/messages.nl.ts'
import { pairEn } from '../../apps/web/src/screens/pair/messages.en.ts'
import { pairNl } from '../../apps/web/src/screens/pair/messages.nl.ts'
import { recoveryEn } from '../../apps/web/src/screens/recovery/messages.en.ts'
import { recoveryNl } from '../../apps/web/src/screens/recovery/messages.nl.ts'
import { singleSignOnEn } from '../../apps/web/src/account/single-sign-on/messages.en.ts'
import { singleSignOnNl } from '../../apps/web/src/account/single-sign-on/messages.nl.ts'
import { returnEn } from '../../apps/web/src/screens/share/return/messages.en.ts'
import { returnNl } from '../../apps/web/src/screens/share/return/messages.nl.ts'
import { sharingEn } from '../../apps/web/src/sharing/messages.en.ts'
import { sharingNl } from '../../apps/web/src/sharing/messages.nl.ts'
import { chemistryEn } from '../../apps/web/src/screens/chemistry/messages.en.ts'
import { chemistryNl } from '../../apps/web/src/screens/chemistry/messages.nl.ts'
import { comingInEn } from '../../apps/web/src/screens/account/messages.en.ts'
import { comingInNl } from '../../apps/web/src/screens/account/messages.nl.ts'
import { organisationEn } from '../../apps/web/src/screens/organisation/messages.en.ts'
import { organisationNl } from '../../apps/web/src/screens/organisation/messages.nl.ts'
import { aboutEn } from '../../apps/web/src/screens/about/messages.en.ts'
import { aboutNl } from '../../apps/web/src/screens/about/messages.nl.ts'
import { agreementEn } from '../../apps/web/src/screens/agreement/messages.en.ts'
import { agreementNl } from '../../apps/web/src/screens/agreement/messages.nl.ts'
import { cardEn } from '../../apps/web/src/screens/card/messages.en.ts'
import { cardNl } from '../../apps/web/src/screens/card/messages.nl.ts'
import { checkInEn } from '../../apps/web/src/screens/check-in/messages.en.ts'
import { checkInNl } from '../../apps/web/src/screens/check-in/messages.nl.ts'
import { lockEn } from '../../apps/web/src/screens/lock/messages.en.ts'
import { lockNl } from '../../apps/web/src/screens/lock/messages.nl.ts'
import { prepareEn } from '../../apps/web/src/screens/prepare/messages.en.ts'
import { prepareNl } from '../../apps/web/src/screens/prepare/messages.nl.ts'
import { settingsEn } from '../../apps/web/src/screens/settings/messages.en.ts'
import { settingsNl } from '../../apps/web/src/screens/settings/messages.nl.ts'
import { passphraseEn } from '../../apps/web/src/screens/settings/passphrase/messages.en.ts'
import { passphraseNl } from '../../apps/web/src/screens/settings/passphrase/messages.nl.ts'
import { eraseMessages } from '../../apps/web/src/screens/settings/erase-messages.ts'
import { afterEn } from '../../apps/web/src/screens/after/messages.en.ts'
import { afterNl } from '../../apps/web/src/screens/after/messages.nl.ts'
import { beginEn } from '../../apps/web/src/screens/begin/messages.en.ts'
import { beginNl } from '../../apps/web/src/screens/begin/messages.nl.ts'
import { homeEn } from '../../apps/web/src/screens/home/messages.en.ts'
import { homeNl } from '../../apps/web/src/screens/home/messages.nl.ts'
import { partEn } from '../../apps/web/src/parts/messages.en.ts'
import { partNl } from '../../apps/web/src/parts/messages.nl.ts'
import { roomEn } from '../../apps/web/src/screens/room/messages.en.ts'
import { roomNl } from '../../apps/web/src/screens/room/messages.nl.ts'
import { shellEn } from '../../apps/web/src/app/messages.en.ts'
import { shellNl } from '../../apps/web/src/app/messages.nl.ts'
import { talkEn } from '../../apps/web/src/screens/talk/messages.en.ts'
import { talkNl } from '../../apps/web/src/screens/talk/messages.nl.ts'
import { reportEn } from '../../apps/web/src/screens/talk/report/messages.en.ts'
import { reportNl } from '../../apps/web/src/screens/talk/report/messages.nl.ts'
import { trajectoryEn } from '../../apps/web/src/screens/trajectory/messages.en.ts'
import { trajectoryNl } from '../../apps/web/src/screens/trajectory/messages.nl.ts'
import { writeUpEn } from '../../apps/web/src/screens/write-up/messages.en.ts'
import { writeUpNl } from '../../apps/web/src/screens/write-up/messages.nl.ts'
import { threeWayEn } from '../../apps/web/src/three-way/messages.en.ts'
import { threeWayNl } from '../../apps/web/src/three-way/messages.nl.ts'
import { dutch, english } from './room.ts'

export type Language = 'nl' | 'en'

/** Browser languages that make the app speak it. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

const je = <T>(informal: T): T => informal

const nl = {
  flow: dutch,
  parts: partNl(je),
  shell: shellNl(je),
  home: homeNl(je),
  begin: beginNl(je),
  trajectory: trajectoryNl(je),
  room: roomNl(je),
  writeUp: writeUpNl(je),
  after: afterNl(je),
  coacheePage: coacheePageNl(je),
  about: aboutNl(je),
  agreement: agreementNl(je),
  card: cardNl(je),
  checkIn: checkInNl(je),
  lock: lockNl(je),
  prepare: prepareNl(je),
  talk: talkNl(je),
  report: reportNl(je),
  settings: settingsNl(je),
  passphrase: passphraseNl(je),
  erase: eraseMessages.nl(je),
  account: accountNl(je),
  ownCopy: ownCopyNl(je),
  passkey: passkeyNl(je),
  singleSignOn: singleSignOnNl(je),
  comingIn: comingInNl(je),
  sharing: sharingNl(je),
  chemistry: chemistryNl(je),
  ending: endingNl(je),
  compare: compareNl(),
  back: returnNl(je),
  pair: pairNl(je),
  recovery: recoveryNl(je),
  organisation: organisationNl(je),
  threeWay: threeWayNl(je),
}
const en: typeof nl = {
  flow: english,
  parts: partEn,
  shell: shellEn,
  home: homeEn,
  begin: beginEn,
  trajectory: trajectoryEn,
  room: roomEn,
  writeUp: writeUpEn,
  after: afterEn,
  coacheePage: coacheePageEn,
  about: aboutEn,
  agreement: agreementEn,
  card: cardEn,
  checkIn: checkInEn,
  lock: lockEn,
  prepare: prepareEn,
  talk: talkEn,
  report: reportEn,
  settings: settingsEn,
  passphrase: passphraseEn,
  erase: eraseMessages.en,
  account: accountEn,
  ownCopy: ownCopyEn,
  passkey: passkeyEn,
  singleSignOn: singleSignOnEn,
  comingIn: comingInEn,
  sharing: sharingEn,
  chemistry: chemistryEn,
  ending: endingEn,
  compare: compareEn,
  back: returnEn,
  pair: pairEn,
  recovery: recoveryEn,
  organisation: organisationEn,
  threeWay: threeWayEn,
}

/** The sentences of the screens, for tests that are about something else than the words. */
export const says: Readonly<Record<Language, typeof nl>> = { nl, en }
export type Says = typeof nl
