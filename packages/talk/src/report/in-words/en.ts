import type { Phase } from '@lef/method'
import type { Comparison, KeptShare } from '../compare.ts'
import type { Gap } from '../estimate.ts'
import { shareOf, type Counted, type Figure, type Unit, type Unknown } from '../figure.ts'
import type { Idea } from '../ownership.ts'
import type { BrokenBy } from '../silence.ts'
import { duration, grouped, percentage, points } from './numbers.ts'
import type { ReportWords } from './report-words.ts'

const phases = { goal: 'Goal', reality: 'Reality', options: 'Options', what: 'Action plan' } as const

const time = (ms: number) => duration(ms, '.')
const count = (value: number) => grouped(value, ',')

const units: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  words: ['word', 'words'],
  ms: ['millisecond', 'milliseconds'],
  questions: ['question', 'questions'],
  'coach-turns': ['turn of yours', 'turns of yours'],
  'asking-turns': ['turn with a question', 'turns with a question'],
  gifts: ['gift', 'gifts'],
  ideas: ['goal, option or action', 'goals, options and actions'],
  silences: ['silence', 'silences'],
  waits: ['wait that could be measured', 'waits that could be measured'],
  'own-turns': ['turn of yours', 'turns of yours'],
}

const none: Readonly<Record<Unit, string>> = {
  words: 'There are no words to count.',
  ms: 'There is no talking time to count.',
  questions: 'No question was heard.',
  'coach-turns': 'There is no turn of yours.',
  'asking-turns': 'No turn with a question was heard.',
  gifts: 'No gift was heard.',
  ideas: 'No goal, option or action was heard of which it is clear who brought it up.',
  silences: 'No silence fell.',
  waits: 'The wait could not be measured after any question.',
  'own-turns': 'There is no turn of yours.',
}

const some = (value: number, unit: Unit) =>
  unit === 'ms' ? time(value) : `${count(value)} ${units[unit][value === 1 ? 0 : 1]}`
const of = ({ part, whole, unit }: Pick<Counted, 'part' | 'whole' | 'unit'>) =>
  unit === 'ms' ? `${time(part)} of ${time(whole)}` : `${count(part)} of ${some(whole, unit)}`
const percent = ({ part, whole }: Counted) => `${percentage(part, whole)}%`

function unknown(reason: Unknown): string {
  switch (reason.why) {
    case 'too-little-data':
      return reason.had === 0
        ? none[reason.unit]
        : `Too little data: ${some(reason.had, reason.unit)}. From ${some(reason.needed, reason.unit)} on, this says something.`
    case 'no-times':
      return 'No way to tell: the file has no times.'
    case 'no-ends':
      return 'No way to tell: the file says when someone starts, not when they stop.'
    case 'no-gaps-in-times':
      return 'No way to tell: in this file every piece of text runs on into the next, so silences cannot be seen in it.'
    case 'no-coachee':
      return 'No way to tell: nobody in this conversation was named as the coachee.'
    case 'no-own-option':
      return 'No option of your coachee’s own was heard.'
  }
}

const known = (figure: Figure, sentence: (counted: Counted) => string) =>
  figure.known ? sentence(figure) : unknown(figure)

function named({ first }: Idea): string {
  if (first === 'coachee') return 'Your coachee said it first:'
  return first === 'coach' ? 'You said it first:' : 'Not clear who brought this up:'
}

function gap(value: Gap): string {
  if (!value.known) return value.why === 'no-estimate' ? 'You made no estimate of this.' : unknown(value)
  const { estimated, heard } = value
  const apart = points(estimated, heard)
  const beside = `Estimated ${Math.round(estimated * 100)}%, heard ${Math.round(heard * 100)}% (${of(value.of)})`
  if (apart === 0) return `${beside}: just what you thought.`
  const by = `${Math.abs(apart)} percentage point${Math.abs(apart) === 1 ? '' : 's'}`
  return `${beside}: ${by} ${apart > 0 ? 'more' : 'less'} than you thought.`
}

function comparison(value: Comparison): string {
  if (!value.known) {
    if (value.why === 'none-earlier') return 'You have no earlier conversation yet to lay beside this.'
    if (value.why === 'unknown-now') return 'Not known for this conversation. The reason is given above.'
    if (value.why !== 'too-little-earlier') return unknown(value)
    const needed = `${some(value.needed, value.unit)}${value.unit === 'ms' ? ' of measured talking time' : ''}`
    return `Nothing to lay beside this yet: none of your earlier conversations has ${needed} or more.`
  }
  const now = `Now ${comparedShare(value.now, value.unit)}`
  const [lowest, highest] = [Math.round(value.lowest * 100), Math.round(value.highest * 100)]
  const [first, ...others] = value.earlier
  if (first !== undefined && others.length === 0)
    return `${now}, in an earlier conversation ${comparedShare(first.share, value.unit)}.`
  const before = `in ${value.earlier.length} earlier conversations`
  return lowest === highest
    ? `${now}, ${before} ${lowest}% each time.`
    : `${now}, ${before} between ${lowest}% and ${highest}%.`
}

