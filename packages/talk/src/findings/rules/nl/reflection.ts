import type { FindingRule } from '../finding-rule.ts'

/** Gives back the coachee's words, meaning or feeling. */
export const dutchReflections: readonly FindingRule[] = [
  {
    id: 'reflection.echo',
    code: 'reflection',
    match: ['^ *'],
    exceptions: [
      { match: 'ik|we|mij|mijn|ons', reason: 'about the coach' },
      { match: 'ja|nee|sorry|prima|klopt $', reason: 'an answer' },
    ],
    where: 'told',
    echo: 0.5,
    most: 25,
    reason: { nl: 'Geeft de woorden van de coachee terug:', en: "Gives back the coachee's words:" },
    source: 'codebook',
    positive: [
      {
        text: 'Eén zin die je uit je mond krijgt.',
        previous: 'Eén zin, die ik ook uit mijn mond krijg.',
        span: 'Eén zin die je uit je mond krijgt.',
      },
      { text: 'al twee jaar', previous: 'vier dagen wil ik al twee jaar', span: 'al twee jaar' },
    ],
    negative: [{ text: 'Ik ben twee jaar coach.', previous: 'Ik ben twee jaar bezig.' }, 'Dat klopt.'],
  },
  {
    id: 'reflection.you',
    code: 'reflection',
    match: [
      '^ je|u !moet|kunt|kan|zou|hoeft|mag|had|weet|krijgt|zult|bent *30',
      '^ je|u bent !een|ook|gewoon|echt|goed|slim *30',
      '^ aan de ene kant',
      '^ dat @verb je|u|jou *20',
      '^ dat je|u *20',
    ],
    exceptions: [
      { match: 'ik|we|mij|mijn|ons', reason: 'about the coach' },
      { match: 'beter|gewoon maar|misschien|eens|even', reason: 'advice' },
      { match: '^ je|u kijkt|vraagt|belt|laat|zet *2 eens|even|gewoon', reason: 'advice' },
      { match: 'precies|zelf|jezelf', reason: 'names a strength' },
      { match: 'heeft|hebt|heb gelijk', reason: 'agrees' },
      { match: 'ziet er *4 uit', reason: 'small talk' },
    ],
    where: 'told',
    most: 35,
    least: 3,
    reason: {
      nl: 'Zegt terug wat de coachee zei of voelt:',
      en: 'Says back what the coachee said or feels:',
    },
    source: 'codebook',
    positive: [
      { text: 'U verandert een komma.', span: 'U verandert een komma.' },
      { text: 'Aan de ene kant wil je weg.', span: 'Aan de ene kant wil je weg.' },
    ],
    negative: ['Je moet hem bellen.', 'Je kunt ook bellen.', 'Je bent een topper.'],
  },
  {
    id: 'reflection.so',
    code: 'reflection',
    match: [
      '^ dus !eigenlijk *30',
      'dat klinkt|voelt|lijkt als|alsof|zwaar|lastig|eenzaam|verdrietig|pijnlijk|frustrerend|spannend',
      'dat klinkt alsof|als',
      'ik hoor je|u|dat *1 zeggen|dat',
      'als ik je|u goed|het begrijp|hoor|beluister',
      'dat raakt|doet|maakt je|u|jou|pijn',
      'dat is *3 vervelend|zwaar|lastig|pijnlijk|verdrietig|eenzaam|vernederend|frustrerend|spannend voor|dan',
      '^ je zegt|zei|begon',
      'zeg|zegt @you $',
      '^ blijkbaar|kennelijk',
    ],
    exceptions: [
      { match: 'dus ik|we', reason: 'about the coach' },
      { match: 'goed dus', reason: 'goes on' },
      { match: 'moet|kunt|kan|zou je|u *2 gewoon|eens|even', reason: 'advice' },
    ],
    where: 'told',
    most: 35,
    least: 2,
    reason: {
      nl: 'Zegt terug wat de coachee zei of voelt:',
      en: 'Says back what the coachee said or feels:',
    },
    source: 'codebook',
    positive: [
      { text: 'Dus je hoort Peter steeds in alles.', span: 'Dus je hoort Peter steeds in alles.' },
      {
        text: 'Dat voelt alsof je niet serieus genomen wordt.',
        span: 'Dat voelt alsof je niet serieus genomen wordt.',
      },
    ],
    negative: ['Dus we stoppen.', 'Dat is goed.'],
  },
  {
    id: 'reflection.asked',
    code: 'reflection',
    match: ['^ dus *', '^ je|u !weet|hebt|moet|wilt *', 'zeg|zegt @you $'],
    exceptions: [
      { match: 'toch|he|zeker|eigenlijk|niet|natuurlijk', reason: 'a view of the coach' },
      { match: 'of', reason: 'a choice' },
      { match: '@wh', reason: 'a question' },
      { match: '^ dus @verb', reason: 'a question' },
    ],
    where: 'marked',
    least: 3,
    most: 20,
    echo: 0.3,
    reason: { nl: 'Zegt terug, met een vraagteken:', en: 'Says back, with a question mark:' },
    source: 'codebook',
    positive: [
      {
        text: 'Dus je slaapt al weken slecht?',
        previous: 'Ik slaap al vijf weken slecht.',
        span: 'Dus je slaapt al weken slecht?',
      },
    ],
    negative: [{ text: 'Wat slaap je slecht?', previous: 'Ik slaap slecht.' }],
  },
]
