import type { ImportReason, Problem } from '@lef/store'
import type { Say } from '../../messages/messages.ts'

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

export const settingsNl = (say: Say) => ({
  title: 'Instellingen',

  speech: 'Taal en aanspreekvorm',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  address: say('Hoe spreekt Lef je aan?', 'Hoe spreekt Lef u aan?'),
  addresses: { je: 'met je', u: 'met u' },
  addressHint: 'Elk traject heeft daarnaast een eigen aanspreekvorm.',

  look: 'Scherm, toetsen en meelezen',
  theme: 'Licht of donker',
  themes: { auto: 'zoals het apparaat', light: 'licht', dark: 'donker' },
  shortcuts: 'Sneltoetsen in het gesprek',
  shortcutsOn: 'aan',
  shortcutsOff: 'uit',
  shortcutsHint: 'Losse letters zoals D voor doorvragen, alleen in ‘Voor mij’. Het vraagteken laat ze zien.',
  guard: 'Meelezen bij een eigen vraag',
  guardOn: 'aan',
  guardOff: 'uit',
  guardHint: say(
    'Typ je een eigen vraag voor de coachee, dan zegt Lef wat erin doorklinkt en hoe het ook kan. Alleen voor jou; wat Lef ervan zegt, wordt niet bewaard.',
    'Typt u een eigen vraag voor de coachee, dan zegt Lef wat erin doorklinkt en hoe het ook kan. Alleen voor u; wat Lef ervan zegt, wordt niet bewaard.',
  ),

  lock: 'Slot',
  noLock: 'Er zit geen slot op. Wie bij dit apparaat of een back-up ervan kan, kan alles lezen.',
  hasLock: say(
    'Er zit een slot op: wat je opschrijft, is zonder je wachtzin niet te lezen.',
    'Er zit een slot op: wat u opschrijft, is zonder uw wachtzin niet te lezen.',
  ),
  setLock: 'Wachtzin maken',
  lockNow: 'Nu op slot',
  changeLock: 'Andere wachtzin',
  removeLock: 'Wachtzin weghalen',
  autoLock: 'Vanzelf op slot als niemand iets aanraakt',
  autoLockAfter: (minutes: number | null) =>
    minutes === null ? 'nooit' : minutes === 60 ? 'na een uur' : `na ${count(minutes, 'minuut', 'minuten')}`,
  autoLockHint: 'Tijdens een gesprek pas na een uur, zodat het slot er niet tussen komt.',
  more: 'Wat wel en niet beschermd is',

  account: 'Samenwerken',
  accountNone: say(
    'Alles wat je alleen doet, werkt zonder account. Om met een ander op twee apparaten aan hetzelfde traject te werken, log je in.',
    'Alles wat u alleen doet, werkt zonder account. Om met een ander op twee apparaten aan hetzelfde traject te werken, logt u in.',
  ),
  accountSignIn: 'Inloggen',

  storage: 'Opslag',
  kept: 'De browser heeft beloofd dit te bewaren, ook als de ruimte opraakt.',
  notKept:
    'De browser heeft niet beloofd dit te bewaren. Raakt de ruimte op, dan kan hij het wissen. Maak daarom af en toe een kopie.',
  keptUnknown:
    'Deze browser zegt niet of hij dit bewaart als de ruimte opraakt. Maak daarom af en toe een kopie.',
  askKeep: 'Vraag de browser het te bewaren',
  refused:
    'De browser belooft het nu niet. Vaak doet hij dat wel als Lef als app is geïnstalleerd of vaker is gebruikt.',
  used: (used: string, room: string | null) =>
    room === null ? `In gebruik: ongeveer ${used}.` : `In gebruik: ongeveer ${used} van ${room}.`,

  helpers: 'Wie kan er nog meer helpen?',
  helpersHint: 'Te vinden bij de pauze in een gesprek. Deze staan er altijd bij:',
  helpersOwn: 'Wie er hier nog bij hoort: namen en nummers',

  export: 'Een kopie maken',
  exportWhat: (trajectories: number, conversations: number) =>
    trajectories === 0
      ? 'Er is nog niets om te kopiëren.'
      : `Alles in één bestand: ${count(trajectories, 'traject', 'trajecten')} met ${count(conversations, 'gesprek', 'gesprekken')}, de eigen vragen en aantekeningen van de coach, en wie kan helpen.`,
  exportForm: 'Hoe?',
  exportForms: { open: 'leesbaar', sealed: 'verzegeld' },
  exportOpen: say(
    'Een zip met leesbare teksten. Wie het bestand heeft, kan alles lezen, en zich in gedeelde trajecten voor jou uitgeven.',
    'Een zip met leesbare teksten. Wie het bestand heeft, kan alles lezen, en zich in gedeelde trajecten voor u uitgeven.',
  ),
  exportSealed: say(
    'Alleen te openen in Lef, met een wachtzin die je hier kiest.',
    'Alleen te openen in Lef, met een wachtzin die u hier kiest.',
  ),
  exportPassphrase: 'Wachtzin voor dit bestand',
  exportRepeat: 'Nog een keer',
  exportNow: 'Bestand maken',
  exporting: 'Bestand maken…',
  exported: (name: string) => `Gemaakt: ${name}. Het staat bij de downloads.`,
  exportUnreadable: (many: number) =>
    `${count(many, 'onderdeel kon', 'onderdelen konden')} niet worden gelezen. In het bestand staat welke.`,
  exportHuge:
    'Dit schrift is te groot voor een verzegeld bestand: dat zou niet meer terug te zetten zijn. Een leesbaar bestand kan wel. Er is niets veranderd.',
  exportFailed: 'Het lukte niet om het bestand te maken. Er is niets veranderd.',

  import: 'Een kopie terugzetten',
  importHint:
    'Een bestand dat met Lef is gemaakt. Eerst is te zien wat erin zit; daarna pas wordt het toegevoegd. Wat hier al staat, blijft.',
  importPick: 'Bestand kiezen',
  importReading: 'Bestand lezen…',
  importPassphrase: 'Wachtzin van dit bestand',
  importOpen: 'Openen',
  importHolds: 'In dit bestand',
  importNothing: 'Er staat niets in.',
  importTrajectory: (coachee: string, conversations: number) =>
    `${coachee === '' ? 'Traject zonder naam' : coachee}: ${count(conversations, 'gesprek', 'gesprekken')}`,
  importNew: 'nieuw',
  importMerge: 'staat hier al; wordt samengevoegd',
  importIdentity: say('Neem ook over wie je bij anderen bent', 'Neem ook over wie u bij anderen bent'),
  importIdentityHint: say(
    'Alleen bij een bestand dat je zelf hebt gemaakt. Wie het maakte, heeft dezelfde sleutels, en kan daarmee lezen wat je hierna deelt.',
    'Alleen bij een bestand dat u zelf hebt gemaakt. Wie het maakte, heeft dezelfde sleutels, en kan daarmee lezen wat u hierna deelt.',
  ),
  importNow: 'Toevoegen',
  importing: 'Toevoegen…',
  imported: 'Toegevoegd.',
  cancel: 'Annuleren',
  importRefused: {
    huge: 'Dit bestand is te groot om een kopie van Lef te zijn.',
    foreign: 'Dit bestand is niet met Lef gemaakt.',
    broken: 'Dit bestand is beschadigd of niet compleet. Er is niets van overgenomen.',
    'newer-version': 'Dit bestand is met een nieuwere versie van Lef gemaakt. Werk Lef eerst bij.',
    'passphrase-needed': 'Dit bestand is verzegeld.',
    'wrong-passphrase': 'Dit is niet de wachtzin van dit bestand.',
    mismatch:
      'De leesbare tekst in dit bestand klopt niet met wat het zou toevoegen. Er kan mee geknoeid zijn; er is niets overgenomen.',
    'wrong-kind': 'Iets in dit bestand draagt dezelfde naam als iets anders hier. Er is niets overgenomen.',
    locked: 'Het schrift is intussen op slot gegaan.',
    quota: 'De opslag van dit apparaat is vol. Er is niets overgenomen.',
    storage: 'De opslag gaf een fout. Er is niets overgenomen.',
    'unknown-document': 'De opslag gaf een fout. Er is niets overgenomen.',
    'damaged-key':
      'Iets wat hier al staat is beschadigd en kan niet worden samengevoegd. Er is niets overgenomen.',
  } satisfies Record<ImportReason, string>,
  memory:
    'Dit apparaat heeft te weinig geheugen vrij. Sluit andere programma’s of tabbladen en probeer het opnieuw.',

  problems: 'Is alles nog leesbaar?',
  problemsWhat:
    'Deze stukken op de schijf waren niet zoals Lef ze schreef. Ze zijn apart gezet; de rest is open.',
  problemIn: (name: string, day: string) => `${name}, gezien op ${day}`,
  problemReason: {
    damaged: 'beschadigd',
    'newer-version': 'met een nieuwere versie van Lef geschreven',
    'wrong-document': 'hoort bij iets anders',
    'wrong-epoch': 'hoort bij een oude sleutel',
    'wrong-seq': 'staat op een verkeerde plek',
    'wrong-device': 'komt van een ander apparaat',
    'wrong-key': 'past niet op de sleutel',
    'wrong-signature': 'is niet door dit apparaat ondertekend',
    missing: 'ontbreekt',
    'broken-chain': 'sluit niet aan op wat ervoor kwam',
    'damaged-key': 'de sleutel ervan is beschadigd',
  } satisfies Record<Problem['reason'], string>,
  problemLoss: {
    none: 'Er is niets verloren: de inhoud staat ook elders.',
    possible: 'Hooguit is een paar seconden typen verloren.',
    document: 'Dit deel is niet te openen.',
  } satisfies Record<Problem['loss'], string>,
  removeUnreadable: (name: string) =>
    name === '' ? 'Dit traject verwijderen' : `Het traject van ${name} verwijderen`,
  removeUnreadableTitle: (name: string) =>
    name === '' ? 'Dit traject verwijderen?' : `Het traject van ${name} verwijderen?`,
  removeUnreadableText: say(
    'Wat er van dit traject nog op de schijf staat, wordt gewist, ook je eigen vragen en aantekeningen. Terughalen kan niet. Heb je een kopie, dan kun je die daarna terugzetten.',
    'Wat er van dit traject nog op de schijf staat, wordt gewist, ook uw eigen vragen en aantekeningen. Terughalen kan niet. Hebt u een kopie, dan kunt u die daarna terugzetten.',
  ),
  removeUnreadableAction: 'Verwijderen',
  check: 'Alles nakijken',
  checking: 'Alles nakijken…',
  checked: 'Nagekeken: alles is zoals het geschreven is.',
  checkedProblems: (many: number) => `Nagekeken: ${count(many, 'stuk', 'stukken')} apart gezet.`,
  theList: 'De lijst van trajecten',
  coachOf: (name: string) => `Het eigen deel van de coach bij ${name}`,
  unnamed: 'een traject zonder naam',

  erase: 'Wissen',
  eraseWhat: say(
    'Alles wissen wat Lef op dit apparaat bewaart, bijvoorbeeld als je het doorgeeft. Resten op de schijf kan een webpagina niet wissen.',
    'Alles wissen wat Lef op dit apparaat bewaart, bijvoorbeeld als u het doorgeeft. Resten op de schijf kan een webpagina niet wissen.',
  ),
  about: 'Over Lef',
})
export type SettingsMessages = ReturnType<typeof settingsNl>