const comparedShare = ({ part, whole }: KeptShare, unit: Unit) =>
  `${percentage(part, whole)}% (${of({ part, whole, unit })})`

function broken(by: BrokenBy): string {
  if (by.who === 'coachee') return 'your coachee spoke, with an answer'
  if (by.who === 'other') return 'someone else spoke'
  if (by.who === 'nobody') return 'nothing more was said after it'
  const withWhat = {
    'own-answer': 'an answer of your own',
    'new-question': 'a new question',
    solution: 'a solution',
    other: 'something else',
  }[by.with]
  return `you spoke yourself, with ${withWhat}`
}

/** The report in English. */
export const englishReport: ReportWords = {
  language: 'en',
  title: 'Your conversation, read back',
  about: [
    'This is a mirror of what you did as a coach, not an appraisal. You are compared with nobody.',
    'A program read along, and is sometimes wrong. Where possible, what was said is shown with it, so that you can check for yourself.',
  ],
  part: {
    talk: 'Who was talking',
    questions: 'Your questions',
    moves: 'What else you did',
    gifts: 'Gifts',
    ownership: 'Whose it was',
    course: 'The way through the conversation',
    silence: 'Silences',
    alertWords: 'Alert words',
    moments: 'Moments to ask on',
  },
  phase: (phase: Phase | null) => (phase === null ? 'Outside the phases' : phases[phase]),
  who: { coach: 'you', coachee: 'coachee', other: 'someone else' },
  turn: (number) => `turn ${number}`,
  unknown,

  talkByWords: (figure) => known(figure, (one) => `Of all words, ${percent(one)} were yours (${of(one)}).`),
  talkByTime: (figure) =>
    known(figure, (one) => `Of the talking time, ${percent(one)} was yours (${of(one)}).`),
  talkDifference: ({ difference, byWords, byTime }) => {
    if (!difference.known) return unknown(difference)
    const apart = points(shareOf(byWords) ?? 0, shareOf(byTime) ?? 0)
    if (apart === 0) return 'Your share is the same in time as in words.'
    const by = `${Math.abs(apart)} percentage point${Math.abs(apart) === 1 ? '' : 's'}`
    return `Your share is ${by} ${apart > 0 ? 'larger' : 'smaller'} in time than in words. Whoever speaks calmly needs more time for the same words.`
  },
  longestTurn: (longest) =>
    longest.known
      ? `Your longest turn had ${some(longest.words, 'words')}${longest.ms === null ? '' : ` and took ${time(longest.ms)}`}.`
      : unknown(longest),

  questionKind: {
    'question.open': 'Open',
    'question.closed': 'Closed',
    'question.leading': 'Leading',
    'question.choice': 'Choice',
    'question.why': 'Why',
  },
  questionForm: { narrow: 'Open, for one fact', invited: 'Open, as an invitation (“tell me about”)' },
  ofQuestions: (figure) => known(figure, of),
  openShare: (figure) => known(figure, (one) => `${percent(one)} of your questions were open (${of(one)}).`),
  stacked: (figure) =>
    known(figure, (one) =>
      one.part === 0
        ? `Two questions in a row were not heard (${some(one.whole, 'asking-turns')}).`
        : `In ${of(one)} you asked two or more in a row.`,
    ),
  reflectionsToQuestions: (ratio) =>
    ratio.known
      ? `Alongside ${some(ratio.questions, 'questions')}, you gave back what your coachee said ${ratio.reflections === 1 ? 'once' : `${count(ratio.reflections)} times`}.`
      : unknown(ratio),

  move: {
    gift: 'Gift',
    'gift.permission': 'Asking permission',
    reflection: 'Giving back',
    summary: 'Summing up',
    affirmation: 'Affirming',
    judgement: 'Judging',
    'yes-but': 'Yes, but',
    hedge: 'Beating about the bush',
    information: 'Explaining',
  },
  moveMeans: {
    gift: 'advice or a solution that was not asked for',
    'gift.permission': 'asking first whether advice is welcome',
    reflection: 'giving back the coachee’s words, meaning or feeling',
    summary: 'bringing together what was said',
    affirmation: 'naming effort, behaviour or strength',
    judgement: 'a verdict, or praise of the person; also about others',
    'yes-but': 'acknowledging, and taking it back at once',
    hedge: 'a run-up before or instead of the question',
    information: 'telling or explaining something, without steering',
  },
  ofTurns: (figure) =>
    known(figure, (one) =>
      one.part === 0 ? `not heard (${some(one.whole, 'coach-turns')})` : `in ${of(one)}`,
    ),

  permissionAsked: (figure) => known(figure, (one) => `For ${of(one)} you asked first whether you might.`),
  giftsBeforeOwnOption: (figure) =>
    known(figure, (one) => `${of(one)} came before your coachee’s first option of their own.`),
  firstOwnOption: 'Your coachee’s first option of their own:',

  bornFromCoachee: (figure) => known(figure, (one) => `${of(one)} came from your coachee (${percent(one)}).`),
  unclearIdeas: (unclear) =>
    unclear === 0
      ? null
      : `Of ${unclear === 1 ? 'one other' : `${unclear} others`} it is not clear who brought ${unclear === 1 ? 'it' : 'them'} up; ${unclear === 1 ? 'it is' : 'they are'} not counted.`,
  ideaKind: { goal: 'Goal', option: 'Option', action: 'Action' },
  named,
  takenOver: (idea) => {
    if (idea.first === null) return idea.perhaps === null ? null : 'It resembles:'
    if (idea.takenOver === null) return null
    return idea.first === 'coach' ? 'Your coachee took it up:' : 'Your coachee came back to it:'
  },

  courseColumns: ['Phase', 'Turns', 'Time', 'Words'],
  ofWords: (figure) => known(figure, (one) => `${percent(one)} (${of(one)})`),

  whatIsSilence: 'A silence here is at least one second after a question in which nobody says anything.',
  timesCaveat:
    'The program that made the file sometimes places words a few tenths of a second early or late. Read every time as “about”. A “hm” in between does not break a silence.',
  median: (median, phase) => {
    if (!median.known) return phase === null ? unknown(median) : `${phases[phase]}. ${unknown(median)}`
    const said = `middle one of ${median.waits} waits after a question was about ${time(median.ms)}.`
    return phase === null ? `The ${said}` : `${phases[phase]}: the ${said}`
  },
  everySilence: 'Every silence after a question',
  silenceColumns: ['Turn', 'Phase', 'Silence', 'Then'],
  silences: (figure) => known(figure, (one) => `In ${of(one)}, a silence fell.`),
  brokenByCoach: (figure) => known(figure, (one) => `You broke ${of(one)} yourself.`),
  longestSilence: ({ ms, brokenBy }) =>
    `The longest silence after a question took about ${time(ms ?? 0)}; ${broken(brokenBy)}.`,
  brokenBy: broken,

  alertWordsIntro:
    'Here a word betrays that there was something to choose or to weigh. You did not go into it at once, perhaps on purpose. This question was possible too.',
  noAlertWordsPassed: 'No alert word was heard that you passed by.',
  momentsIntro:
    'At these moments there was room to ask on. See whether you recognise them; they say nothing about who someone is.',
  noMoments: 'No other moments were heard.',
  moment: {
    'change-talk': 'There was a note of wanting to, being able to, or going to.',
    'sustain-talk': 'There was a reason to leave things as they are.',
    excuse: 'There was a reason why something did not happen. There is often something to learn from that.',
    resistance: 'There was a note of holding on to what is familiar.',
    'mindset.fixed': 'It sounded as if something is simply so.',
    'mindset.growth': 'It sounded as if something can be learned.',
    alert: 'Something was being chosen or weighed.',
  },
  couldHaveAsked: 'For instance:',

  compared: {
    talkShareByWords: 'Your share of the words',
    talkShareByTime: 'Your share of the time',
    openShare: 'Open questions',
  },
  gap,
  comparison,
  comparedShare,

  ownTitle: 'Your own words, read back',
  ownAbout: [
    'This is about what you said, and it is for you alone. Your coach does not get it.',
    'A program read along, and is sometimes wrong. Read what is there and see whether you recognise it.',
  ],
  own: {
    possibility: 'Language that opens',
    problem: 'Language that closes',
    'change-talk': 'Towards change',
    'sustain-talk': 'Towards keeping it as it is',
    excuse: 'Why it did not happen',
    resistance: 'Holding on to what is familiar',
    'mindset.fixed': 'That is how it is',
    'mindset.growth': 'That can be learned',
    alert: 'Where you chose or weighed something',
  },
  ofOwnTurns: (figure) =>
    known(figure, (one) =>
      one.part === 0 ? `not heard (${some(one.whole, 'own-turns')})` : `in ${of(one)}`,
    ),

  duration: time,
}
