import type { ParseProblem } from '@lef/talk'
import type { OpenDatabaseError } from '@lef/server/backup'
import type { Messages } from './messages.ts'

const quoted = (text: string): string => `‘${text}’`
const listed = (names: readonly string[]): string => names.map((name) => `\n  ${name}`).join('')

const parseProblems: Readonly<Record<ParseProblem, string>> = {
  'too-large': 'dit is groter dan een gesprek kan zijn',
  empty: 'hierin zegt niemand iets',
  'not-text': 'dit is geen tekst en geen Word-document',
  'unknown-format': 'hierin staan geen tijden of namen waaraan een transcriptie te herkennen is',
  'bad-time': 'deze tijd is niet te lezen',
  'time-backwards': 'dit eindigt voordat het begint',
  'misplaced-text': 'hier staan woorden vóór de eerste tijd',
  'bad-json': 'dit begint als JSON, maar is het niet',
  'no-segments': 'in deze JSON staat geen lijst met segmenten',
  'bad-segment': 'dit segment heeft geen woorden, of niet de tijden die de andere wel hebben',
  'bad-zip': 'dit document is afgebroken, beschadigd of beveiligd',
  'no-document': 'dit is een zip-bestand zonder Word-document',
  'bad-xml': 'de tekst van dit document is niet te lezen',
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand bestaat niet',
  EISDIR: 'dit is een map, geen bestand',
  EACCES: 'dit bestand mag niet gelezen worden',
}

function cannotOpen(error: OpenDatabaseError): string {
  switch (error.why) {
    case 'in-use':
      return 'een server heeft deze map met gegevens open. Stop die eerst.'
    case 'path-too-long':
      return 'het pad van de map met gegevens is te lang voor dit systeem, en Lef kan in geen enkele tijdelijke map schrijven om het in te korten.'
    case 'cannot-create':
      return `in de map met gegevens kan geen database gemaakt worden: ${error.detail}`
    case 'cannot-open':
      return `de database in de map met gegevens gaat niet open: ${error.detail}`
    case 'cannot-connect':
      return `de PostgreSQL in DATABASE_URL antwoordt niet: ${error.detail}`
    case 'too-old':
      return `Lef heeft PostgreSQL 15 of later nodig; dit is ${error.version}.`
    case 'newer':
      return `een latere versie van Lef heeft deze database gebruikt (${error.step}). Gebruik die versie.`
    case 'changed':
      return `deze database is anders gemaakt dan deze versie van Lef dat doet (${error.step}); er is niets aan veranderd.`
  }
}

