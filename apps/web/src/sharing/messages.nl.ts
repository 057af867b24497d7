import type { ChemistryStage, SharingError, SyncProblem, SyncState } from '@lef/store/shared'
import { capital } from '../messages/capital.ts'
import type { Say } from '../messages/messages.ts'

/** Where in a trajectory somebody can be seen to be; what is for one of the two alone has no name. */
export type PageName =
  'trajectory' | 'agreement' | 'told' | 'actions' | 'room' | 'write-up' | 'after' | 'share'

const problems = (say: Say): Record<SyncProblem, string> => ({
  'full-disk': 'De opslag van dit apparaat is vol; er wordt nu niets verzonden.',
  disk: 'De opslag van dit apparaat gaf een fout; er wordt nu niets verzonden.',
  'no-access': say(
    'De server kent je niet (meer) in dit traject. Wat hier staat, blijft hier.',
    'De server kent u niet (meer) in dit traject. Wat hier staat, blijft hier.',
  ),
  'too-large':
    'Hier is meer tekst bijgekomen dan de server in één keer aanneemt. Alles blijft hier staan; met minder tekst gaat het verzenden weer verder.',
  refused: 'De server neemt dit niet aan.',
  key: 'De sleutel van dit traject gaat op dit apparaat niet open.',
  'put-out': say(
    'Je bent door de ander uit dit traject gehaald. Wat hier staat, blijft hier.',
    'U bent door de ander uit dit traject gehaald. Wat hier staat, blijft hier.',
  ),
  alone: say(
    'Je deelt dit traject niet meer: je hebt de ander eruit gehaald.',
    'U deelt dit traject niet meer: u hebt de ander eruit gehaald.',
  ),
  replaced: say(
    'In jouw plaats is iemand op een ander apparaat teruggekomen. Wat hier staat, blijft hier.',
    'In uw plaats is iemand op een ander apparaat teruggekomen. Wat hier staat, blijft hier.',
  ),
  'removed-here': 'Dit traject is van dit apparaat verwijderd, maar wordt nog gedeeld.',
  replayed: 'De server stuurde iets ouds nog een keer. Het is genegeerd.',
  moved: 'De server stuurde iets wat bij een ander traject hoort. Het is genegeerd.',
  forged: 'Er kwam iets met een valse handtekening. Het is geweigerd.',
  stranger: 'Er kwam iets van een onbekend apparaat. Het is geweigerd.',
  'after-removal': 'Er kwam iets van een apparaat dat er niet meer bij hoort. Het is geweigerd.',
  'old-epoch': 'Er kwam iets wat met een oude sleutel verzegeld is. Het is geweigerd.',
  withheld: 'De ander schreef iets wat de server niet doorgeeft.',
  'two-histories': 'De server laat de een iets anders zien dan de ander.',
  'rolled-back': 'De server laat minder zien dan er al was.',
  malformed: 'De server stuurde iets onleesbaars. Het is genegeerd.',
  unreadable: 'Er kwam iets wat echt is, maar hier niet opengaat.',
  'false-snapshot': 'Er kwam een tussenstand die niet klopt met wat hier staat. Die is geweigerd.',
  'newer-version': 'De ander gebruikt een nieuwere versie van Lef. Werk dit apparaat bij.',
  'refused-here': 'De server weigert wat er op dit apparaat geschreven wordt.',
})

