import { phases, type Language } from '@lef/method'
import { coacheeCodes, questionKinds } from '../../findings/code.ts'
import { coachMoves } from '../coach-moves.ts'
import type { CoachMirror } from '../coach-mirror.ts'
import type { CoacheeView } from '../coachee-view.ts'
import { tooLittle, type Figure } from '../figure.ts'
import { clock, reportParts, type ReportPart, type ReportWords } from '../in-words/index.ts'
import type { Moment } from '../moments.ts'
import type { Quotation } from '../quotation.ts'
import { isSilence, isWorthSaying, type Wait } from '../silence.ts'

/** A piece of a report; markdown and html are two ways to write it down. */
export type Block =
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'quotation'
      readonly lead: string | null
      readonly quotation: Quotation
      /** A question that could have stood there. */
      readonly question: string | null
    }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What was heard, with its figure and its places. */
  | {
      readonly is: 'figure'
      readonly name: string
      readonly means: string | null
      readonly says: string
      readonly places: readonly Quotation[]
    }

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A report as headings, sentences, tables and quotations, whatever it is written down in. */
export interface Outline {
  readonly language: Language
  /** The language of the conversation, which its quotations are in. */
  readonly spoken: Language
  readonly title: string
  readonly about: readonly string[]
  readonly sections: readonly Section[]
}

const text = (said: string): Block => ({ is: 'text', text: said })
/** What a quotation says; where its words were not kept, only what goes before them. */
const quotation = (
  quoted: Quotation,
  lead: string | null = null,
  question: string | null = null,
): readonly Block[] => {
  if (quoted.text !== '') return [{ is: 'quotation', lead, quotation: quoted, question }]
  return lead === null ? [] : [text(lead.replace(/:$/, '.'))]
}
const placesOf = (figure: Figure): readonly Quotation[] => (figure.known ? figure.evidence : [])

/** The coach's mirror, part by part. */
export function mirrorOutline(mirror: CoachMirror, words: ReportWords): Outline {
  const blocks = blocksOf(mirror, words)
  return {
    language: words.language,
    spoken: mirror.language,
    title: words.title,
    about: words.about,
    sections: reportParts.map((part) => ({ heading: words.part[part], blocks: blocks[part] })),
  }
}

/** The coachee's own words, for the coachee. */
export function coacheeOutline({ codes, language }: CoacheeView, words: ReportWords): Outline {
  return {
    language: words.language,
    spoken: language,
    title: words.ownTitle,
    about: words.ownAbout,
    sections: coacheeCodesInOrder.map((code) => ({
      heading: words.own[code],
      blocks: [
        text(sentence(words.ofOwnTurns(codes[code]))),
        ...placesOf(codes[code]).flatMap((one) => quotation(one)),
      ],
    })),
  }
}

/** What opens and what closes (E3) comes first. */
const coacheeCodesInOrder = coacheeCodes.toSorted(
  (one, other) =>
    Number(other === 'possibility' || other === 'problem') -
    Number(one === 'possibility' || one === 'problem'),
)

