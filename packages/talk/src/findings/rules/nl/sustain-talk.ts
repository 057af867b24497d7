import type { FindingRule } from '../finding-rule.ts'

/** A reason, wish or inability that keeps this one thing as it is. */
export const dutchSustainTalk: readonly FindingRule[] = [
  {
    id: 'sustain-talk.leave-it',
    code: 'sustain-talk',
    match: [
      'laat maar *1 lekker? zo|zitten|rijden',
      'ik heb het *3 goed',
      'even aanhouden',
      'ik weet niet of ik *3 wil|willen|moet',
      'geen zin meer? om',
      'scheelt *1 @me *4',
      'dat ga ik *2 niet aandoen|doen',
      'dan kan ik beter',
      'niet op het spel',
      'moet ik het *1 laten',
      'best veilig|rustig|prettig',
      'hoef dan niet|geen',
      'ik moet *3 nog * jaar',
      'ik heb nog * jaar',
      'ik wil *2 haar|hem|ze niet afvallen|kwetsen|lastigvallen',
      'had ik beter *3 kunnen',
      'die kan ik toch niet',
      'we hebben @them nodig',
      'vind het *3 mooi werk',
      'over * jaar weg|pensioen',
      'zolang ik *6 ben ik',
      'ik wil *2 geen ruzie|gedoe|gezeur',
      'het is wel prima|goed zo',
      'is *2 dupe',
    ],
    exceptions: [],
    where: 'told',
    reason: { nl: 'Een reden om het zo te laten:', en: 'A reason to leave it as it is:' },
    source: 'codebook',
    positive: [
      { text: 'Soms denk ik: laat maar lekker zo.', span: 'Soms denk ik: laat maar lekker zo.' },
      { text: 'ik weet niet of ik dat moet willen', span: 'ik weet niet of ik dat moet willen' },
    ],
    negative: ['Ik heb het koud.', 'Ik wil verder.'],
  },
]