export const dutch: Messages = {
  help: {
    lef: `lef — wat er echt gezegd is

  lef talk BESTAND --lang nl|en --coach "Naam"    spiegel van een gesprek
  lef code --lang nl|en                           codes bij losse beurten, regel voor regel
  lef backup BESTAND                              alles wat een server bewaart, in één bestand
  lef restore BESTAND                             en weer terug, op een lege plek
  lef --version

Uitleg per opdracht: lef talk --help, en zo ook bij de andere opdrachten.
talk en code gebeuren op dit apparaat; er wordt niets verstuurd.
Einde: 0 goed, 2 de invoer klopt niet, 1 er ging iets stuk in lef zelf.
`,
    talk: `lef talk BESTAND --lang nl|en --coach "Naam" [--coachee "Naam"]
         [--format md|json|html] [--as coach|coachee] [--address je|u]

Leest de transcriptie van een gesprek en schrijft een spiegel voor de coach: hoe er gevraagd
is, waar advies viel en van wie elk idee kwam, met zo veel mogelijk de woorden zelf erbij.
Neem alleen een gesprek waarvan de coachee het goedvindt dat het is opgenomen en zo wordt
teruggelezen.

  BESTAND      van Teams (.vtt, .docx), Zoom, Stream, YouTube, Whisper, WhisperX, Otter,
               .srt, of tekst met "Naam: woorden"; - leest van standaardinvoer
  --lang       de taal van het gesprek en van de spiegel
  --coach      wie de coach is, zoals het bestand hem of haar noemt; nog eens --coach als
               dezelfde persoon er onder twee namen in staat
  --coachee    wie de coachee is; hoeft niet als er maar twee mensen aan het woord zijn
  --format     md (standaard), json of html
  --as         coach (standaard), of coachee: de eigen woorden van de coachee, alleen
               voor de coachee
  --address    hoe het Nederlands iemand aanspreekt: je (standaard) of u

Klopt de invoer niet, dan staat op standaardfout waar en waarom, en is de exitcode 2.
`,
    code: `lef code --lang nl|en

Leest van standaardinvoer één beurt per regel, als JSON:
  {"id":"1","role":"coach","text":"Wat wil je bereiken?","previous":"Ik loop vast."}
en schrijft voor elke regel meteen één regel terug:
  {"id":"1","codes":[{"code":"question.open","start":0,"end":20,"confidence":0.98,"because":"…"}],"phase":"goal"}

  id           tekst of getal; komt ongewijzigd terug
  role         coach of coachee
  text         wat er in deze beurt gezegd is
  previous     wat de ander daarvoor zei; mag ontbreken. Is het de tekst van de regel
               hiervoor, dan is het hetzelfde gesprek en telt de loop daarvan mee voor phase

start en end tellen in UTF-16-eenheden van text. Lege regels worden overgeslagen.
Bij de eerste regel die niet klopt houdt het op: op standaardfout staat het regelnummer met de
reden, en de exitcode is 2. Wat daarvóór kwam is al beantwoord.
`,
    backup: `lef backup BESTAND [--data MAP] [--lang nl|en]

Schrijft alles wat een server bewaart naar een nieuw bestand, zoals het op één moment was, met een
controlegetal erin. Wat verzegeld is, blijft verzegeld; namen en mailadressen staan er leesbaar in,
bewaar het dus even zorgvuldig als een wachtwoord.

  BESTAND      mag nog niet bestaan
  --data       de map met gegevens; zonder: DATABASE_URL, dan LEF_DATA, dan die van npm start

De server mag blijven draaien. Zolang hij een reservekopie van een map met gegevens maakt, moet ieder
ander wachten.
`,
    restore: `lef restore BESTAND [--data MAP] [--lang nl|en]

Zet terug wat lef backup schreef, op een plek waar nog niets staat: een nieuwe map, of een lege
PostgreSQL. Zo gaat het ook van de een naar de ander. Het bestand wordt eerst helemaal nagelezen; daarna
komt alles er in één keer in en wordt het teruggelezen en vergeleken, of er komt niets in.

  --data       de map met gegevens; zonder: DATABASE_URL, dan LEF_DATA, dan die van npm start
`,
  },
  argument: (problem) => {
    switch (problem.problem) {
      case 'no-command':
        return 'lef: zeg wat er moet gebeuren: talk, code, backup of restore. Uitleg: lef --help'
      case 'unknown-command':
        return `lef: ${quoted(problem.given)} is geen opdracht; er zijn talk, code, backup en restore. Uitleg: lef --help`
      case 'unknown-option':
        return `lef: de optie ${problem.given} bestaat hier niet.`
      case 'no-value':
        return `lef: achter ${problem.option} ontbreekt een waarde.`
      case 'given-twice':
        return `lef: ${problem.option} kan maar één keer.`
      case 'missing-option':
        return problem.choices.length > 0
          ? `lef: zeg erbij welke ${problem.option}: ${problem.choices.join(' of ')}.`
          : `lef: zeg met ${problem.option} "Naam" wie de coach is; dat wordt nooit geraden.`
      case 'not-a-choice':
        return `lef: ${problem.option} kan geen ${quoted(problem.given)} zijn, wel ${problem.choices.join(' of ')}.`
      case 'no-file':
        return 'lef: zeg welk bestand; - leest van standaardinvoer.'
      case 'no-backup-file':
        return 'lef: zeg welk bestand.'
      case 'one-too-many':
        return `lef: ${quoted(problem.given)} is er één te veel.`
    }
  },
  standardInput: 'standaardinvoer',
  in: (file, reason) => `lef: ${file}: ${reason}`,
  unreadable: (code) => unreadable[code] ?? `dit bestand is niet te lezen (${code})`,
  transcript: ({ problem, line, found }) =>
    `${line === null ? '' : `regel ${line}: `}${parseProblems[problem]}${found === '' ? '' : `: ${quoted(found)}`}`,
  role: (problem) => {
    switch (problem.problem) {
      case 'no-names':
        return 'in dit bestand staan geen namen, dus niet wie wat zei. Een spiegel van de coach kan er niet van worden gemaakt. Neem een transcriptie met sprekers, of schrijf het uit als "Naam: woorden".'
      case 'unknown-name':
        return `${quoted(problem.given)} komt hier niet aan het woord. Wel:${listed(problem.names)}`
      case 'several':
        return `meer dan één spreker heet ${quoted(problem.given)}:${listed(problem.names)}\nIs het één persoon, geef dan elke naam apart, precies zoals hij hier staat.`
      case 'declared-twice':
        return `${quoted(problem.given)} is al genoemd: ieder heeft één rol.`
      case 'no-coachee':
        return `zeg met --coachee "Naam" wie de coachee is. Aan het woord zijn:${listed(problem.names)}`
    }
  },
  perhapsSame: (names) =>
    `staat er ook onder een andere naam in, die nu niet meetelt:${listed(names)}\nIs het dezelfde persoon, geef die naam er dan bij met nog eens --coach of --coachee.`,
  atLine: (line, reason) => `lef: regel ${line}: ${reason}`,
  line: {
    'too-long': 'deze regel is langer dan 16 MiB.',
    'not-utf8': 'dit is geen UTF-8.',
  },
  spokenLine: (problem) => {
    switch (problem.problem) {
      case 'not-json':
        return `dit is geen JSON (${problem.reason}).`
      case 'not-an-object':
        return 'dit is wel JSON, maar geen object met id, role en text.'
      case 'missing':
        return `${quoted(problem.field)} ontbreekt.`
      case 'wrong-type':
        return problem.field === 'id'
          ? '‘id’ is geen tekst en geen gewoon getal.'
          : `${quoted(problem.field)} is geen tekst.`
      case 'unknown-role':
        return `de rol ${quoted(problem.given)} bestaat niet, wel coach en coachee.`
    }
  },
  wroteBackup: (file, { rows, tables, bytes, sha256 }) =>
    `${file}: ${rows} rijen uit ${tables} tabellen, ${bytes} bytes, sha256 ${sha256}\n`,
  restored: (file, { rows, tables, sha256 }) =>
    `${file}: ${rows} rijen in ${tables} tabellen teruggezet en nagelezen, sha256 ${sha256}\n`,
  noBackup: (error) => {
    switch (error.why) {
      case 'nothing-there':
        return 'daar heeft nog geen server van Lef iets bewaard. Zeg met --data, LEF_DATA of DATABASE_URL waar wel.'
      case 'file-exists':
        return 'dit bestand bestaat al; er wordt niets overschreven.'
      case 'broken-off':
        return 'de server die deze map met gegevens open heeft, gaf niet alles door. Er is niets bewaard; probeer het nog eens, of stop eerst de server.'
      case 'cannot-write':
        return error.code === 'ENOSPC'
          ? 'de schijf is vol. Wat er al geschreven was, is weer verwijderd.'
          : `hier kan niet geschreven worden (${error.code}).`
      case 'cannot-open':
        return cannotOpen(error.error)
    }
  },
  noRestore: (error) => {
    switch (error.why) {
      case 'cannot-read':
        return `${unreadable[error.code] ?? `dit bestand is niet te lezen (${error.code})`}.`
      case 'not-a-backup':
        return 'dit is geen reservekopie van een server van Lef.'
      case 'damaged':
        return 'dit bestand is beschadigd of niet compleet; er is niets teruggezet. Neem een andere reservekopie.'
      case 'newer':
        return `dit bestand is door een latere versie van Lef geschreven${error.step === null ? '' : ` (${error.step})`}. Zet het met die versie terug.`
      case 'changed':
        return `de tabellen in dit bestand zijn anders gemaakt dan deze versie van Lef dat doet (${error.step}).`
      case 'not-empty':
        return 'op die plek staat al iets. Terugzetten kan alleen in een nieuwe map of een lege database; er is niets veranderd.'
      case 'different':
        return 'wat er werd teruggelezen, was niet wat in het bestand staat; er is niets bewaard.'
      case 'cannot-open':
        return cannotOpen(error.error)
    }
  },
  fault: (detail) => `lef: er ging iets stuk in lef zelf; aan de invoer ligt het niet.\n${detail}`,
}
