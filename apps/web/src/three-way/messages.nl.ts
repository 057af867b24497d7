import type { Language } from '@lef/method'
import type { WhyRefused } from '@lef/store/shared'
import type { ReleaseKind, TalkMoment, Whereabouts } from '@lef/vault'
import { capital } from '../messages/capital.ts'
import { formatDay, formatNames } from '../messages/format.ts'
import type { Say } from '../messages/messages.ts'
import type { FactLine } from './fact-line.ts'

const where: Record<Whereabouts, string> = {
  start: 'nog aan het begin',
  midway: 'halverwege',
  'near-end': 'bijna aan het eind',
}
const talks: Record<TalkMoment, string> = { start: 'Begin', midway: 'Halverwege', end: 'Eind' }
const atTalk: Record<TalkMoment, string> = {
  start: 'aan het begin',
  midway: 'halverwege',
  end: 'aan het eind',
}
const kinds: Record<ReleaseKind, string> = { goal: 'Het doel', 'own-report': 'Hoe het gaat' }

export const threeWayNl = (say: Say) => ({
  lookingOn: 'Wie er meekijkt',
  lookingOnHint:
    'Een leidinggevende of opdrachtgever kan meekijken: alleen in wat de afspraken toelaten en wat de coachee zelf laat zien. Die tekent de afspraken mee.',
  inviteSponsor: 'Link voor de leidinggevende maken',
  sponsorLink: 'Link voor de leidinggevende',
  sponsorHandOver: say(
    'Geef deze link zelf door. Wie hem opent en inlogt, kan vragen om mee te kijken; er gebeurt niets voordat jullie allebei getekend hebben.',
    'Geef deze link zelf door. Wie hem opent en inlogt, kan vragen om mee te kijken; er gebeurt niets voordat u beiden getekend hebt.',
  ),
  nobodyYet: 'Er heeft nog niemand geantwoord.',
  sponsorAnswered: (name: string, mail: string) => `${name} (${mail}) wil meekijken.`,
  admitSponsor: (name: string) => `${name} laten meekijken`,
  waitsForOther: (name: string, other: string) =>
    `${capital(name)} kan meekijken zodra ook ${other} daarvoor getekend heeft.`,
  other: 'de ander',
  someone: 'iemand',
  coming: (name: string, other: string) =>
    `${capital(other)} stelt voor dat ${name} meekijkt: alleen in wat de afspraken toelaten. De naam komt van de server. Klopt die?`,
  confirmSponsor: (name: string) => `Akkoord: ${name} mag meekijken`,
  sponsorHere: 'Er kijkt een leidinggevende of opdrachtgever mee.',
  toTold: say('Wat je leidinggevende ziet', 'Wat uw leidinggevende ziet'),
  toToldCoach: 'Wat de leidinggevende ziet',
  dismiss: 'Niemand meer laten meekijken',
  dismissTitle: 'Niemand meer laten meekijken?',
  dismissWhat:
    'De leidinggevende ziet dan niets meer, ook niet wat eerder gemeld is. Wat al gezien is, is gezien. De getekende afspraken gelden niet meer; teken daarna nieuwe.',

  signing: 'Tekenen, ieder op het eigen apparaat',
  signingHint: (many: number) =>
    `De afspraken gelden als ${many === 3 ? 'alle drie' : 'beiden'} getekend hebben, en niet met terugwerkende kracht. Wijzigen kan alleen met ieders handtekening.`,
  notSigned: 'Nog niet getekend. Tot iedereen getekend heeft, wordt er niets gemeld.',
  holdsSince: (day: string) => `Getekend door iedereen. Deze afspraken gelden vanaf ${day}.`,
  comingFrom: (day: string) => `Getekend door iedereen. Nieuwe afspraken gelden vanaf ${day}.`,
  sponsorFirst:
    'Gaat er een leidinggevende meekijken? Regel dat dan eerst: met iemand erbij moet er opnieuw getekend worden.',
  otherPeople:
    'De getekende afspraken gelden niet meer, want er doet nu iemand anders mee. Tot er opnieuw getekend is, wordt er niets gemeld.',
  pageChanged:
    'Wat hierboven staat, is anders dan wat getekend is. Het geldt pas als iedereen het getekend heeft.',
  proposal: 'Ligt voor om te tekenen',
  from: 'Geldt vanaf',
  fromLine: (day: string) => `Geldt vanaf ${day}.`,
  fromHint: 'Iedereen tekent uiterlijk de dag erna.',
  signedBy: (names: readonly string[], language: Language) =>
    names.length === 0 ? 'Nog niemand heeft getekend.' : `Getekend door ${formatNames(names, language)}.`,
  stillToSign: (names: readonly string[], language: Language) =>
    `Nog te tekenen door ${formatNames(names, language)}.`,
  roles: { coach: 'de coach', coachee: 'de coachee', sponsor: 'de leidinggevende' },
  you: say('jou', 'u'),
  propose: 'Tekenen en voorleggen',
  proposeAgain: 'Opnieuw tekenen en voorleggen',
  sign: 'Tekenen',
  signHint: 'Lees eerst wat er staat.',
  readText: 'De hele tekst',
  noText: 'De tekst is hier niet te lezen. Teken dus niet; vraag om een nieuw voorstel.',
  backdated: 'De dag was voorbij voordat iedereen getekend had. Leg de afspraken opnieuw voor.',
  refusedProposal:
    'Dit voorstel past niet meer bij wie er meedoet of bij wat er geldt. Leg het opnieuw voor.',
  managerReads: (coach: string) =>
    say(
      `${coach} is de coach én de leidinggevende, en leest alles wat jullie samen opschrijven. Er kijkt verder niemand mee en er wordt aan niemand iets gemeld.`,
      `${coach} is de coach én de leidinggevende, en leest alles wat u samen opschrijft. Er kijkt verder niemand mee en er wordt aan niemand iets gemeld.`,
    ),
  theCoach: 'De coach',
  reportsOnly: 'Gemeld mag worden:',

  toldTitle: say('Wat je leidinggevende ziet', 'Wat uw leidinggevende ziet'),
  toldTitleCoach: 'Wat de leidinggevende ziet',
  toldLead: say(
    'Precies dit, en niets anders. Het komt van dezelfde plek als wat je leidinggevende te zien krijgt.',
    'Precies dit, en niets anders. Het komt van dezelfde plek als wat uw leidinggevende te zien krijgt.',
  ),
  toldLeadCoach:
    'Precies dit, en niets anders. Het komt van dezelfde plek als wat de leidinggevende te zien krijgt.',
  onlyHere: 'Dit traject staat alleen op dit apparaat. Niemand anders ziet er iets van.',
  toldSignedOut: say(
    'Je bent hier niet ingelogd. Log in om te zien wat er van dit traject gemeld is.',
    'U bent hier niet ingelogd. Log in om te zien wat er van dit traject gemeld is.',
  ),
  toShare: 'Samen aan dit traject',
  nobodyLooks: say(
    'Er kijkt niemand mee. Wil je dat er iemand meekijkt, regel dat dan bij de afspraken.',
    'Er kijkt niemand mee. Wilt u dat er iemand meekijkt, regel dat dan bij de afspraken.',
  ),
  toAgreement: 'Naar de afspraken',
  toTrajectory: 'Naar het traject',
  asSeen: 'Zo ziet het eruit',
  asking: 'Even ophalen…',
  again: 'Opnieuw proberen',
  lookAgain: 'Opnieuw kijken',

  telling: 'Te melden',
  tellingHint: say(
    'Wat er te melden is, staat hier klaar. Het gaat pas naar je leidinggevende als jullie allebei getekend hebben.',
    'Wat er te melden is, staat hier klaar. Het gaat pas naar uw leidinggevende als u beiden getekend hebt.',
  ),
  tellingHintCoach: say(
    'Wat er te melden is, staat hier klaar. Het gaat pas naar de leidinggevende als jullie allebei getekend hebben.',
    'Wat er te melden is, staat hier klaar. Het gaat pas naar de leidinggevende als u beiden getekend hebt.',
  ),
  noAgreement: 'Er gelden geen getekende afspraken. Er wordt dus niets gemeld.',
  nothingToTell: 'Er is nu niets te melden.',
  tell: 'Melden',
  signToo: 'Ook tekenen',
  waitsFor: (other: string) => `wacht op ${other}`,
  askedBy: (other: string) => `${other} heeft al getekend`,
  notSoHere: 'In het traject op dit apparaat staat dit anders. Kijk het samen na.',
  whereabouts: 'Hoe ver het traject is',
  tellWhere: (place: Whereabouts) => `Melden: ${where[place]}`,
  tellEnded: 'Melden dat het traject is afgerond',
  fact: (line: FactLine, language: Language): string => {
    const day = formatDay(line.day, language, true)
    switch (line.kind) {
      case 'planned':
        return `Gesprek gepland op ${day}`
      case 'moved':
        return `Gesprek verzet naar ${day}`
      case 'held':
        return `Gesprek geweest op ${day}`
      case 'whereabouts':
        return `Het traject is ${where[line.where]}`
      case 'ended':
        return `Het traject is afgerond op ${day}`
    }
  },

  talk: 'Driegesprek',
  talkHint: say(
    'Aan het begin, halverwege en aan het eind kun je zelf iets laten zien: één zin per keer. Niets hoeft. Terugnemen kan altijd; wat al gelezen is, is gelezen.',
    'Aan het begin, halverwege en aan het eind kunt u zelf iets laten zien: één zin per keer. Niets hoeft. Terugnemen kan altijd; wat al gelezen is, is gelezen.',
  ),
  talkHintCoach: (coachee: string) =>
    `Aan het begin, halverwege en aan het eind kan ${coachee} zelf iets laten zien, zin voor zin. Alleen ${coachee} kan dat, en alleen ${coachee} kan het terugnemen.`,
  talkNotSigned: 'Dat kan zodra iedereen de afspraken heeft getekend.',
  talkNotAgreed: 'De afspraken laten dit niet toe.',
  moment: 'Welk driegesprek',
  moments: talks,
  what: 'Waarover',
  whats: { goal: 'Mijn doel', 'own-report': 'Hoe het gaat' } satisfies Record<ReleaseKind, string>,
  sentence: say('Jouw zin', 'Uw zin'),
  show: 'Laten zien',
  showTitle: say('Dit kan je leidinggevende straks lezen', 'Dit kan uw leidinggevende straks lezen'),
  takeBack: 'Terugnemen',
  takeBackOf: (sentence: string) => `Terugnemen: ${sentence}`,
  nothingShown: 'Er wordt nu niets getoond.',

  signedHere: 'Getekend op dit apparaat. Wordt verzonden zodra de server te bereiken is.',
  takingBack: say(
    'Teruggenomen op dit apparaat. Tot de server te bereiken is, kan je leidinggevende deze zin nog lezen.',
    'Teruggenomen op dit apparaat. Tot de server te bereiken is, kan uw leidinggevende deze zin nog lezen.',
  ),
  takingBackRefused: say(
    'De server neemt het terugnemen niet aan; het wordt bij elke verbinding opnieuw geprobeerd. Tot dan kan je leidinggevende deze zin nog lezen. Bij de afspraken kun je er ook voor kiezen om niemand meer te laten meekijken.',
    'De server neemt het terugnemen niet aan; het wordt bij elke verbinding opnieuw geprobeerd. Tot dan kan uw leidinggevende deze zin nog lezen. Bij de afspraken kunt u er ook voor kiezen om niemand meer te laten meekijken.',
  ),
  notYetShown: 'Nog niet te zien. Wordt verzonden zodra de server te bereiken is.',
  notTaken: 'Niet aangenomen.',
  notTakenLink: say('Iets wat je tekende, is niet aangenomen', 'Iets wat u tekende, is niet aangenomen'),
  whyRefused: {
    overtaken:
      'Er was intussen iets anders getekend. Kijk wat er nu staat, en teken opnieuw als dat nodig is.',
    'other-people':
      'Intussen is veranderd wie er meedoet, of welke sleutels iemand heeft. Klopt het nog, doe het dan opnieuw.',
    'other-agreement':
      'Er gelden intussen andere afspraken. Lees die eerst, en doe het daarna zo nodig opnieuw.',
    'not-in-clause': 'De afspraken die nu gelden, laten dit niet toe.',
    backdated: 'De dag was voorbij voordat het bij de server aankwam. Doe het opnieuw.',
    'no-room': 'De server heeft hier geen plaats meer voor. Vraag het de programmabeheerder.',
    refused: 'Volgens de server klopt dit niet. Open dit scherm opnieuw en probeer het nog eens.',
  } satisfies Record<WhyRefused, string>,
  putAway: 'Weghalen',

  looks: 'Wie er keek',
  looksNone: 'Er heeft nog niemand gekeken.',
  look: (name: string, when: string) => `${name}, ${when}`,

  sponsorTitle: say('Trajecten waarbij je meekijkt', 'Trajecten waarbij u meekijkt'),
  sponsorEmpty: say(
    'Je kijkt nog bij geen enkel traject mee. Daarvoor krijg je een link van een coach of coachee.',
    'U kijkt nog bij geen enkel traject mee. Daarvoor krijgt u een link van een coach of coachee.',
  ),
  sponsorSignIn: say(
    'Log in om te zien wat er met je gedeeld is.',
    'Log in om te zien wat er met u gedeeld is.',
  ),
  trajectoryOf: (coachee: string, coach: string) =>
    coachee ? `Het traject van ${coachee}${coach ? `, met ${coach}` : ''}` : 'Een traject',
  open: 'Bekijken',
  toList: 'Alle trajecten',
  toHome: 'Naar het begin van Lef',
  sponsorWaiting: say(
    'Je antwoord is onderweg. Zodra coach en coachee allebei getekend hebben, staat hier wat jullie afspreken. Je kunt dit scherm sluiten en later terugkomen.',
    'Uw antwoord is onderweg. Zodra coach en coachee allebei getekend hebben, staat hier wat u samen afspreekt. U kunt dit scherm sluiten en later terugkomen.',
  ),
  sponsorOver: say('Je kijkt hier niet meer mee.', 'U kijkt hier niet meer mee.'),
  sponsorOverWhy:
    'Wie er meekijkt, kiezen coach en coachee, en een reden hoeft niemand te geven. Wat hier stond, is er niet meer te zien. Weer meekijken kan alleen met een nieuwe link.',
  sponsorWrong: {
    stranger:
      'Wat de server hier laat zien, komt niet van degene van wie de link kwam. Het wordt niet getoond. Neem contact op met de coach.',
    'rolled-back':
      'De server laat minder zien dan er al was. Het wordt niet getoond. Neem contact op met de coach.',
    'two-histories':
      'De server laat iets anders zien dan eerder. Het wordt niet getoond. Neem contact op met de coach.',
  },
  toSignTitle: 'Om te tekenen',
  toSign: (coachee: string) =>
    say(
      `Coach en coachee leggen je deze afspraken voor. Ze gelden als jullie alle drie getekend hebben. De tekst is gericht aan ${coachee || 'de coachee'}. Over ${coachee || 'de coachee'} lees je hier nooit meer dan erin staat.`,
      `Coach en coachee leggen u deze afspraken voor. Ze gelden als u alle drie getekend hebt. De tekst is gericht aan ${coachee || 'de coachee'}. Over ${coachee || 'de coachee'} leest u hier nooit meer dan erin staat.`,
    ),
  signedWaiting: say(
    'Je hebt getekend. Het wacht op de anderen.',
    'U hebt getekend. Het wacht op de anderen.',
  ),
  nothingToSign: 'Er ligt nog niets om te tekenen. Coach en coachee maken de afspraken.',
  placeTitle: 'Hoe ver het traject is',
  place: (place: Whereabouts) => `Het traject is ${where[place]}.`,
  ended: (day: string) => `Het traject is afgerond op ${day}.`,
  conversations: 'Gesprekken',
  noFacts: 'Er zijn nog geen gesprekken gemeld.',
  line: (state: 'planned' | 'moved' | 'held') =>
    ({ planned: 'gepland', moved: 'verzet naar deze dag', held: 'geweest' })[state],
  released: (coachee: string) => `Wat ${coachee || 'de coachee'} zelf laat zien`,
  releasedLabel: (what: ReleaseKind, moment: TalkMoment) => `${kinds[what]}, ${atTalk[moment]}`,
  unreadable: 'Deze zin gaat hier niet open.',
  agreedTitle: 'Wat er is afgesproken',
  agreedFrom: (day: string) => `Geldt vanaf ${day}.`,
  notAgreed: 'Er gelden nu geen getekende afspraken.',
  never: (coachee: string) =>
    `Wat er in de gesprekken gezegd of opgeschreven wordt, is iets tussen ${coachee || 'de coachee'} en de coach. Daarvan komt hier alleen wat ${coachee || 'de coachee'} zelf laat zien.`,
  seen: (coachee: string) => `${coachee || 'De coachee'} en de coach zien wanneer deze pagina is bekeken.`,
  forget: 'Van dit apparaat halen',
  forgetTitle: 'Niet meer meekijken op dit apparaat?',
  forgetWhat: 'Wie weer wil meekijken, heeft een nieuwe link nodig.',

  joinTitle: 'Meekijken bij een traject',
  joinWhat: say(
    'Je wordt gevraagd om als leidinggevende of opdrachtgever mee te kijken. Je ziet straks alleen wat jullie drie afspreken en wat de coachee zelf laat zien. Wat er verder in de gesprekken gezegd of opgeschreven wordt, zie je hier nooit.',
    'U wordt gevraagd om als leidinggevende of opdrachtgever mee te kijken. U ziet straks alleen wat u met zijn drieën afspreekt en wat de coachee zelf laat zien. Wat er verder in de gesprekken gezegd of opgeschreven wordt, ziet u hier nooit.',
  ),
  joinAsSponsor: 'Meekijken',
  waitsForYou: 'Er ligt iets om te tekenen',
})
export type ThreeWayMessages = ReturnType<typeof threeWayNl>
