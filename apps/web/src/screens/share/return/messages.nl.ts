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
  bothLost: say(
    'Zijn jullie allebei alles kwijt, dan is het weg. Niemand anders heeft een sleutel, ook de programmabeheerder niet.',
    'Bent u allebei alles kwijt, dan is het weg. Niemand anders heeft een sleutel, ook de programmabeheerder niet.',
  ),
  looking: 'Even kijken…',
  none: say(
    'Er is op de server niets van jou dat niet al op dit apparaat staat.',
    'Er is op de server niets van u dat niet al op dit apparaat staat.',
  ),
  signIn: 'Inloggen',
  signInFirst: say(
    'Log eerst in. Ben je ook de wachtzin van je account kwijt, vraag dan de programmabeheerder om een nieuwe link.',
    'Log eerst in. Bent u ook de wachtzin van uw account kwijt, vraag dan de programmabeheerder om een nieuwe link.',
  ),
  one: (mark: string) => `Gedeeld traject (kenmerk ${mark})`,
  was: (role: 'coach' | 'coachee'): string => (role === 'coach' ? 'Ik was de coach' : 'Ik was de coachee'),
  comeBack: 'Terugkomen bij een gedeeld traject',

  mineTitle: say('Je vraagt om terug te komen', 'U vraagt om terug te komen'),
  mineWhy: say(
    'Bel de ander, of ga bij elkaar zitten, en vraag om het scherm ‘Samen aan dit traject’ te openen. Vergelijk dit nummer.',
    'Bel de ander, of ga bij elkaar zitten, en vraag om het scherm ‘Samen aan dit traject’ te openen. Vergelijk dit nummer.',
  ),
  mineWaiting: (until: string) =>
    `Vergeleken. Toelaten kan vanaf ongeveer ${until}, of eerder als er op een oud apparaat ja is gezegd.`,
  mineRipe: 'Vergeleken. Toelaten kan nu; daarna staat hier een knop om te bevestigen.',
  mineIn: say('Je bent toegelaten.', 'U bent toegelaten.'),
  mineStopped: 'Op een oud apparaat is nee gezegd. Zo kan het niet verder; begin samen een nieuw traject.',
  confirm: 'Bevestigen en terugkomen',

  otherTitle: (other: string) => `${other} vraagt om terug te komen`,
  otherWhy: (other: string) =>
    `Iemand met het account van ${other} zegt de sleutels kwijt te zijn, en vraagt om met nieuwe terug te komen. Het account alleen is geen bewijs: dat kan iemand anders in handen hebben. Bel ${other} zelf, op een nummer dat al bekend was, en vergelijk dit nummer.`,
  otherWaiting: (until: string) =>
    `Vergeleken. Toelaten kan vanaf ${until}. Tot dan kan er op een oud apparaat nog nee gezegd worden.`,
  otherRipe: (other: string) => `Vergeleken, en niemand heeft nee gezegd. ${other} kan terugkomen.`,
  otherStopped: (other: string) =>
    `Op een oud apparaat van ${other} is nee gezegd: dit is iemand anders. Er verandert niets.`,
  otherIn: (other: string) =>
    `Toegelaten. Zodra ${other} bevestigt, wordt alles wat gedeeld is opnieuw verzonden.`,
  letBack: (other: string) => `${other} weer toelaten`,

  selfTitle: say(
    'Iemand vraagt om in jouw plaats terug te komen',
    'Iemand vraagt om in uw plaats terug te komen',
  ),
  selfWhy: say(
    'Met jouw account is gevraagd om met nieuwe sleutels terug te komen in dit traject. Ben jij dat niet, zeg dan nee: dat houdt het voorgoed tegen.',
    'Met uw account is gevraagd om met nieuwe sleutels terug te komen in dit traject. Bent u dat niet, zeg dan nee: dat houdt het voorgoed tegen.',
  ),
  selfStopped: 'Er is nee gezegd. Het verzoek is voorgoed tegengehouden.',
  selfYes: 'Ja, dat ben ik',
  selfNo: 'Nee, tegenhouden',
  selfSaid: 'Het antwoord is gegeven.',

  making: 'Het nummer wordt gemaakt…',
  same: 'Het nummer is hetzelfde',
  ifDifferent: 'Is het anders, doe dan niets: dan zit er iemand tussen.',
  line: 'Iemand vraagt om terug te komen',
})
export type ReturnMessages = ReturnType<typeof returnNl>
