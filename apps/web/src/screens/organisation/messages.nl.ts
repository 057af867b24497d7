import type { auditKinds } from '@lef/protocol/messages'
import type { Say } from '../../messages/messages.ts'

export type AuditKind = (typeof auditKinds)[number]

export const organisationNl = (say: Say) => ({
  title: 'Organisatie',
  lead: 'Wie erbij hoort, en wie er nog bij komt. Wat mensen met elkaar bespreken, is hier niet te zien en voor niemand op te vragen.',
  signIn: 'Inloggen',

  invite: 'Iemand uitnodigen',
  inviteHint: say(
    'Je krijgt een link die je zelf doorgeeft. Wie hem opent, maakt een account.',
    'U krijgt een link die u zelf doorgeeft. Wie hem opent, maakt een account.',
  ),
  name: 'Naam',
  mail: 'Mailadres',
  asOrganiser: 'Mag zelf ook mensen toelaten en accounts sluiten (organisator)',
  inviteNow: 'Link maken',
  linkFor: (name: string) => `Link voor ${name}`,
  handOver: (day: string) =>
    say(
      `Lef verstuurt nog geen mail: stuur deze link zelf. Hij werkt één keer, tot en met ${day}, en is straks niet meer op te vragen.`,
      `Lef verstuurt nog geen mail: stuur deze link zelf. Hij werkt één keer, tot en met ${day}, en is straks niet meer op te vragen.`,
    ),

  open: 'Nog niet gekomen',
  openHint: 'Een nieuwe link maakt de oude ongeldig.',
  until: (mail: string, day: string) => `${mail}, tot en met ${day}`,
  newLink: 'Nieuwe link',
  newLinkFor: (name: string) => `Nieuwe link voor ${name}`,

  people: 'Mensen',
  peopleHint: 'Wie met wie een traject deelt, staat hier niet.',
  organiser: 'organisator',
  since: (mail: string, day: string) => `${mail}, sinds ${day}`,
  closed: (mail: string, day: string) => `${mail}, gesloten op ${day}`,
  close: 'Account sluiten',
  closeOf: (name: string) => `Account sluiten van ${name}`,
  closeTitle: (name: string) => `Het account van ${name} sluiten?`,
  closeWhat:
    'Wie het was, wordt overal uitgelogd en kan niet meer bij de server. Wat al op het eigen apparaat staat, blijft daar.',

  audit: 'Wat er is opgeschreven',
  auditHint: 'Komen en gaan, meer niet. Niemand kan hier iets in veranderen.',
  auditWhen: 'Wanneer',
  auditWhat: 'Wat',
  auditAll: (count: number) => `Alle ${count} regels`,
  somebody: 'Iemand',
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
      case 'sign-in-refused':
        return `Inloggen als ${who} mislukte`
      case 'signed-out':
        return `${who} logde uit`
      case 'signed-out-elsewhere':
        return `${who} logde overal elders uit`
      case 'passphrase-changed':
        return `${who} nam een andere wachtzin`
      case 'invited-again':
        return `${who} nodigde ${about} opnieuw uit`
      case 'let-in-again':
        return `${who} kwam weer binnen met een nieuwe wachtzin`
      case 'account-left':
        return `${who} sloot het eigen account`
      case 'account-closed':
        return `${who} sloot het account van ${about}`
      case 'device-added':
        return `${who} kreeg er een apparaat bij`
      case 'device-removed':
        return `${who} haalde een apparaat weg`
    }
  },
})
export type OrganisationMessages = ReturnType<typeof organisationNl>
