import type { auditKinds } from '@lef/protocol/messages'
import type { Say } from '../../messages/messages.ts'

export type AuditKind = (typeof auditKinds)[number]

export const organisationNl = (say: Say) => ({
  title: 'Organisatie',
  lead: 'Wie erbij hoort, en wie er nog bij komt. Wat mensen met elkaar bespreken, is hier niet te zien en ook niet op te vragen.',
  signIn: 'Inloggen',

  toHome: 'Naar het begin',
  invite: 'Iemand uitnodigen',
  inviteHint: say(
    'Je krijgt een link die je zelf doorgeeft. Wie hem opent, maakt een account. Een traject deel je daarna vanuit het traject zelf.',
    'U krijgt een link die u zelf doorgeeft. Wie hem opent, maakt een account. Een traject deelt u daarna vanuit het traject zelf.',
  ),
  name: 'Naam',
  mail: 'Mailadres',
  asOrganiser: 'Ook programmabeheerder: mag het logboek zien en accounts sluiten',
  inviteNow: 'Link maken',
  linkFor: (name: string) => `Link voor ${name}`,
  handOver: (day: string) =>
    `Deze server verstuurt geen mail: stuur deze link zelf. Hij werkt één keer, tot en met ${day}. Later is hij hier niet meer te zien.`,
  mailed: (day: string) =>
    `Deze link is ook per mail verstuurd. Hij werkt één keer, tot en met ${day}. Later is hij hier niet meer te zien.`,

  mails: 'Niet verstuurde mail',
  mailsHint: (sends: boolean): string =>
    sends
      ? say(
          'De mailserver nam deze berichten niet aan. Zo nodig geef je ze zelf door; na een herstart van de server staan ze hier niet meer.',
          'De mailserver nam deze berichten niet aan. Zo nodig geeft u ze zelf door; na een herstart van de server staan ze hier niet meer.',
        )
      : say(
          'Deze server verstuurt geen mail. Zo nodig geef je deze berichten zelf door; na een herstart van de server staan ze hier niet meer.',
          'Deze server verstuurt geen mail. Zo nodig geeft u deze berichten zelf door; na een herstart van de server staan ze hier niet meer.',
        ),
  mailTo: (to: string, moment: string) => `aan ${to}, ${moment}`,
  mailText: 'Tekst van het bericht',

  open: 'Uitgenodigd, nog niet binnen',
  openHint: 'Een nieuwe link maakt de oude ongeldig.',
  until: (mail: string, day: string) => `${mail}, tot en met ${day}`,
  letIn: 'Wachtzin kwijt',
  letInOf: (name: string) => `Wachtzin kwijt: link voor ${name}`,
  letInWhat: (day: string) =>
    say(
      `Geef deze link zelf door, en alleen als je zeker weet wie hem krijgt. Wie hem opent, kiest een nieuwe wachtzin voor het account; dat wordt overal uitgelogd. Hij werkt één keer, tot en met ${day}. Wat opgeschreven is, gaat er niet mee open.`,
      `Geef deze link zelf door, en alleen als u zeker weet wie hem krijgt. Wie hem opent, kiest een nieuwe wachtzin voor het account; dat wordt overal uitgelogd. Hij werkt één keer, tot en met ${day}. Wat opgeschreven is, gaat er niet mee open.`,
    ),
  newLink: 'Nieuwe link',
  newLinkFor: (name: string) => `Nieuwe link voor ${name}`,

  people: 'Mensen',
  peopleHint: 'Wie met wie een traject deelt, staat hier niet.',
  organiser: 'programmabeheerder',
  since: (mail: string, day: string) => `${mail}, sinds ${day}`,
  closed: (mail: string, day: string) => `${mail}, gesloten op ${day}`,
  close: 'Account sluiten',
  closeOf: (name: string) => `Account sluiten van ${name}`,
  closeTitle: (name: string) => `Het account van ${name} sluiten?`,
  closeWhat:
    'Wie dit account heeft, wordt overal uitgelogd en kan er niet meer mee delen. Een verzegelde kopie op de server wordt gewist. Wat op het eigen apparaat staat, blijft daar.',

  audit: 'Logboek',
  auditHint:
    'Wie erbij kwam, door wie, en wie er ging. Over gesprekken staat hier niets. Vanuit Lef is er niets in te veranderen.',
  auditEmpty: 'Nog niets.',
  auditKept: (days: number): string =>
    days === 365 ? 'Regels verdwijnen na een jaar.' : `Regels verdwijnen na ${days} dagen.`,
  auditWhen: 'Wanneer',
  auditWhat: 'Wat',
  visits: 'Inloggen en apparaten',
  visitsHint:
    'Wie werd uitgenodigd, in- en uitlogde, en met welk apparaat. Mislukte pogingen staan per uur bij elkaar en verdwijnen na 90 dagen.',
  older: 'Oudere regels',
  auditOlder: 'Oudere regels in het logboek',
  visitsOlder: 'Oudere regels bij inloggen en apparaten',
  refusedSignIns: (who: string | null, times: number): string => {
    const how = times === 1 ? 'mislukte' : `mislukte ${times} keer`
    return who === null ? `Inloggen met een mailadres zonder account ${how}` : `Inloggen als ${who} ${how}`
  },
  /** Midden in een zin; vooraan krijgt het een hoofdletter. */
  somebody: 'iemand',
  gone: 'een oud-deelnemer',
  goneCount: (count: number): string =>
    count === 1
      ? 'Eén account is opgeheven: naam en mailadres zijn gewist.'
      : `${count} accounts zijn opgeheven: namen en mailadressen zijn gewist.`,

  together: 'Hoeveel mensen er samenwerken',
  togetherIs: (people: number) => `${people} mensen of meer`,
  togetherFew: (least: number) => `Minder dan ${least} mensen, misschien nog niemand`,
  togetherWhat: (least: number): string =>
    `Mensen die een traject met iemand delen: coaches en coachees samen. Het getal is naar beneden afgerond op vijftallen; onder de ${least} wordt het niet getoond. Anders is in een kleine groep na te gaan om wie het gaat, en of er net iemand begon of stopte. Andere cijfers zijn er niet, ook niet per afdeling.`,
  audited: (what: AuditKind, who: string, about: string): string => {
    switch (what) {
      case 'setup':
        return `${who} begon de organisatie`
      case 'invited':
        return `${who} nodigde ${about} uit`
      case 'joined':
        return `${who} maakte een account`
      case 'signed-in':
        return `${who} logde in`
      case 'signed-in-by-passkey':
        return `${who} logde in met een passkey`
      case 'signed-in-by-single-sign-on':
        return `${who} logde in via single sign-on`
      case 'single-sign-on-linked':
        return `Het account van ${who} werd gekoppeld aan single sign-on`
      case 'sign-in-refused':
        return `Inloggen als ${who} mislukte`
      case 'signed-out':
        return `${who} logde uit`
      case 'signed-out-elsewhere':
        return `${who} logde uit op alle andere apparaten`
      case 'passphrase-changed':
        return `${who} koos een andere wachtzin`
      case 'invited-again':
        return `${who} nodigde ${about} opnieuw uit`
      case 'let-in-again':
        return `${who} kwam weer binnen met een nieuwe link`
      case 'account-left':
        return `${who} hief het eigen account op`
      case 'account-closed':
        return `${who} sloot het account van ${about}`
      case 'passkey-added':
        return `${who} voegde een passkey toe`
      case 'passkey-removed':
        return `${who} haalde een passkey weg`
      case 'copy-made':
        return `${who} zette een verzegelde kopie op de server`
      case 'copy-replaced':
        return `De verzegelde kopie van ${who} werd vervangen vanuit een andere browser`
      case 'copy-fetched':
        return `${who} haalde de verzegelde kopie op`
      case 'copy-removed':
        return `${who} haalde de verzegelde kopie weg`
      case 'device-added':
        return `${who} voegde een apparaat toe`
      case 'device-removed':
        return `${who} haalde een apparaat weg`
      case 'restored':
        return 'Een back-up werd teruggezet: iedereen is uitgelogd en open uitnodigingen zijn vervallen'
    }
  },
})
export type OrganisationMessages = ReturnType<typeof organisationNl>
