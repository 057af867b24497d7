import type { ContentRole } from '@lef/store/shared'
import { capital } from '../../messages/capital.ts'
import type { Say } from '../../messages/messages.ts'

export const chemistryNl = (say: Say) => ({
  title: 'Is er een klik?',
  theOther: 'de ander',
  lead: say(
    'Voor een traject begint, kiezen jullie allebei of je met elkaar verder wilt. Ieder antwoordt op een eigen apparaat, en de antwoorden gaan pas open als ze er allebei zijn.',
    'Voor een traject begint, kiest u allebei of u met elkaar verder wilt. Ieder antwoordt op een eigen apparaat, en de antwoorden gaan pas open als ze er allebei zijn.',
  ),
  question: (role: ContentRole, other: string): string =>
    role === 'coach'
      ? `Ben ik degene die ${other} het best verder kan helpen?`
      : `Begrijpt ${other} mijn vraag, en kan ik met ${other} het antwoord vinden?`,
  yes: 'Ja, ik wil verder',
  no: 'Liever een andere combinatie',
  both: 'Twee keer ja: het traject gaat door. Anders zoekt ieder verder. Een reden hoeft niemand te geven, en Lef laat niet zien wiens antwoord het was.',
  theirs: (other: string) =>
    say(
      `${capital(other)} heeft al geantwoord. Dat antwoord gaat open als jij ook geantwoord hebt.`,
      `${capital(other)} heeft al geantwoord. Dat antwoord gaat open als u ook geantwoord hebt.`,
    ),
  once: 'Na het afgeven ligt het antwoord vast.',
  handIn: 'Gesloten afgeven',
  kept: say(
    'Je antwoord ligt gesloten op dit apparaat. Het wordt verzonden zodra de server te bereiken is.',
    'Uw antwoord ligt gesloten op dit apparaat. Het wordt verzonden zodra de server te bereiken is.',
  ),
  mine: (other: string) =>
    say(
      `Je antwoord is gesloten afgegeven. Als ${other} ook geantwoord heeft, zien jullie allebei wat het wordt.`,
      `Uw antwoord is gesloten afgegeven. Als ${other} ook geantwoord heeft, ziet u allebei wat het wordt.`,
    ),
  bothYes: 'Twee keer ja',
  bothYesWhat: say(
    'Jullie willen allebei met elkaar verder. Neem om te beginnen samen de afspraken door.',
    'U wilt allebei met elkaar verder. Neem om te beginnen samen de afspraken door.',
  ),
  toAgreement: 'Naar de afspraken',
  notBoth: 'Het wordt een andere combinatie',
  notBothWhat: say(
    'Het werd geen twee keer ja. Meer staat hier niet, bij jou niet en bij de ander niet. Een klik is er of is er niet; dat ligt aan niemand, en niemand is een reden schuldig.',
    'Het werd geen twee keer ja. Meer staat hier niet, bij u niet en bij de ander niet. Een klik is er of is er niet; dat ligt aan niemand, en niemand is een reden schuldig.',
  ),
  again: say('Kijken jullie er nu anders naar?', 'Kijkt u er nu anders naar?'),
  againWhat: say(
    'Ieder kan nog eens antwoorden, weer gesloten. Alleen als jullie dat allebei doen, gaan de nieuwe antwoorden open. Antwoordt er maar één, dan laat Lef daar niets van zien. Spreek elkaar dus eerst.',
    'Ieder kan nog eens antwoorden, weer gesloten. Alleen als u dat allebei doet, gaan de nieuwe antwoorden open. Antwoordt er maar één, dan laat Lef daar niets van zien. Spreek elkaar dus eerst.',
  ),
  answerAgain: 'Nog eens antwoorden',
  mineAgain: (other: string) =>
    say(
      `Je nieuwe antwoord is gesloten afgegeven; ${other} ziet niet wat je koos. Antwoordt ${other} ook nog eens, dan zien jullie allebei wat het wordt.`,
      `Uw nieuwe antwoord is gesloten afgegeven; ${other} ziet niet wat u koos. Antwoordt ${other} ook nog eens, dan ziet u allebei wat het wordt.`,
    ),
  theirsAgain: (other: string) =>
    say(
      `Bij ${other} kwam je vorige antwoord niet goed aan. ${capital(other)} heeft opnieuw geantwoord; dat gaat open als jij ook opnieuw geantwoord hebt.`,
      `Bij ${other} kwam uw vorige antwoord niet goed aan. ${capital(other)} heeft opnieuw geantwoord; dat gaat open als u ook opnieuw geantwoord hebt.`,
    ),
  broken: 'Het antwoord kwam niet goed aan',
  brokenWhat: say(
    'Wat hier aankwam, past niet bij wat er gesloten was afgegeven. Daarom telt het niet, en is er niets van te zien. Dat hoeft niet aan een van jullie te liggen: er kan onderweg iets zijn misgegaan. Spreek elkaar, en ga nog eens na of er niemand tussen zit.',
    'Wat hier aankwam, past niet bij wat er gesloten was afgegeven. Daarom telt het niet, en is er niets van te zien. Dat hoeft niet aan een van u beiden te liggen: er kan onderweg iets zijn misgegaan. Spreek elkaar, en ga nog eens na of er niemand tussen zit.',
  ),
  brokenOut: 'Liever een andere combinatie? Stoppen kan nu ook, zonder reden.',
  againBroken: 'Allebei nog eens antwoorden',
  againBrokenWhat: say(
    'Ieder antwoordt opnieuw, weer gesloten. Pas als jullie dat allebei doen, gaan de nieuwe antwoorden open. Bij de ander kan het wel goed zijn gegaan; spreek elkaar dus eerst.',
    'Ieder antwoordt opnieuw, weer gesloten. Pas als u dat allebei doet, gaan de nieuwe antwoorden open. Bij de ander kan het wel goed zijn gegaan; spreek elkaar dus eerst.',
  ),
  toShare: 'Naar het delen',
  toTrajectory: 'Naar het traject',
  manager:
    'Wie door de eigen leidinggevende wordt gecoacht, kan niet vrij kiezen. Daarom stelt Lef deze vraag hier niet.',
  notShared: say(
    'Deze vraag kan pas als jullie dit traject delen, ieder op een eigen apparaat.',
    'Deze vraag kan pas als u dit traject deelt, ieder op een eigen apparaat.',
  ),
  signedOut: say(
    'Je bent hier niet ingelogd. Log in om te antwoorden, of om te zien hoe het ervoor staat.',
    'U bent hier niet ingelogd. Log in om te antwoorden, of om te zien hoe het ervoor staat.',
  ),
  signIn: 'Inloggen',
  opening: 'Even kijken…',
  failed: say(
    'Je antwoord kon op dit apparaat niet bewaard worden. Er is niets verzonden. Probeer het nog eens.',
    'Uw antwoord kon op dit apparaat niet bewaard worden. Er is niets verzonden. Probeer het nog eens.',
  ),
})
export type ChemistryMessages = ReturnType<typeof chemistryNl>
