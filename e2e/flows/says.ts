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
import { trajectoryEn } from '../../apps/web/src/screens/trajectory/messages.en.ts'
import { trajectoryNl } from '../../apps/web/src/screens/trajectory/messages.nl.ts'
import { writeUpEn } from '../../apps/web/src/screens/write-up/messages.en.ts'
import { writeUpNl } from '../../apps/web/src/screens/write-up/messages.nl.ts'
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
}

/** The sentences of the screens, for tests that are about something else than the words. */
export const says: Readonly<Record<Language, typeof nl>> = { nl, en }
export type Says = typeof nl
