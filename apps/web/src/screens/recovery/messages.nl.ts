import type { OpenByCodeError } from '@lef/store'
import type { ParseRecoveryError } from '@lef/vault/people'
import type { Say } from '../../messages/messages.ts'

export const recoveryNl = (say: Say) => ({
  title: 'Herstelcode op papier',
  lead: say(
    'Dertien woorden die dit schrift openen als je de wachtzin kwijt bent. Ook wat van jou alleen is.',
    'Dertien woorden die dit schrift openen als u de wachtzin kwijt bent. Ook wat van u alleen is.',
  ),
  limits: [
    'Wie dit papier heeft en bij dit apparaat kan, kan alles lezen. Bewaar het ergens anders dan het apparaat.',
    'De code werkt alleen op dit apparaat, en hoort bij de wachtzin van nu. Komt er een andere wachtzin, maak dan een nieuwe code.',
    say(
      'Ben je het apparaat zelf kwijt, dan helpt de code niet. Maak daarom ook af en toe een kopie, bij Instellingen.',
      'Bent u het apparaat zelf kwijt, dan helpt de code niet. Maak daarom ook af en toe een kopie, bij Instellingen.',
    ),
  ],
  noLock: 'Er zit nog geen slot op dit schrift, dus er valt niets te herstellen.',
  toSettings: 'Naar de instellingen',
  passphrase: say('Je wachtzin', 'Uw wachtzin'),
  make: 'Code maken',
  making: 'Even bezig…',
  hasCode: 'Er is al een code voor deze wachtzin. Met een nieuwe werkt die niet meer.',
  codeOf: (day: string) => `Herstelcode voor Lef, gemaakt op ${day}`,
  write: 'Schrijf de woorden over, of print dit blad. Ze worden maar één keer getoond.',
  print: 'Printen',
  away: 'Klaar, ze staan op papier',
  paper: 'Openen: kies bij het slot ‘Wachtzin kwijt?’ en typ deze dertien woorden over.',

  line: 'Herstelcode op papier',
  lineNone: say(
    'Er is geen herstelcode. Raak je de wachtzin kwijt, dan kan zonder passkey of kopie niemand meer lezen wat van jou alleen is.',
    'Er is geen herstelcode. Raakt u de wachtzin kwijt, dan kan zonder passkey of kopie niemand meer lezen wat van u alleen is.',
  ),
  lineHas: 'Er is een herstelcode voor deze wachtzin.',
  lineMake: 'Herstelcode maken',
  lineAgain: 'Nieuwe herstelcode',

  useTitle: 'Met de herstelcode',
  code: 'De dertien woorden',
  next: 'Nieuwe wachtzin',
  nextHint: (example: string) => `Bijvoorbeeld: ${example}. Eerst opschrijven, dan verder.`,
  repeat: 'Nog een keer',
  open: 'Openen met de code',
  opening: 'Even openen…',
  notSame: 'Dit is niet twee keer hetzelfde.',
  weak: 'Deze wachtzin is te snel te raden. Neem minstens twaalf tekens, en niets wat voor de hand ligt.',
  wrong: ({ kind, ...rest }: ParseRecoveryError): string => {
    switch (kind) {
      case 'wrong-count':
        return `Het zijn dertien woorden; dit zijn er ${'count' in rest ? rest.count : 0}.`
      case 'unknown-word':
        return `Woord ${'at' in rest ? rest.at + 1 : 1} staat niet op de lijst. Kijk het nog eens na.`
      case 'mistyped':
        return 'Er is een woord verwisseld of verkeerd overgenomen.'
    }
  },
  refused: (reason: Exclude<OpenByCodeError['reason'], 'weak'>): string => {
    switch (reason) {
      case 'no-code':
        return 'Voor deze wachtzin is geen herstelcode gemaakt.'
      case 'wrong-code':
        return 'Dit is niet de code van dit schrift, of het is een oudere.'
      case 'busy':
        return 'Er is intussen iets veranderd. Probeer het nog eens.'
      case 'damaged-keyring':
        return 'De sleutel op dit apparaat is beschadigd.'
      default:
        return 'De opslag van dit apparaat gaf een fout.'
    }
  },
})
export type RecoveryMessages = ReturnType<typeof recoveryNl>
