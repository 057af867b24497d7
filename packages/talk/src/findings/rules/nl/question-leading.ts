import type { FindingRule } from '../finding-rule.ts'

const asks = [
  { match: '^ @wh', reason: 'a question word leaves the answer open' },
  { match: '^ @prep @wh', reason: 'a question word leaves the answer open' },
]
const inverted = { match: '^ @verb @subject', reason: 'an honest yes/no question' }

/** Questions with the coach's own view in them. */
export const dutchLeading: readonly FindingRule[] = [
  {
    id: 'question.leading.rhetorical',
    code: 'question.leading',
    match: [
      '^ weet @you wat ik',
      '^ zal ik @you|eens zeggen wat',
      '^ dat meen @you',
      '^ wie niet $',
      '^ wat had @you dan',
    ],
    exceptions: [],
    where: 'asked',
    reason: { nl: 'Een vraag die geen antwoord verwacht:', en: 'A question that expects no answer:' },
    source: 'codebook',
    positive: [
      { text: 'Weet je wat ik zou doen?', span: 'Weet je wat ik zou doen?' },
      { text: 'Dat meen je niet?', span: 'Dat meen je niet?' },
    ],
    negative: ['Weet je wat hij wil?'],
  },
  {
    id: 'question.leading.tag',
    code: 'question.leading',
    match: [
      'toch $',
      'he $',
      'nietwaar $',
      'niet waar $',
      'zeker $',
      'vind|vindt|denk|denkt @you niet $',
      'of niet $',
      'of niet dan $',
      'of wel $',
      'snap @you $',
    ],
    exceptions: [...asks, inverted],
    where: 'marked',
    reason: {
      nl: 'Een bewering met een staartje dat om een ja vraagt:',
      en: 'A statement with a tag that asks for a yes:',
    },
    source: 'codebook',
    positive: [
      { text: 'Dat zit je nog steeds dwars, hè?', span: 'Dat zit je nog steeds dwars, hè?' },
      { text: 'Dat is dan wel weer grappig, of niet?', span: 'Dat is dan wel weer grappig, of niet?' },
      { text: 'Stemmen is wel wat grof, vind je niet?', span: 'Stemmen is wel wat grof, vind je niet?' },
    ],
    negative: ['Wil je dat ik iets doe, of niet?', 'Wat doe je dan toch?'],
  },
  {
    id: 'question.leading.surely',
    code: 'question.leading',
    match: [
      'toch',
      'zeker',
      'natuurlijk',
      'vast wel',
      'allang',
      'je|u bent het *4 eens',
      '@you vindt|vind|wilt|bent|hebt|gaat *3 ook $',
      '@you zult|zal|moet *4 vast|wel',
    ],
    exceptions: [...asks, inverted, { match: 'of toch', reason: 'a second possibility' }],
    where: 'marked',
    reason: { nl: 'Een eigen oordeel met een vraagteken:', en: 'An opinion with a question mark:' },
    source: 'codebook',
    positive: [
      { text: 'Je bent toch de beste van het team?', span: 'Je bent toch de beste van het team?' },
      {
        text: 'Je wilt het zeker over de releases hebben?',
        span: 'Je wilt het zeker over de releases hebben?',
      },
    ],
    negative: ['Weet je dat zeker?', 'Of toch over je rooster?'],
  },
  {
    id: 'question.leading.spoken',
    code: 'question.leading',
    match: [
      'maar|dus|kijk|terwijl|en *10 toch',
      '^ dat|je|u @verb *2 toch',
      'toch $',
      'of niet $',
      'niet dan $',
      'niet waar $',
      'zeker $',
      'toch *4 he',
    ],
    exceptions: [
      { match: 'toch maar|even|een|daar|nog', reason: 'no tag' },
      { match: 'daar hebben|heb|is|zijn *2 toch', reason: 'points at something' },
      { match: 'maar toch $', reason: 'an afterthought' },
      { match: 'ja of niet', reason: 'a choice' },
      { match: 'je|u moet|kunt|kan', reason: 'advice' },
      ...asks,
    ],
    where: 'loose',
    least: 2,
    reason: {
      nl: 'Een bewering die om een ja vraagt:',
      en: 'A statement that asks for a yes:',
    },
    source: 'codebook',
    positive: [
      {
        text: 'maar je hebt toch ook dat hele toernooi op papier gezet',
        span: 'maar je hebt toch ook dat hele toernooi op papier gezet',
      },
      { text: 'je wilde het over die fout hebben toch', span: 'je wilde het over die fout hebben toch' },
      { text: 'druk zeker', span: 'druk zeker' },
    ],
    negative: ['wat doe je dan toch', 'ik ga toch maar eens'],
  },
  {
    id: 'question.leading.negated',
    code: 'question.leading',
    match: [
      '^ zou|zouden|is|zijn|had|kun|kan|kunt|moet|moeten|vind|vindt|ben|bent|heb|hebt|heeft|was|wordt|lijkt|hoort|denk|denkt|wil|wilt|ga|gaat @subject @padding? @padding? niet *',
      '^ zou|is|was|had|kan|moet @subject|@your * niet *',
      '^ vind|vindt|denk|denkt|merk|merkt @you ook *1 niet? dat *',
      '^ ben|bent @you het *4 eens',
    ],
    exceptions: [
      { match: 'niet meer', reason: 'asks how it is now' },
      { match: 'of *2 niet', reason: 'a choice' },
    ],
    where: 'asked',
    reason: {
      nl: 'Een ontkenning die een ja verwacht:',
      en: 'A negation that expects a yes:',
    },
    source: 'codebook',
    positive: [
      { text: 'Zou het niet beter zijn als je het zegt?', span: 'Zou het niet beter zijn als je het zegt?' },
      { text: 'is het niet zo dat je bent geschrokken', span: 'is het niet zo dat je bent geschrokken' },
      { text: 'Vindt u niet dat u zichzelf tekortdoet?', span: 'Vindt u niet dat u zichzelf tekortdoet?' },
    ],
    negative: ['Lukt dat nu niet?', 'Wat wil je niet?', 'Ben je daar niet meer?'],
  },
  {
    id: 'question.leading.conclusion',
    code: 'question.leading',
    match: [
      '^ dus eigenlijk|dan|daarom|het|dat|nu',
      '^ eigenlijk @verb @subject',
      '^ omdat je|u',
      '^ dus je|u @verb @padding? niet|bang|boos|gewoon|liever|nooit',
    ],
    exceptions: [...asks, { match: 'of @verb @subject', reason: 'a choice' }],
    where: 'marked',
    reason: {
      nl: 'De coach trekt de conclusie en vraagt om een ja:',
      en: 'The coach draws the conclusion and asks for a yes:',
    },
    source: 'codebook',
    positive: [
      { text: 'Dus eigenlijk was je gewoon al mentor?', span: 'Dus eigenlijk was je gewoon al mentor?' },
      { text: 'Omdat je bang was dat hij boos werd?', span: 'Omdat je bang was dat hij boos werd?' },
    ],
    negative: ['Dus hoe gaat het dan?', 'Dus ga je het doen of wacht je?'],
  },
  {
    id: 'question.leading.better',
    code: 'question.leading',
    match: [
      '^ is het *2 beter|slimmer|handiger|verstandiger|logischer',
      '^ lijkt het @you *3 beter|slimmer|handiger|verstandiger',
      '^ @verb *3 wel te doen dan? $',
      '^ ben|bent @you dan gewoon',
    ],
    exceptions: [],
    where: 'asked',
    reason: { nl: 'Het antwoord zit al in de vraag:', en: 'The answer is already in the question:' },
    source: 'codebook',
    positive: [{ text: 'Is het dan slimmer om te bellen?', span: 'Is het dan slimmer om te bellen?' }],
    negative: ['Is het gelukt?', 'Wat is beter?'],
  },
]
