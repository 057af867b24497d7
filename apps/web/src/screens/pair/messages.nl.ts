import type { PairingError } from '@lef/store/shared'
import type { Say } from '../../messages/messages.ts'

const again = 'Maak op het andere apparaat een nieuwe code.'

export const pairNl = (say: Say) => ({
  title: 'Een tweede apparaat',
  lead: say(
    'Werk je op een telefoon én een laptop? Koppel ze, dan staan je gedeelde trajecten op allebei.',
    'Werkt u op een telefoon én een laptop? Koppel ze, dan staan uw gedeelde trajecten op allebei.',
  ),
  signInFirst: say(
    'Log op dit apparaat eerst in met hetzelfde account. Daarna gaat het hier verder.',
    'Log op dit apparaat eerst in met hetzelfde account. Daarna gaat het hier verder.',
  ),
  opening: 'Even openen…',

  hereTitle: 'Staat alles al op dit apparaat?',
  hereWhy: say(
    'Dan laat je hier een code zien, en scan je die met het nieuwe apparaat.',
    'Dan laat u hier een code zien, en scant u die met het nieuwe apparaat.',
  ),
  goes: say(
    'Het nieuwe apparaat krijgt je gedeelde trajecten en de sleutel daarvan. Daarna kan het hetzelfde als dit.',
    'Het nieuwe apparaat krijgt uw gedeelde trajecten en de sleutel daarvan. Daarna kan het hetzelfde als dit.',
  ),
  carry: 'Ook een kopie van alles wat alleen in dit schrift staat',
  carryWhat: say(
    'Voorbereiding, eigen aantekeningen, teruggelezen gesprekken en trajecten die je met niemand deelt. Het is een kopie van nu: wat je daarna voor jezelf schrijft, blijft op het apparaat waarop je het schrijft.',
    'Voorbereiding, eigen aantekeningen, teruggelezen gesprekken en trajecten die u met niemand deelt. Het is een kopie van nu: wat u daarna voor uzelf schrijft, blijft op het apparaat waarop u het schrijft.',
  ),
  passphrase: say('Je wachtzin', 'Uw wachtzin'),
  passphraseWhy: say(
    'Zo kan iemand die even achter je apparaat zit, dit niet doen.',
    'Zo kan iemand die even achter uw apparaat zit, dit niet doen.',
  ),
  empty: 'Vul dit in.',
  show: 'Code laten zien',
  showing: 'Even een code maken…',
  code: 'De code, als link',
  qr: 'De code als plaatje',
  readIt:
    'Scan de code met de camera van het nieuwe apparaat, of open daar de link. Log er in met hetzelfde account.',
  once: 'De code werkt één keer, tien minuten lang. Laat dit scherm aan niemand anders zien.',
  waiting: 'Wachten op het nieuwe apparaat…',
  away: 'De server is nu niet te bereiken. Het gaat vanzelf verder zodra dat weer kan.',

  newTitle: 'Is dit het nieuwe apparaat?',
  foundTitle: 'Dit is het nieuwe apparaat',
  newWhy: 'Scan dan met de camera de code op het andere apparaat, of plak hier de link.',
  pasted: 'Link van het andere apparaat',
  use: 'Verder met deze link',
  found: 'De code is gelezen. Dit apparaat krijgt straks de trajecten van het andere, en de sleutel daarvan.',
  begin: 'Dit apparaat koppelen',
  hearing: 'Wachten op het andere apparaat…',

  compareTitle: 'Is het nummer hetzelfde?',
  compare: say(
    'Leg je twee apparaten naast elkaar. Staat op allebei hetzelfde nummer? Kies dan ook op allebei ‘Ja, hetzelfde’.',
    'Leg uw twee apparaten naast elkaar. Staat op allebei hetzelfde nummer? Kies dan ook op allebei ‘Ja, hetzelfde’.',
  ),
  same: 'Ja, hetzelfde',
  different: 'Nee, anders',
  giving: 'Bezig met overdragen…',
  given: 'Alles staat klaar. Kies nu ook op het nieuwe apparaat ‘Ja, hetzelfde’.',
  taking: 'Kies nu ook op het andere apparaat ‘Ja, hetzelfde’. Dan gaat het hier verder…',
  bringing: 'Alles wordt in dit schrift gezet…',
  doneThere: 'Klaar. Het nieuwe apparaat doet mee.',
  doneHere: (trajectories: number) =>
    trajectories === 0
      ? 'Klaar. Dit apparaat doet mee. Er waren nog geen trajecten om mee te nemen.'
      : trajectories === 1
        ? 'Klaar. Dit apparaat doet mee, met één traject.'
        : `Klaar. Dit apparaat doet mee, met ${trajectories} trajecten.`,
  notCarried: say(
    'Wat alleen op het andere apparaat stond, kon niet mee. Maak daar bij Instellingen een kopie, en zet die hier terug.',
    'Wat alleen op het andere apparaat stond, kon niet mee. Maak daar bij Instellingen een kopie, en zet die hier terug.',
  ),
  lost: say(
    'Raak je een van de apparaten kwijt, haal het dan weg bij Instellingen.',
    'Raakt u een van de apparaten kwijt, haal het dan weg bij Instellingen.',
  ),
  toHome: 'Naar de trajecten',
  cancel: 'Annuleren',
  again: 'Opnieuw beginnen',

  refused: (error: PairingError): string => {
    switch (error) {
      case 'not-a-code':
        return 'Dit is geen code van een ander apparaat. Neem de hele link over.'
      case 'expired':
        return `Deze code is verlopen, of hoort bij een ander account. ${again}`
      case 'second-device':
        return `Een ander apparaat heeft deze code al gebruikt. Stop ook op het apparaat met de code. ${again}`
      case 'cancelled':
        return 'Het andere apparaat is gestopt. Er is niets gekoppeld.'
      case 'different':
        return 'Op het andere apparaat is gezegd dat het nummer anders is. Er is niets gekoppeld: misschien las er iemand mee.'
      case 'already':
        return 'Deze twee apparaten zijn al gekoppeld.'
      case 'same-device':
        return 'Deze code is van dit apparaat zelf. Open de link op het andere.'
      case 'too-large':
        return 'Het schrift is te groot om zo mee te nemen. Begin opnieuw zonder de kopie. Maak daarna op het andere apparaat bij Instellingen een kopie, en zet die hier terug.'
      case 'damaged':
        return 'Wat er aankwam, klopt niet. Er is niets gekoppeld. Begin opnieuw; gebeurt het weer, dan zit er iemand tussen.'
      case 'offline':
        return 'De server is nu niet te bereiken. Probeer het straks nog eens.'
      case 'signed-out':
        return say('Je bent niet meer ingelogd.', 'U bent niet meer ingelogd.')
      case 'refused':
        return 'De server staat dit niet toe.'
      case 'locked':
        return 'Het schrift is intussen op slot gegaan.'
      case 'disk':
        return 'Op dit apparaat kon het niet bewaard worden. Is de schijf vol?'
    }
  },
  stopped: 'Gestopt. Er is niets gekoppeld.',
  stoppedDifferent:
    'Gestopt. Er is niets gekoppeld, en er is niets overgedragen. Misschien las er iemand mee: begin opnieuw op een plek waar niemand meekijkt.',
})
export type PairMessages = ReturnType<typeof pairNl>