export const sharingNl = (say: Say) => ({
  theOther: 'de ander',
  state: (sync: SyncState, other: string): string => {
    switch (sync.kind) {
      case 'on-this-device':
        return 'alleen op dit apparaat'
      case 'waiting':
        return 'nog niet verzonden'
      case 'sent':
        return 'verzonden'
      case 'read':
        return `aangekomen bij ${other}`
      case 'problem':
        return problems(say)[sync.reason]
    }
  },
  incident: (kind: SyncProblem) => problems(say)[kind],
  sharedWith: (other: string) => `Samen met ${other}`,
  ended: 'Wordt niet meer gedeeld',
  notSignedIn: say(
    'Je bent niet ingelogd: wat je schrijft, blijft nu op dit apparaat',
    'U bent niet ingelogd: wat u schrijft, blijft nu op dit apparaat',
  ),
  chemistry: (stage: ChemistryStage, other: string): string => {
    switch (stage) {
      case 'unanswered':
        return 'Is er een klik?'
      case 'theirs':
        return `${capital(other)} heeft geantwoord op de klikvraag`
      case 'kept':
      case 'mine':
        return say('Je antwoord op de klikvraag ligt vast', 'Uw antwoord op de klikvraag ligt vast')
      default:
        return 'De antwoorden op de klikvraag zijn open'
    }
  },
  notYet: say('Nog niet samen: bekijk hoe ver jullie zijn', 'Nog niet samen: bekijk hoe ver u bent'),
  here: (other: string, page: PageName | null) => {
    const where = page === null ? '' : pages[page]
    return `${capital(other)} is hier${where}`
  },

  title: 'Samen aan dit traject',
  lead: 'Ieder op een eigen apparaat. Wat de een opschrijft, verschijnt bij de ander, ook na een tijd zonder netwerk.',
  goes: 'Dit wordt gedeeld',
  goesList: [
    'de namen, de vraag en het doel van het traject',
    'wat er in gesprekken wordt opgeschreven: doel, scènes, inzichten, opties, plan en samenvatting',
    'de acties en hoe het ermee ging, de successen en de afspraken',
  ],
  stays: 'Dit blijft van ieder zelf',
  staysList: [
    'aantekeningen en voorbereide vragen van de coach',
    'wat er uit een transcriptie wordt teruggelezen',
    'andere trajecten op dit apparaat',
  ],
  account: say(
    'Om te delen moeten jullie allebei ingelogd zijn bij dezelfde server.',
    'Om te delen moet u allebei ingelogd zijn bij dezelfde server.',
  ),
  signedOut: say(
    'Dit traject deel je, maar je bent hier nu niet ingelogd. Wat je schrijft, blijft op dit apparaat tot je weer inlogt.',
    'Dit traject deelt u, maar u bent hier nu niet ingelogd. Wat u schrijft, blijft op dit apparaat tot u weer inlogt.',
  ),
  signIn: 'Inloggen',
  sample: say(
    'Dit is het voorbeeld; dat deel je niet. Begin een eigen traject.',
    'Dit is het voorbeeld; dat deelt u niet. Begin een eigen traject.',
  ),
  role: say('Wat is jouw rol hierin?', 'Wat is uw rol hierin?'),
  roles: { coach: 'coach', coachee: 'coachee' },
  ownName: say('Je voornaam', 'Uw voornaam'),
  ownNameWhy: 'Die ziet de ander straks bij dit traject. Leeg laten mag ook.',
  makeLink: 'Link maken',

  link: 'Link naar dit traject',
  qr: 'De link als QR-code',
  handOver: (other: string) =>
    say(
      `Geef deze link zelf aan ${other}: laat de code scannen, of stuur de link zo dat alleen jullie twee hem lezen. Niet in een groep, niet via het secretariaat. Wie de link heeft, kan erop antwoorden.`,
      `Geef deze link zelf aan ${other}: laat de code scannen, of stuur de link zo dat alleen u beiden hem leest. Niet in een groep, niet via het secretariaat. Wie de link heeft, kan erop antwoorden.`,
    ),
  noAccount: (other: string) => `Heeft ${other} nog geen account op deze server?`,
  invite: 'Met dezelfde link uitnodigen',
  inviteWhat:
    'Vul de naam en het mailadres van de ander in: zo kent de server die straks. De link is daarna ook de uitnodiging: wie hem opent, maakt een account en kan meteen antwoorden.',
  invitedToo: (name: string, day: string) =>
    `Deze link is nu ook de uitnodiging voor ${name}. Er kan één account mee gemaakt worden, tot en met ${day}. Geef hem nu door: later staat hier weer de link zonder uitnodiging.`,
  waitingForAnswer: 'Er heeft nog niemand geantwoord. Dit scherm mag dicht; de link blijft geldig.',
  answered: (name: string, mail: string) => `${name} (${mail}) heeft de link geopend en wil meedoen.`,
  answeredHint: say(
    'De naam komt van de server. Is dit wie je verwacht?',
    'De naam komt van de server. Is dit wie u verwacht?',
  ),
  admit: (name: string) => `${name} toelaten`,
  confirming: (other: string) =>
    `Toegelaten. Zodra ${other} dat op het eigen apparaat bevestigt, begint het delen.`,
  waitingForAdmission: say(
    'Je antwoord is onderweg. Zodra de ander je toelaat, kun je hier bevestigen.',
    'Uw antwoord is onderweg. Zodra de ander u toelaat, kunt u hier bevestigen.',
  ),
  toConfirm: say(
    'Je bent toegelaten door degene van wie je de link kreeg. Als je bevestigt, begint het delen.',
    'U bent toegelaten door degene van wie u de link kreeg. Als u bevestigt, begint het delen.',
  ),
  confirm: 'Bevestigen en beginnen',

  safety: 'Zit er echt niemand tussen?',
  safetyWhy: (other: string) =>
    `Lees deze woorden één keer aan elkaar voor, aan tafel of aan de telefoon. Staat bij ${other} hetzelfde, dan zit er niemand tussen.`,
  safetyMaking: 'De woorden worden gemaakt…',
  safetyDigits: 'Of in cijfers:',
  same: 'Het is hetzelfde',
  different: 'Het is anders',
  compared: 'Vergeleken: bij de ander staan dezelfde woorden.',
  changed: 'De sleutels van de ander zijn veranderd. Vergelijk eerst opnieuw.',
  showAgain: 'De woorden nog eens tonen',
  differentTitle: 'Dan zit er iemand tussen, of er ging iets mis',
  differentWhat:
    'Schrijf niets meer op wat niemand anders mag lezen. Stop het delen, en begin opnieuw met een nieuwe link die de een zelf aan de ander geeft.',
  compareOnceMore: 'Nog eens vergelijken',

  noticed: 'Opgemerkt',

  joinTitle: 'Meedoen aan een traject',
  joinAs: (role: 'coach' | 'coachee'): string =>
    role === 'coachee'
      ? say(
          'Iemand nodigt je uit om samen aan een traject te werken. Jij bent de coachee.',
          'Iemand nodigt u uit om samen aan een traject te werken. U bent de coachee.',
        )
      : say(
          'Iemand nodigt je uit om samen aan een traject te werken. Jij bent de coach.',
          'Iemand nodigt u uit om samen aan een traject te werken. U bent de coach.',
        ),
  joinSignIn: say(
    'Log eerst in. Nog geen account? Vraag dan degene van wie je de link kreeg om een link die ook een uitnodiging is. Kom je bij het inloggen op een andere pagina terecht, open deze link daarna nog eens.',
    'Log eerst in. Nog geen account? Vraag dan degene van wie u de link kreeg om een link die ook een uitnodiging is. Komt u bij het inloggen op een andere pagina terecht, open deze link daarna nog eens.',
  ),
  joinInvited: say(
    'Deze link is ook een uitnodiging: maak eerst een account. Daarna zie je wat er gedeeld wordt, en beslis je of je meedoet.',
    'Deze link is ook een uitnodiging: maak eerst een account. Daarna ziet u wat er gedeeld wordt, en beslist u of u meedoet.',
  ),
  haveAccount: 'Ik heb al een account',
  join: 'Meedoen',
  toTrajectory: 'Naar het traject',
  working: 'Even bezig…',

  needsServer:
    'De server is nu niet te bereiken. Veranderen wie er meedoet, kan alleen met verbinding: het moet aansluiten bij wie er op dit moment meedoet.',
  tryNow: 'Nu proberen',

  refused: (error: SharingError): string => {
    switch (error) {
      case 'offline':
        return 'De server is nu niet te bereiken. Probeer het straks nog eens.'
      case 'signed-out':
        return say('Je bent niet meer ingelogd.', 'U bent niet meer ingelogd.')
      case 'refused':
        return 'De server neemt dit niet aan.'
      case 'locked':
        return 'Het schrift is intussen op slot gegaan.'
      case 'disk':
        return 'De opslag van dit apparaat gaf een fout.'
      case 'unknown':
        return 'Dat kan nu niet. Open dit scherm opnieuw.'
      case 'already-shared':
        return 'Dit traject wordt al gedeeld.'
      case 'not-a-link':
        return 'Dit is geen link naar een traject.'
      case 'damaged':
        return 'De link is niet heel overgekomen. Vraag om de hele link.'
      case 'newer-version':
        return 'Deze link is met een nieuwere versie van Lef gemaakt. Werk Lef eerst bij.'
      case 'own-link':
        return say(
          'Deze link heb je zelf gemaakt; hij is voor de ander.',
          'Deze link hebt u zelf gemaakt; hij is voor de ander.',
        )
      case 'known-link':
        return say('Deze link heb je al beantwoord.', 'Deze link hebt u al beantwoord.')
      case 'not-for-two':
        return 'Deze link is voor iemand die meekijkt, niet voor coach of coachee.'
      case 'not-for-sponsors':
        return 'Deze link is voor coach of coachee, niet voor iemand die meekijkt.'
      case 'not-agreed':
        return 'De afspraken die nu gelden, laten dit niet toe.'
      case 'backdated':
        return 'Die dag is al voorbij. Kies een latere dag.'
      case 'nobody':
        return 'Dit antwoord is er niet meer.'
      case 'already-answered':
        return 'Er is al iemand anders toegelaten.'
      case 'substituted-key':
        return 'De sleutels horen niet bij wie de link maakte: er zit iemand tussen. Er is niets gedeeld. Begin opnieuw met een nieuwe link.'
      case 'bad-entry':
        return 'Wat de ander stuurde, klopt niet. Er is niets gedeeld.'
    }
  },
})
export type SharingMessages = ReturnType<typeof sharingNl>

const pages: Record<PageName, string> = {
  trajectory: ', op het eerste blad',
  agreement: ', bij de afspraken',
  told: ', bij wat de leidinggevende ziet',
  actions: ', bij de acties',
  room: ', in het gesprek',
  'write-up': ', bij het opschrijven',
  after: ', bij wat het gesprek opleverde',
  share: ', bij het delen',
}