function blocksOf(mirror: CoachMirror, words: ReportWords): Readonly<Record<ReportPart, readonly Block[]>> {
  const { talk, questions, moves, gifts, ownership } = mirror
  const kinds = questionKinds.map((kind): Block => ({
    is: 'figure',
    name: words.questionKind[kind],
    means: null,
    says: words.ofQuestions(questions.kinds[kind]),
    places: placesOf(questions.kinds[kind]),
  }))
  const unclear = words.unclearIdeas(ownership.unclear)
  return {
    talk: [
      text(words.talkByWords(talk.byWords)),
      text(words.talkByTime(talk.byTime)),
      ...(talk.difference.known ? [text(words.talkDifference(talk))] : []),
      text(words.longestTurn(talk.longestTurn)),
      ...(talk.longestTurn.known ? quotation(talk.longestTurn.quotation) : []),
    ],
    questions: [
      text(words.openShare(questions.openShare)),
      ...kinds,
      text(words.stacked(questions.stacked)),
      ...placesOf(questions.stacked).flatMap((one) => quotation(one)),
      text(words.reflectionsToQuestions(questions.reflectionsToQuestions)),
    ],
    moves: coachMoves.map((move) => ({
      is: 'figure',
      name: words.move[move],
      means: words.moveMeans[move],
      says: words.ofTurns(moves[move]),
      places: placesOf(moves[move]),
    })),
    gifts: [
      text(words.permissionAsked(gifts.permissionAsked)),
      ...(gifts.permissionAsked.known ? [text(words.giftsBeforeOwnOption(gifts.beforeOwnOption))] : []),
      ...(gifts.firstOwnOption === null || gifts.firstOwnOption.text === ''
        ? []
        : quotation(gifts.firstOwnOption, words.firstOwnOption)),
    ],
    ownership: [
      text(words.bornFromCoachee(ownership.bornFromCoachee)),
      ...(unclear === null ? [] : [text(unclear)]),
      ...ownership.ideas.flatMap((idea) => {
        const later = idea.first === null ? idea.perhaps : idea.takenOver
        return [
          ...quotation(idea.naming, `${words.ideaKind[idea.kind]}. ${words.named(idea)}`),
          ...(later === null ? [] : quotation(later, words.takenOver(idea))),
        ]
      }),
    ],
    course: courseBlocks(mirror, words),
    silence: silenceBlocks(mirror, words),
    alertWords: momentBlocks(mirror.alertWordsPassed, words.alertWordsIntro, words.noAlertWordsPassed, words),
    moments: momentBlocks(mirror.moments, words.momentsIntro, words.noMoments, words),
  }
}

function courseBlocks({ course }: CoachMirror, words: ReportWords): readonly Block[] {
  if (course.length === 0) return [text(words.unknown(tooLittle('words', 1, 0)))]
  const [phase, turns, time, share] = words.courseColumns
  const timed = course.some(({ start }) => start !== null)
  const rows = course.map((span) => {
    const times = [span.start, span.end].flatMap((ms) => (ms === null ? [] : clock(ms)))
    const numbers = span.from === span.to ? `${span.from + 1}` : `${span.from + 1}–${span.to + 1}`
    return [words.phase(span.phase), numbers, ...(timed ? [times.join('–')] : []), words.ofWords(span.words)]
  })
  return [{ is: 'table', head: [phase, turns, ...(timed ? [time] : []), share], rows }]
}

function silenceBlocks({ silence }: CoachMirror, words: ReportWords): readonly Block[] {
  if (!silence.known) return [text(words.unknown(silence))]
  const { longest } = silence
  return [
    text(words.whatIsSilence),
    text(words.silences(silence.silences)),
    ...(silence.silences.known ? [text(words.brokenByCoach(silence.brokenByCoach))] : []),
    text(words.median(silence.median, null)),
    ...phases.flatMap((phase) => {
      const median = silence.medians[phase]
      return isWorthSaying(median) ? [text(words.median(median, phase))] : []
    }),
    ...(longest === null ? [] : [text(words.longestSilence(longest)), ...quotation(longest.question)]),
    ...everySilence(silence.waits.filter(isSilence), words),
    text(words.timesCaveat),
  ]
}

function everySilence(silences: readonly Wait[], words: ReportWords): readonly Block[] {
  if (silences.length === 0) return []
  const rows = silences.map(({ question, phase, ms, brokenBy }) => [
    `${question.turn + 1}${question.at === null ? '' : ` (${clock(question.at)})`}`,
    words.phase(phase),
    words.duration(ms ?? 0),
    words.brokenBy(brokenBy),
  ])
  return [text(`${words.everySilence}:`), { is: 'table', head: words.silenceColumns, rows }]
}

function momentBlocks(
  moments: readonly Moment[],
  intro: string,
  none: string,
  words: ReportWords,
): readonly Block[] {
  if (moments.length === 0) return [text(none)]
  return [
    text(intro),
    ...moments.flatMap(({ code, said, question }) =>
      quotation(
        said,
        code === 'alert' ? null : words.moment[code],
        `${words.couldHaveAsked} ${question.text}`,
      ),
    ),
  ]
}

/** A bit of a line as a sentence of its own. */
export const sentence = (said: string): string => {
  const opened = said.charAt(0).toUpperCase() + said.slice(1)
  return /[.!?…:]$/.test(opened) ? opened : `${opened}.`
}
