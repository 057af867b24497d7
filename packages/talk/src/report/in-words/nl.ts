import type { Address, Phase } from '@lef/method'
import type { Comparison, KeptShare } from '../compare.ts'
import type { Gap } from '../estimate.ts'
import { shareOf, type Counted, type Figure, type Unit, type Unknown } from '../figure.ts'
import type { Idea } from '../ownership.ts'
import type { BrokenBy } from '../silence.ts'
import { duration, grouped, percentage, points } from './numbers.ts'
import type { ReportWords } from './report-words.ts'

const phases = { goal: 'Doel', reality: 'Realiteit', options: 'Opties', what: 'Actieplan' } as const

const time = (ms: number) => duration(ms, ',')
const count = (value: number) => grouped(value, '.')

/** The report in Dutch, to a coach who is addressed with je or u. */
export function dutchReport(address: Address): ReportWords {
  const say = (je: string, u: string) => (address === 'u' ? u : je)
  const your = say('je', 'uw')
  const You = say('Je', 'U')
  const yourTurns = say('van jou', 'van u')

  const units: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
    words: ['woord', 'woorden'],
    ms: ['milliseconde', 'milliseconden'],
    questions: ['vraag', 'vragen'],
    'coach-turns': [`beurt ${yourTurns}`, `beurten ${yourTurns}`],
    'asking-turns': ['beurt met een vraag', 'beurten met een vraag'],
    gifts: ['cadeau', 'cadeaus'],
    ideas: ['doel, optie of actie', 'doelen, opties en acties'],
    silences: ['stilte', 'stiltes'],
    waits: ['gemeten wachttijd', 'gemeten wachttijden'],
    'own-turns': [`beurt ${yourTurns}`, `beurten ${yourTurns}`],
  }
  const none: Readonly<Record<Unit, string>> = {
    words: 'Er zijn geen woorden om te tellen.',
    ms: 'Er is geen spreektijd om te tellen.',
    questions: 'Er is geen vraag gehoord.',
    'coach-turns': `Er is geen beurt ${yourTurns}.`,
    'asking-turns': 'Er is geen beurt met een vraag gehoord.',
    gifts: 'Er is geen cadeau gehoord.',
    ideas: 'Er is geen doel, optie of actie gehoord waarvan duidelijk is wie ermee kwam.',
    silences: 'Er viel geen stilte.',
    waits: 'Na geen enkele vraag is de wachttijd te meten.',
    'own-turns': `Er is geen beurt ${yourTurns}.`,
  }
  const some = (value: number, unit: Unit) =>
    unit === 'ms' ? time(value) : `${count(value)} ${units[unit][value === 1 ? 0 : 1]}`
  const ofYours = (whole: number) => (whole === 1 ? `${your} ene beurt` : `${your} ${count(whole)} beurten`)
  const of = ({ part, whole, unit }: Pick<Counted, 'part' | 'whole' | 'unit'>) => {
    if (unit === 'ms') return `${time(part)} van de ${time(whole)}`
    if (unit === 'coach-turns' || unit === 'own-turns') return `${count(part)} van ${ofYours(whole)}`
    return `${count(part)} van ${whole === 1 ? '' : 'de '}${some(whole, unit)}`
  }

  function unknown(reason: Unknown): string {
    switch (reason.why) {
      case 'too-little-data':
        return reason.had === 0
          ? none[reason.unit]
          : `Te weinig gegevens: ${some(reason.had, reason.unit)}. Vanaf ${some(reason.needed, reason.unit)} zegt dit iets.`
      case 'no-times':
        return 'Niet te zeggen: het bestand heeft geen tijden.'
      case 'no-ends':
        return 'Niet te zeggen: in het bestand staat wel wanneer iemand begint, niet wanneer iemand ophoudt.'
      case 'no-gaps-in-times':
        return 'Niet te zeggen: in dit bestand sluiten alle stukjes tekst op elkaar aan, dus stiltes zijn er niet in te zien.'
      case 'no-coachee':
        return 'Niet te zeggen: niemand in dit gesprek is aangewezen als coachee.'
      case 'no-own-option':
        return `Een eigen optie van ${your} coachee is niet gehoord.`
    }
  }
  const known = (figure: Figure, sentence: (counted: Counted) => string) =>
    figure.known ? sentence(figure) : unknown(figure)
  const percent = ({ part, whole }: Counted) => `${percentage(part, whole)}%`

  function named({ first }: Idea): string {
    if (first === 'coachee') return say('Je coachee zei het als eerste:', 'Uw coachee zei het als eerste:')
    if (first === 'coach') return say('Jij zei het als eerste:', 'U zei het als eerste:')
    return 'Niet duidelijk wie hiermee kwam:'
  }

  function gap(value: Gap): string {
    if (!value.known) return value.why === 'no-estimate' ? `${You} hebt dit niet geschat.` : unknown(value)
    const { estimated, heard } = value
    const apart = points(estimated, heard)
    const beside = `Geschat ${Math.round(estimated * 100)}%, gehoord ${Math.round(heard * 100)}% (${of(value.of)})`
    if (apart === 0) return `${beside}: precies wat ${say('je dacht', 'u dacht')}.`
    return `${beside}: ${Math.abs(apart)} procentpunt ${apart > 0 ? 'meer' : 'minder'} dan ${say('je dacht', 'u dacht')}.`
  }

  function comparison(value: Comparison): string {
    if (!value.known) {
      if (value.why === 'none-earlier')
        return `Er is nog geen eerder gesprek ${yourTurns} om dit naast te leggen.`
      if (value.why === 'unknown-now') return 'Van dit gesprek is dit niet bekend. Hierboven staat waarom.'
      if (value.why !== 'too-little-earlier') return unknown(value)
      const needed = `${some(value.needed, value.unit)}${value.unit === 'ms' ? ' gemeten spreektijd' : ''}`
      return `Nog niets om dit naast te leggen: geen van ${your} eerdere gesprekken heeft ${needed} of meer.`
    }
    const now = `Nu ${comparedShare(value.now, value.unit)}`
    const [lowest, highest] = [Math.round(value.lowest * 100), Math.round(value.highest * 100)]
    const [first, ...others] = value.earlier
    if (first !== undefined && others.length === 0)
      return `${now}, in een eerder gesprek ${comparedShare(first.share, value.unit)}.`
    const before = `in ${value.earlier.length} eerdere gesprekken`
    return lowest === highest
      ? `${now}, ${before} steeds ${lowest}%.`
      : `${now}, ${before} tussen ${lowest}% en ${highest}%.`
  }
  const comparedShare = ({ part, whole }: KeptShare, unit: Unit) =>
    `${percentage(part, whole)}% (${of({ part, whole, unit })})`

  return {
    language: 'nl',
    title: say('Je gesprek teruggelezen', 'Uw gesprek teruggelezen'),
    about: [
      say(
        'Dit is een spiegel van wat jij deed als coach, geen beoordeling. Je wordt met niemand vergeleken.',
        'Dit is een spiegel van wat u deed als coach, geen beoordeling. U wordt met niemand vergeleken.',
      ),
      say(
        'Een programma heeft meegelezen en vergist zich soms. Waar het kan, staat erbij wat er gezegd is, zodat je het zelf kunt nagaan.',
        'Een programma heeft meegelezen en vergist zich soms. Waar het kan, staat erbij wat er gezegd is, zodat u het zelf kunt nagaan.',
      ),
    ],
    part: {
      talk: 'Wie er sprak',
      questions: say('Je vragen', 'Uw vragen'),
      moves: say('Wat je verder deed', 'Wat u verder deed'),
      gifts: 'Cadeaus',
      ownership: 'Van wie het kwam',
      course: 'De weg door het gesprek',
      silence: 'Stiltes',
      alertWords: 'Signaalwoorden',
      moments: 'Momenten om door te vragen',
    },
    phase: (phase: Phase | null) => (phase === null ? 'Buiten de fasen' : phases[phase]),
    who: { coach: say('jij', 'u'), coachee: 'coachee', other: 'iemand anders' },
    turn: (number) => `beurt ${number}`,
    unknown,

    talkByWords: (figure) =>
      known(figure, (one) => `Van alle woorden was ${percent(one)} ${yourTurns} (${of(one)}).`),
    talkByTime: (figure) =>
      known(figure, (one) => `Van de spreektijd was ${percent(one)} ${yourTurns} (${of(one)}).`),
    talkDifference: ({ difference, byWords, byTime }) => {
      if (!difference.known) return unknown(difference)
      const apart = points(shareOf(byWords) ?? 0, shareOf(byTime) ?? 0)
      const own = say('je aandeel', 'uw aandeel')
      return apart === 0
        ? `In tijd en in woorden is ${own} even groot.`
        : `In tijd is ${own} ${Math.abs(apart)} procentpunt ${apart > 0 ? 'groter' : 'kleiner'} dan in woorden. Wie rustig spreekt, heeft voor dezelfde woorden meer tijd nodig.`
    },
    longestTurn: (longest) =>
      longest.known
        ? `${say('Je', 'Uw')} langste beurt telde ${some(longest.words, 'words')}${longest.ms === null ? '' : ` en duurde ${time(longest.ms)}`}.`
        : unknown(longest),

    questionKind: {
      'question.open': 'Open',
      'question.closed': 'Gesloten',
      'question.leading': 'Sturend',
      'question.choice': 'Keuzevraag',
      'question.why': 'Waaromvraag',
    },
    questionForm: { narrow: 'Open, naar één feit', invited: 'Open, als uitnodiging (‘vertel eens’)' },
    ofQuestions: (figure) => known(figure, of),
    openShare: (figure) =>
      known(figure, (one) => `${percent(one)} van ${your} vragen was open (${of(one)}).`),
    stacked: (figure) =>
      known(figure, (one) =>
        one.part === 0
          ? `Twee vragen achter elkaar zijn niet gehoord (${some(one.whole, 'asking-turns')}).`
          : `In ${of(one)} ${say('stelde je', 'stelde u')} er twee of meer achter elkaar.`,
      ),
    reflectionsToQuestions: (ratio) =>
      ratio.known
        ? `Op ${some(ratio.questions, 'questions')} ${say('gaf je', 'gaf u')} ${count(ratio.reflections)} keer terug wat ${your} coachee zei.`
        : unknown(ratio),

    move: {
      gift: 'Cadeau',
      'gift.permission': 'Toestemming vragen',
      reflection: 'Teruggeven',
      summary: 'Samenvatten',
      affirmation: 'Waarderen',
      judgement: 'Oordelen',
      'yes-but': 'Ja, maar',
      hedge: 'Eromheen draaien',
      information: 'Uitleggen',
    },
    moveMeans: {
      gift: 'advies of een oplossing waar niet om gevraagd was',
      'gift.permission': 'eerst vragen of een advies welkom is',
      reflection: 'woorden, betekenis of gevoel van de coachee teruggeven',
      summary: 'bij elkaar brengen wat er gezegd is',
      affirmation: 'inzet, gedrag of kracht benoemen',
      judgement: 'een oordeel of een compliment over de persoon, ook over anderen',
      'yes-but': 'erkennen en meteen terugnemen',
      hedge: 'een aanloop voor of in plaats van de vraag',
      information: 'iets vertellen of toelichten, zonder te sturen',
    },
    ofTurns: (figure) =>
      known(figure, (one) => (one.part === 0 ? `niet gehoord in ${ofYours(one.whole)}` : `in ${of(one)}`)),

    permissionAsked: (figure) =>
      known(figure, (one) => `Bij ${of(one)} ${say('vroeg je', 'vroeg u')} eerst of het mocht.`),
    giftsBeforeOwnOption: (figure) =>
      known(
        figure,
        (one) =>
          `${of(one)} ${one.part === 1 ? 'kwam' : 'kwamen'} vóór de eerste eigen optie van ${your} coachee.`,
      ),
    firstOwnOption: `De eerste eigen optie van ${your} coachee:`,

    bornFromCoachee: (figure) =>
      known(
        figure,
        (one) => `${of(one)} ${one.part === 1 ? 'kwam' : 'kwamen'} van ${your} coachee (${percent(one)}).`,
      ),
    unclearIdeas: (unclear) =>
      unclear === 0
        ? null
        : `Van ${unclear === 1 ? 'één andere' : `${unclear} andere`} is niet duidelijk wie ermee kwam; die ${unclear === 1 ? 'telt' : 'tellen'} niet mee.`,
    ideaKind: { goal: 'Doel', option: 'Optie', action: 'Actie' },
    named,
    takenOver: (idea) => {
      if (idea.first === null) return idea.perhaps === null ? null : 'Het lijkt op:'
      if (idea.takenOver === null) return null
      return idea.first === 'coach'
        ? say('Je coachee nam het over:', 'Uw coachee nam het over:')
        : say('Je coachee kwam erop terug:', 'Uw coachee kwam erop terug:')
    },

    courseColumns: ['Fase', 'Beurten', 'Tijd', 'Woorden'],
    ofWords: (figure) => known(figure, (one) => `${percent(one)} (${of(one)})`),

    whatIsSilence: 'Een stilte is hier: minstens één seconde waarin na een vraag niemand iets zegt.',
    timesCaveat:
      'Het programma dat het bestand maakte, zet woorden soms enkele tienden van een seconde te vroeg of te laat. Lees elke tijd als ‘ongeveer’. Een ‘hm’ tussendoor verbreekt een stilte niet.',
    median: (median, phase) => {
      if (!median.known) return phase === null ? unknown(median) : `${phases[phase]}. ${unknown(median)}`
      const said = `middelste van ${median.waits} wachttijden na een vraag was ongeveer ${time(median.ms)}.`
      return phase === null ? `De ${said}` : `${phases[phase]}: de ${said}`
    },
    everySilence: 'Elke stilte na een vraag',
    silenceColumns: ['Beurt', 'Fase', 'Stilte', 'Daarna'],
    silences: (figure) => known(figure, (one) => `Bij ${of(one)} viel er een stilte.`),
    brokenByCoach: (figure) =>
      known(figure, (one) => `${of(one)} ${say('verbrak je zelf', 'verbrak u zelf')}.`),
    longestSilence: ({ ms, brokenBy }) =>
      `De langste stilte na een vraag duurde ongeveer ${time(ms ?? 0)}; ${broken(brokenBy)}.`,
    brokenBy: broken,

    alertWordsIntro: say(
      'Hier verraadt een woord dat er iets te kiezen of af te wegen viel. Je ging er niet meteen op in, misschien bewust. Deze vraag had ook gekund.',
      'Hier verraadt een woord dat er iets te kiezen of af te wegen viel. U ging er niet meteen op in, misschien bewust. Deze vraag had ook gekund.',
    ),
    noAlertWordsPassed: say(
      'Er is geen signaalwoord gehoord waar je aan voorbijging.',
      'Er is geen signaalwoord gehoord waar u aan voorbijging.',
    ),
    momentsIntro: say(
      'Op deze momenten was er ruimte om door te vragen. Kijk of je ze herkent; ze zeggen niets over wie iemand is.',
      'Op deze momenten was er ruimte om door te vragen. Kijk of u ze herkent; ze zeggen niets over wie iemand is.',
    ),
    noMoments: 'Er zijn geen andere momenten gehoord.',
    moment: {
      'change-talk': 'Er klonk iets door van willen, kunnen of gaan doen.',
      'sustain-talk': 'Er klonk een reden om het te laten zoals het is.',
      excuse: 'Er klonk een reden waarom iets niet gebeurde. Daar valt vaak iets van te leren.',
      resistance: 'Er klonk iets door van vasthouden aan het vertrouwde.',
      'mindset.fixed': 'Er klonk door dat iets nu eenmaal zo is.',
      'mindset.growth': 'Er klonk door dat iets te leren valt.',
      alert: 'Er klonk een keuze of afweging door.',
    },
    couldHaveAsked: 'Bijvoorbeeld:',

    compared: {
      talkShareByWords: say('Je aandeel in de woorden', 'Uw aandeel in de woorden'),
      talkShareByTime: say('Je aandeel in de tijd', 'Uw aandeel in de tijd'),
      openShare: 'Open vragen',
    },
    gap,
    comparison,
    comparedShare,

    ownTitle: say('Je eigen woorden teruggelezen', 'Uw eigen woorden teruggelezen'),
    ownAbout: [
      say(
        'Dit gaat over wat jij zei. Het is voor jou, niet voor je coach.',
        'Dit gaat over wat u zei. Het is voor u, niet voor uw coach.',
      ),
      say(
        'Een programma heeft meegelezen en vergist zich soms. Lees wat er staat en kijk of je het herkent.',
        'Een programma heeft meegelezen en vergist zich soms. Lees wat er staat en kijk of u het herkent.',
      ),
    ],
    own: {
      possibility: 'Woorden die ruimte geven',
      problem: 'Woorden die vastzetten',
      'change-talk': 'Op weg naar verandering',
      'sustain-talk': 'Het laten zoals het is',
      excuse: 'Waarom het er niet van kwam',
      resistance: 'Vasthouden aan het vertrouwde',
      'mindset.fixed': 'Zo is het nu eenmaal',
      'mindset.growth': 'Dat valt te leren',
      alert: say('Waar je iets koos of afwoog', 'Waar u iets koos of afwoog'),
    },
    ofOwnTurns: (figure) =>
      known(figure, (one) => (one.part === 0 ? `niet gehoord in ${ofYours(one.whole)}` : `in ${of(one)}`)),

    duration: time,
  }

  function broken(by: BrokenBy): string {
    if (by.who === 'coachee')
      return say('je coachee nam het woord, met een antwoord', 'uw coachee nam het woord, met een antwoord')
    if (by.who === 'other') return 'iemand anders nam het woord'
    if (by.who === 'nobody') return 'daarna is er niets meer gezegd'
    const withWhat = {
      'own-answer': 'een eigen antwoord',
      'new-question': 'een nieuwe vraag',
      solution: 'een oplossing',
      other: 'iets anders',
    }[by.with]
    return say(`je nam zelf het woord, met ${withWhat}`, `u nam zelf het woord, met ${withWhat}`)
  }
}
