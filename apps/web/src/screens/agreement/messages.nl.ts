import type { ChangedClause, ClauseKind } from '@lef/method'
import type { Say } from '../../messages/messages.ts'

export const agreementNl = (say: Say) => ({
  title: 'Afspraken',
  intro: say(
    'Lees ze samen door, vóór het eerste gesprek. Wat niet klopt, passen jullie hier aan.',
    'Lees ze samen door, vóór het eerste gesprek. Wat niet klopt, past u hier aan.',
  ),
  none: 'Nog niet afgesproken.',
  agreed: (when: string, names: string) => `Afgesproken op ${when}, door ${names}.`,
  changed: (when: string) => `Gewijzigd sinds ${when}, nog niet opnieuw afgesproken.`,
  how: {
    added: 'erbijgekomen',
    'left-out': 'weggelaten sinds de vorige keer',
    reworded: 'gewijzigd',
  } satisfies Record<ChangedClause['how'], string>,
  edit: 'Aanpassen',
  editDone: 'Klaar',
  leftOut: 'Weggelaten.',
  included: 'Hoort bij onze afspraken',
  required: {
    reported: 'Dit hoort er altijd bij: anders weet niemand wat er naar buiten gaat.',
    'never-reported': 'Dit hoort er altijd bij: anders durft niemand open te praten.',
    limits: 'Dit hoort er altijd bij: niemand kan eerlijk beloven dat alles geheim blijft.',
    appraisal: 'Dit hoort er altijd bij: wie erop beoordeeld kan worden, houdt zich in.',
    stopping: 'Dit hoort er altijd bij: coachen werkt alleen als stoppen mag.',
  } satisfies Partial<Record<ClauseKind, string>>,
  ownWords: 'In eigen woorden erbij',
  reports: 'Wat er gemeld mag worden',
  reportsUnknown: say(
    'Nog niet gekozen. Tot jullie kiezen, wordt er niets gemeld.',
    'Nog niet gekozen. Tot u kiest, wordt er niets gemeld.',
  ),
  assent: 'Samen afspreken',
  assentHint: 'Ieder typt zelf de eigen voornaam.',
  coacheeName: 'Voornaam van de coachee',
  coachName: 'Voornaam van de coach',
  sponsorName: 'Voornaam van de leidinggevende of opdrachtgever, als die erbij zit',
  agree: 'Zo spreken we het af',
  agreeNeeds: 'Vul eerst de voornamen van coachee en coach in.',
  again: 'Opnieuw afspreken',
  sharedSignedOut:
    'Dit traject wordt gedeeld: wat telt, is wat ieder op het eigen apparaat tekent. Log in om te zien of dat gedaan is.',
  signIn: 'Inloggen',
  earlier: 'Eerder afgesproken',
  earlierLine: (when: string, names: string) => `${when}, door ${names}`,
  print: 'Printen om te tekenen',
  toTrajectory: 'Naar het traject',
})
export type AgreementMessages = ReturnType<typeof agreementNl>
