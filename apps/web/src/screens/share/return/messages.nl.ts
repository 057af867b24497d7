import { capital } from '../../../messages/capital.ts'
import type { Say } from '../../../messages/messages.ts'

export const returnNl = (say: Say) => ({
  listTitle: say('Terugkomen bij wat je deelde', 'Terugkomen bij wat u deelde'),
  listLead: say(
    'Ben je je wachtzin of apparaat kwijt? Wat je met iemand deelde, kan terugkomen via die ander. Wat alleen van jou was, komt zo niet terug.',
    'Bent u uw wachtzin of apparaat kwijt? Wat u met iemand deelde, kan terugkomen via die ander. Wat alleen van u was, komt zo niet terug.',
  ),
  steps: [
    say('Je vraagt hier om terug te komen.', 'U vraagt hier om terug te komen.'),
    say(
      'Jullie vergelijken een nummer, aan tafel of aan de telefoon. Zo weet de ander dat jij het bent en niet iemand die bij je mail kan.',
      'U vergelijkt samen een nummer, aan tafel of aan de telefoon. Zo weet de ander dat u het bent en niet iemand die bij uw mail kan.',
    ),
    say(
      'Er gaan 48 uur voorbij, zodat op een oud apparaat van jou nog nee gezegd kan worden. Wordt daar ja gezegd, dan hoeft het wachten niet.',
      'Er gaan 48 uur voorbij, zodat op een oud apparaat van u nog nee gezegd kan worden. Wordt daar ja gezegd, dan hoeft het wachten niet.',
    ),
    say('De ander laat je weer toe, en je bevestigt.', 'De ander laat u weer toe, en u bevestigt.'),
  ],
  oldOut: say(
    'Staat dit traject nog op een ander apparaat van jou, en kun je daar in? Gebruik dan dat apparaat: wie terugkomt, sluit de oude apparaten af.',
    'Staat dit traject nog op een ander apparaat van u, en kunt u daar in? Gebruik dan dat apparaat: wie terugkomt, sluit de oude apparaten af.',
  ),
  bothLost: say(
    'Zijn jullie allebei alles kwijt, dan is het weg. Niemand anders heeft een sleutel, ook de programmabeheerder niet.',
    'Bent u allebei alles kwijt, dan is het weg. Niemand anders heeft een sleutel, ook de programmabeheerder niet.',
  ),
  looking: 'Even kijken…',
  none: 'Hier is niets om terug te halen: wat er met dit account gedeeld wordt, staat al op dit apparaat.',
  signIn: 'Inloggen',
  signInFirst: say(
    'Log eerst in. Ben je ook de wachtzin van je account kwijt, vraag dan de programmabeheerder om een nieuwe link.',
    'Log eerst in. Bent u ook de wachtzin van uw account kwijt, vraag dan de programmabeheerder om een nieuwe link.',
  ),
  one: (mark: string) => `Gedeeld traject (kenmerk ${mark})`,
  was: (role: 'coach' | 'coachee'): string => (role === 'coach' ? 'Ik was de coach' : 'Ik was de coachee'),
  comeBack: 'Terugkomen bij een gedeeld traject',
  lostHere: (many: number) =>
    many === 1
      ? say(
          'Met dit account is een traject gedeeld dat niet op dit apparaat staat. Ben je alles kwijt, dan kun je terugkomen via de ander.',
          'Met dit account is een traject gedeeld dat niet op dit apparaat staat. Bent u alles kwijt, dan kunt u terugkomen via de ander.',
        )
      : say(
          `Met dit account zijn ${many} trajecten gedeeld die niet op dit apparaat staan. Ben je alles kwijt, dan kun je terugkomen via de ander.`,
          `Met dit account zijn ${many} trajecten gedeeld die niet op dit apparaat staan. Bent u alles kwijt, dan kunt u terugkomen via de ander.`,
        ),

  mineTitle: say('Je vraagt om terug te komen', 'U vraagt om terug te komen'),
  mineWhy: say(
    'Bel de ander, of ga bij elkaar zitten, en vraag om het scherm ‘Samen aan dit traject’ te openen. Vergelijk dit nummer.',
    'Bel de ander, of ga bij elkaar zitten, en vraag om het scherm ‘Samen aan dit traject’ te openen. Vergelijk dit nummer.',
  ),
  mineWaiting: (until: string) =>
    `Vergeleken. Toelaten kan vanaf ongeveer ${until}, of eerder als er op een oud apparaat ja is gezegd.`,
  mineRipe: 'Vergeleken. Toelaten kan nu; daarna staat hier een knop om te bevestigen.',
  mineIn: say('Je bent toegelaten.', 'U bent toegelaten.'),
  mineInCompareFirst: say(
    'Je bent toegelaten. Vergelijk nu eerst het nummer; daarna kun je bevestigen.',
    'U bent toegelaten. Vergelijk nu eerst het nummer; daarna kunt u bevestigen.',
  ),
  mineStopped: 'Op een oud apparaat is nee gezegd. Zo kan het niet verder; begin samen een nieuw traject.',
  mineCompareFirst: (until: string) =>
    say(
      `Toelaten kan als jullie allebei hebben vergeleken, vanaf ongeveer ${until}. Dit scherm mag dicht; je verzoek blijft staan.`,
      `Toelaten kan als u allebei hebt vergeleken, vanaf ongeveer ${until}. Dit scherm mag dicht; uw verzoek blijft staan.`,
    ),
  confirm: 'Bevestigen en terugkomen',
  cancel: 'Toch niet terugkomen',
  cancelTitle: 'Toch niet terugkomen?',
  cancelWhat: say(
    'Dit apparaat vergeet je verzoek; er is nog niets gedeeld. Je kunt het later opnieuw vragen.',
    'Dit apparaat vergeet uw verzoek; er is nog niets gedeeld. U kunt het later opnieuw vragen.',
  ),
  putAway: 'Verzoek weghalen',
  putAwayTitle: 'Verzoek weghalen?',
  putAwayWhat: say(
    'Dit apparaat vergeet je verzoek. Er is niets gedeeld.',
    'Dit apparaat vergeet uw verzoek. Er is niets gedeeld.',
  ),
  cameBack: say(
    'Op dit apparaat ben je teruggekomen. Alles wat jullie deelden, komt van de ander en staat hier weer. Wat alleen van jou was, staat hier niet: dat komt niet via de ander terug.',
    'Op dit apparaat bent u teruggekomen. Alles wat u samen deelde, komt van de ander en staat hier weer. Wat alleen van u was, staat hier niet: dat komt niet via de ander terug.',
  ),

  otherTitle: (other: string) => `Iemand vraagt om terug te komen als ${other}`,
  otherTitleNot: (other: string) => `Iemand vroeg om terug te komen als ${other}`,
  otherWhy: (other: string) =>
    `Iemand met het account van ${other} zegt de sleutels kwijt te zijn, en vraagt om met nieuwe sleutels terug te komen. Het account alleen is geen bewijs: dat kan iemand anders in handen hebben. Bel ${other} zelf, op een nummer dat al bekend was, en vergelijk dit nummer.`,
  otherCompareFirst: (until: string) =>
    say(
      `Als jullie hebben vergeleken, kun je toelaten vanaf ${until}. Tot dan kan er op een oud apparaat nog nee gezegd worden.`,
      `Als u hebt vergeleken, kunt u toelaten vanaf ${until}. Tot dan kan er op een oud apparaat nog nee gezegd worden.`,
    ),
  decline: (other: string) => `Dit is ${other} niet`,
  declined: (other: string) =>
    say(
      `Je hebt gezegd dat het ${other} niet is. Er verandert niets.`,
      `U hebt gezegd dat het ${other} niet is. Er verandert niets.`,
    ),
  stillCompare: 'Toch vergelijken',
  otherWaiting: (until: string) =>
    `Vergeleken. Toelaten kan vanaf ${until}. Tot dan kan er op een oud apparaat nog nee gezegd worden.`,
  otherRipe: (other: string) => `Vergeleken, en niemand heeft nee gezegd. ${capital(other)} kan terugkomen.`,
  otherStopped: (other: string) =>
    `Op een oud apparaat van ${other} is nee gezegd: het was iemand anders. Er verandert niets.`,
  otherIn: (other: string) =>
    `Toegelaten. Zodra ${other} bevestigt, wordt alles wat gedeeld is opnieuw verzonden.`,
  letBack: (other: string) => `${capital(other)} weer toelaten`,
  letBackAgain: (other: string) => `${capital(other)} nog eens toelaten`,

  selfTitle: say(
    'Iemand vraagt om in jouw plaats terug te komen',
    'Iemand vraagt om in uw plaats terug te komen',
  ),
  selfTitleNot: say(
    'Iemand vroeg om in jouw plaats terug te komen',
    'Iemand vroeg om in uw plaats terug te komen',
  ),
  selfWhy: say(
    'Met jouw account is gevraagd om met nieuwe sleutels terug te komen in dit traject. Ben jij dat niet, zeg dan nee: dat houdt het voorgoed tegen. Ben jij het wel, op een ander apparaat, dan scheelt ja zeggen 48 uur wachten. Dit apparaat doet daarna niet meer mee.',
    'Met uw account is gevraagd om met nieuwe sleutels terug te komen in dit traject. Bent u dat niet, zeg dan nee: dat houdt het voorgoed tegen. Bent u het wel, op een ander apparaat, dan scheelt ja zeggen 48 uur wachten. Dit apparaat doet daarna niet meer mee.',
  ),
  selfStopped: 'Er is nee gezegd. Het verzoek is voorgoed tegengehouden.',
  selfYes: 'Ja, dat ben ik',
  selfNo: 'Nee, tegenhouden',
  selfSaid: say(
    'Je hebt ja gezegd: het wachten hoeft niet meer. Was jij het toch niet, zeg dan alsnog nee.',
    'U hebt ja gezegd: het wachten hoeft niet meer. Was u het toch niet, zeg dan alsnog nee.',
  ),

  putNoticeAway: 'Melding weghalen',

  making: 'Het nummer wordt gemaakt…',
  same: 'Het nummer is hetzelfde',
  ifDifferent: 'Is het anders, doe dan niets: dan zit er iemand tussen.',
  line: 'Iemand vraagt om terug te komen',
})
export type ReturnMessages = ReturnType<typeof returnNl>
