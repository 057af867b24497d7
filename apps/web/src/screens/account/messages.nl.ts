import type { Say } from '../../messages/messages.ts'

export const comingInNl = (say: Say) => ({
  setupTitle: 'Een organisatie beginnen',
  setupLead: say(
    'Wie op twee apparaten samenwerkt, doet dat binnen een organisatie op deze server. Jij bent de eerste; daarna nodig je anderen uit.',
    'Wie op twee apparaten samenwerkt, doet dat binnen een organisatie op deze server. U bent de eerste; daarna nodigt u anderen uit.',
  ),
  organisationName: 'Naam van de organisatie',
  setupNow: 'Organisatie beginnen',
  setupThere: 'Op deze server is al een organisatie.',
  setupNoToken:
    'Deze pagina hoort bij de link die de server bij het starten laat zien. Open de hele link, ook wat na het hekje staat.',
  toOrganisation: 'Naar de organisatie',

  invitation: 'Uitnodiging',
  invitedBy: (organisation: string) => `Een uitnodiging van ${organisation}`,
  invitationLead: say(
    'Met een account werk je met een ander aan hetzelfde traject, ieder op een eigen apparaat.',
    'Met een account werkt u met een ander aan hetzelfde traject, ieder op een eigen apparaat.',
  ),
  invitedAs: (mail: string) => `Voor ${mail}`,
  invitationOver: 'Deze uitnodiging is al gebruikt of verlopen. Vraag om een nieuwe.',
  join: 'Meedoen',
  welcome: 'Welkom',
  welcomeAt: (organisation: string) =>
    say(`Je bent ingelogd bij ${organisation}.`, `U bent ingelogd bij ${organisation}.`),
  welcomeNext: say(
    'Kreeg je ook een link naar een traject? Open die nu, op dit apparaat.',
    'Kreeg u ook een link naar een traject? Open die nu, op dit apparaat.',
  ),

  signIn: 'Inloggen',
  signInLead: say(
    'Alleen nodig om met een ander samen te werken. Alles wat je alleen doet, werkt zonder account.',
    'Alleen nodig om met een ander samen te werken. Alles wat u alleen doet, werkt zonder account.',
  ),
  signInLost: say(
    'Ben je de wachtzin van je account kwijt? Vraag de programmabeheerder om een link waarmee je weer binnenkomt.',
    'Bent u de wachtzin van uw account kwijt? Vraag de programmabeheerder om een link waarmee u weer binnenkomt.',
  ),
  inAs: (name: string, organisation: string) =>
    say(
      `Je bent ingelogd als ${name}, bij ${organisation}.`,
      `U bent ingelogd als ${name}, bij ${organisation}.`,
    ),
  noLockYet: say(
    'Op het schrift op dit apparaat zit nog geen slot. Maak er een bij Instellingen voordat je iets deelt.',
    'Op het schrift op dit apparaat zit nog geen slot. Maak er een bij Instellingen voordat u iets deelt.',
  ),
  noOrganisation: 'Op deze server is nog geen organisatie.',
  toHome: 'Naar het begin',
  toBefore: say('Terug naar waar je was', 'Terug naar waar u was'),
  toAccount: say('Naar je account', 'Naar uw account'),
})
export type ComingInMessages = ReturnType<typeof comingInNl>
