import type { Language } from '@lef/method'
import type { Code } from '../findings/code.ts'
import type { CodedTurn, Place } from '../findings/coded-turn.ts'
import { sharedCount, stemmer } from './words/content-words.ts'

/** A stretch of what someone said, with the stems of its content words. */
export interface Passage extends Place {
  readonly role: 'coach' | 'coachee'
  /** The coach gives back what was said, puts an answer forward, or neither (also the coachee's own words). */
  readonly act: 'gives-back' | 'puts-forward' | 'says'
  readonly stems: ReadonlySet<string>
}

// A recogniser writes no full stops: its text is cut after this many words, or it would hold everything at once.
const longestPassage = 30

/** What was said, to be looked through for an idea. */
export interface Said {
  readonly stemsOf: (text: string) => ReadonlySet<string>
  /** The passages that share a content word with these stems, in order. */
  readonly sharing: (stems: ReadonlySet<string>) => readonly Passage[]
}

/** Everything that coach and coachee said, sentence by sentence. */
export function saidIn(turns: readonly CodedTurn[], language: Language): Said {
  const stemsOf = stemmer(language)
  const passages = passagesOf(turns, stemsOf)
  const byStem = new Map<string, number[]>()
  for (const [index, { stems }] of passages.entries())
    for (const stem of stems) {
      const places = byStem.get(stem)
      if (places === undefined) byStem.set(stem, [index])
      else places.push(index)
    }
  return {
    stemsOf,
    sharing: (stems) => {
      const places = new Set([...stems].flatMap((stem) => byStem.get(stem) ?? []))
      return [...places].toSorted((one, other) => one - other).flatMap((place) => passages[place] ?? [])
    },
  }
}

function passagesOf(turns: readonly CodedTurn[], stemsOf: Said['stemsOf']): readonly Passage[] {
  return turns.flatMap(({ role, text, findings }, turn) =>
    role === 'other'
      ? []
      : sentencesOf(text).map(({ start, end }) => ({
          turn,
          start,
          end,
          role,
          act: actOf(findings.filter((one) => one.start < end && one.end > start).map(({ code }) => code)),
          stems: stemsOf(text.slice(start, end)),
        })),
  )
}

const givesBack: readonly Code[] = ['reflection', 'summary']
const putsForward: readonly Code[] = ['gift', 'question.leading', 'question.choice', 'question.closed']

function actOf(codes: readonly Code[]): Passage['act'] {
  if (codes.some((code) => givesBack.includes(code))) return 'gives-back'
  return codes.some((code) => putsForward.includes(code)) ? 'puts-forward' : 'says'
}

interface Span {
  readonly start: number
  readonly end: number
}

function sentencesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^.!?…\n]+(?:[.!?…]+["'’”)]*|\n|$)/gu)].flatMap(({ index, 0: sentence }) => {
    const words = [...sentence.matchAll(/\S+/gu)]
    const spans: Span[] = []
    for (let first = 0; first < words.length; first += longestPassage) {
      const opening = words[first]
      const closing = words[Math.min(first + longestPassage, words.length) - 1]
      if (opening === undefined || closing === undefined) continue
      spans.push({ start: index + opening.index, end: index + closing.index + closing[0].length })
    }
    return spans
  })
}

/** Fewer shared content words than this are a coincidence or a subject, not an idea. */
export const fewestShared = 2

/** Whether a saying takes up an idea: enough shared content words, and at least half of the shorter one. */
export const takesUpIdea = (said: Stems, idea: Stems): boolean =>
  sharedAtLeast(said, idea, Math.min(said.size, idea.size) * 0.5)

/** Whether two sayings of one person are one idea; a little stricter, since a person has their own words. */
export const sameIdea = (one: Stems, other: Stems): boolean =>
  sharedAtLeast(one, other, Math.min(one.size, other.size) * 0.6)

/** Whether a passage names an idea: enough shared content words, and at least six tenths of the idea's. */
export const names = (passage: Stems, idea: Stems): boolean => sharedAtLeast(passage, idea, idea.size * 0.6)

type Stems = ReadonlySet<string>

const sharedAtLeast = (one: Stems, other: Stems, least: number): boolean =>
  sharedCount(one, other) >= Math.max(fewestShared, least)

/** Whether one place stands before another in the conversation. */
export const isBefore = (one: Place, other: Place): boolean =>
  one.turn < other.turn || (one.turn === other.turn && one.start < other.start)
