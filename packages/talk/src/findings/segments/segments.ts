import type { Grammar } from './grammar.ts'
import { wordsOf, type Word } from './words.ts'

/** A clause or sentence of a turn: what a rule looks at, and what a finding covers. */
export interface Segment {
  /** UTF-16 offsets in the turn's text; `end` is behind the closing mark. */
  readonly start: number
  readonly end: number
  /** The words of the segment: from `from` up to, not including, `to`. */
  readonly from: number
  readonly to: number
  /** The word at which it really opens, behind "ja", "oké", "en" and a clause set before a question. */
  readonly head: number
  /**
   * `marked`: closed by a question mark; `opened`: begins as a question does, without the mark
   * (speech recognition); `told`: all else.
   */
  readonly kind: 'marked' | 'opened' | 'told'
}

export interface Segmented {
  readonly words: readonly Word[]
  readonly segments: readonly Segment[]
}

/**
 * Cuts a turn into clauses, in one pass over its words. With punctuation: sentences, and within one that asks, where
 * the question starts. Without: where a question starts in a run-on, and where a new clause plainly does.
 * The segments follow each other and leave no word out.
 */
export function segmentTurn(text: string, grammar: Grammar): Segmented {
  const words = wordsOf(text, grammar.sameAs)
  const segments: Segment[] = []
  let from = 0
  for (let at = 0; at < words.length; at += 1) {
    const mark = words[at]?.after
    if (mark === '.' || mark === '?' || at === words.length - 1) {
      cutSentence(words, from, at + 1, mark === '?' ? '?' : mark === '.' ? '.' : '', grammar, segments)
      from = at + 1
    }
  }
  return { words, segments }
}

function cutSentence(
  words: readonly Word[],
  from: number,
  to: number,
  mark: '?' | '.' | '',
  grammar: Grammar,
  into: Segment[],
): void {
  const add = (first: number, last: number, head: number, kind: Segment['kind']): void => {
    const opening = words[first]
    const closing = words[last - 1]
    if (opening === undefined || closing === undefined) return
    const end = closing.after === ',' ? closing.end : closing.closes
    into.push({ start: opening.start, end, from: first, to: last, head, kind })
  }
  const opening = afterFillers(words, from, to, grammar)
  const start = opening.start

  if (mark === '?') {
    const asked = opensQuestion(words, start, to, grammar) ? start : laterQuestion(words, start, to, grammar)
    if (asked > start && !hangsOn(words, start, asked, grammar)) {
      const first = withConnector(words, asked, from, grammar)
      add(from, first, start, 'told')
      add(first, to, asked, 'marked')
    } else {
      if (opening.word > from) add(from, opening.word, from, 'told')
      add(opening.word, to, asked < 0 ? start : asked, 'marked')
    }
    return
  }
  if (mark === '.') {
    add(from, to, start, opensPlainly(words, start, to, grammar) ? 'opened' : 'told')
    return
  }

  // No mark: as a recogniser writes. One walk, cutting where a question or a clause starts.
  let first = from
  let head = start
  let kind: Segment['kind'] =
    opensQuestion(words, start, to, grammar) && !orders(words, start, grammar) ? 'opened' : 'told'
  if (kind === 'opened' && opening.word > from) {
    add(from, opening.word, from, 'told')
    first = opening.word
  }
  let lastSubordinator = hangs(words, start, grammar) ? start : -1
  for (let at = start + 1; at < to; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const asks =
      at - head >= 1 &&
      startsWithin(words, at, to, lastSubordinator, grammar) &&
      !(kind === 'opened' && belongs(words, head, at, to, grammar))
    // "als je dat doet wat gebeurt er dan": the clause in front belongs to the question.
    if (asks && kind === 'told' && first === from && hangs(words, start, grammar)) {
      head = at
      kind = 'opened'
    } else if (asks && (kind === 'told' || at - head >= 3)) {
      const cut = withConnector(words, at, first, grammar)
      if (cut > first) add(first, cut, head, kind)
      first = cut
      head = at
      kind = 'opened'
    } else if (at - first >= 4 && startsClause(words, at, lastSubordinator, grammar)) {
      add(first, at, head, kind)
      first = at
      head = at
      kind = 'told'
      lastSubordinator = -1
    }
    if (grammar.subordinators.has(word.norm)) lastSubordinator = at
  }
  add(first, to, head, kind)
}

/** `word`: behind "ja", "oké", "hm"; `start`: behind "en", "maar", "dus" as well. */
function afterFillers(
  words: readonly Word[],
  from: number,
  to: number,
  grammar: Grammar,
): { readonly word: number; readonly start: number } {
  let word = from
  while (word < to - 1 && grammar.fillers.has(words[word]?.norm ?? '')) word += 1
  let start = word
  while (start < to - 1) {
    const norm = words[start]?.norm ?? ''
    if (!grammar.connectors.has(norm) && !grammar.fillers.has(norm)) break
    start += 1
  }
  return { word, start }
}

const withConnector = (words: readonly Word[], at: number, from: number, grammar: Grammar): number =>
  at > from && grammar.connectors.has(words[at - 1]?.norm ?? '') ? at - 1 : at

const hangs = (words: readonly Word[], at: number, grammar: Grammar): boolean =>
  grammar.subordinators.has(words[at]?.norm ?? '')

/** A clause or a few words set before a question ("van die drie, welke …") are part of it. */
const hangsOn = (words: readonly Word[], start: number, asked: number, grammar: Grammar): boolean =>
  asked - start <= 3 ||
  (hangs(words, start, grammar) && asked - start <= 25) ||
  (grammar.beforeQuestionWord.has(words[start]?.norm ?? '') && asked - start <= 12)

/** Whether words that stand first open a question. */
function opensQuestion(words: readonly Word[], at: number, to: number, grammar: Grammar): boolean {
  const asks = questionWordAt(words, at, to, grammar)
  if (asks >= 0) {
    const next = words[asks + 1]?.norm
    if (asks + 1 >= to || next === undefined) return true
    if (exclaims(words, asks, grammar)) return false
    if ((words[asks]?.norm ?? '').includes("'")) return true
    if (grammar.nouns.has(next) && !(words[asks]?.norm ?? '').startsWith('why')) return false
    return !grammar.subjects.has(next) || grammar.verbs.has(next)
  }
  return inverts(words, at, to, grammar)
}

/** The same, in a sentence that its writer closed with a full stop: only what can hardly be told. */
function opensPlainly(words: readonly Word[], at: number, to: number, grammar: Grammar): boolean {
  const asks = questionWordAt(words, at, to, grammar)
  if (asks >= 0)
    return grammar.verbs.has(words[asks + 1]?.norm ?? '') && subjectNear(words, asks + 2, to, grammar)
  const verb = words[at]?.norm ?? ''
  return (
    to - at >= 4 &&
    words[at]?.after !== ',' &&
    grammar.verbs.has(verb) &&
    !orders(words, at, grammar) &&
    grammar.addressed.has(words[at + 1]?.norm ?? '')
  )
}

/** "Neemt u de tijd", "doe dat maar": the shape of a question, and an order or an invitation. */
const orders = (words: readonly Word[], at: number, grammar: Grammar): boolean =>
  grammar.orders.has(words[at]?.norm ?? '') && !grammar.familiar.has(words[at + 1]?.norm ?? '')

function inverts(words: readonly Word[], at: number, to: number, grammar: Grammar): boolean {
  const verb = words[at]?.norm ?? ''
  const subject = words[at + 1]?.norm ?? ''
  if (at + 1 >= to || words[at]?.after === ',') return false
  if (grammar.verbs.has(verb) && grammar.determiners.has(subject)) return to - at >= 4
  if (grammar.openers.has(verb) && to - at >= 4 && !grammar.verbs.has(subject)) return true
  if (!grammar.subjects.has(subject)) return false
  if (grammar.verbs.has(verb)) return true
  return grammar.anyVerbInverts && grammar.addressed.has(subject) && !grammar.notVerbs.has(verb)
}

/** The place of the question word that opens here, a preposition before it included; -1 when there is none. */
function questionWordAt(words: readonly Word[], at: number, to: number, grammar: Grammar): number {
  const norm = words[at]?.norm ?? ''
  if (grammar.questionWords.has(norm)) return at
  return at + 1 < to &&
    grammar.beforeQuestionWord.has(norm) &&
    grammar.questionWords.has(words[at + 1]?.norm ?? '')
    ? at + 1
    : -1
}

/** A question that starts behind something told, in a sentence with a question mark; -1 when there is none. */
function laterQuestion(words: readonly Word[], start: number, to: number, grammar: Grammar): number {
  let lastSubordinator = hangs(words, start, grammar) ? start : -1
  for (let at = start + 1; at < to; at += 1) {
    const behindComma = words[at - 1]?.after === ',' || grammar.connectors.has(words[at - 1]?.norm ?? '')
    // "…, vind je niet?" is a tag: too little follows to be a question of its own.
    if (behindComma && to - at >= 4 && opensQuestion(words, at, to, grammar) && !governed(words, at, grammar))
      return at
    if (to - at >= 4 && startsWithin(words, at, to, lastSubordinator, grammar)) return at
    if (grammar.subordinators.has(words[at]?.norm ?? '')) lastSubordinator = at
  }
  return -1
}

/** Whether what opens here hangs on a word before it ("weet je wat …"). A joining word behind a comma holds nothing: "…, maar wat is …". */
const governed = (words: readonly Word[], at: number, grammar: Grammar): boolean => {
  const before = words[at - 1]?.norm ?? ''
  if (grammar.connectors.has(before) && words[at - 2]?.after === ',') return false
  return grammar.governing.has(before) || grammar.governing.has(words[at - 2]?.norm ?? '')
}

/** Whether a question that starts here is part of the one that goes on: its own verb, its other answer, or an aside. */
const belongs = (words: readonly Word[], head: number, at: number, to: number, grammar: Grammar): boolean =>
  grammar.alternatives.has(words[at - 1]?.norm ?? '') ||
  turnsHead(words, head, at, to, grammar) ||
  (to - at <= 3 &&
    grammar.asides.has(
      [0, 1, 2]
        .map((next) => words[at + next]?.norm ?? '')
        .join(' ')
        .trim(),
    ))

/** The most words between a question word and the verb that turns around behind it. */
const longestAsked = 7

/**
 * "What other ways do you see", "op welk moment heb je tijd": the verb of the question word itself, when none has stood
 * between them and nothing joins a question of its own.
 */
function turnsHead(words: readonly Word[], head: number, at: number, to: number, grammar: Grammar): boolean {
  const asks = questionWordAt(words, head, to, grammar)
  if (asks < 0 || at - asks > longestAsked || (words[asks]?.norm ?? '').includes("'")) return false
  if (questionWordAt(words, at, to, grammar) >= 0 || opened(words[at - 1]?.norm ?? '', grammar)) return false
  for (let between = asks + 1; between < at; between += 1)
    if (grammar.verbs.has(words[between]?.norm ?? '')) return false
  return true
}

/** Whether a question starts here, in the middle of a run-on. */
function startsWithin(
  words: readonly Word[],
  at: number,
  to: number,
  lastSubordinator: number,
  grammar: Grammar,
): boolean {
  const before = words[at - 1]?.norm ?? ''
  const asks = questionWordAt(words, at, to, grammar)
  if (asks >= 0) {
    if (asks + 1 >= to) return false
    const hangs = governed(words, at, grammar) || (asks > at && (words[asks]?.norm ?? '').includes("'"))
    if ((hangs || grammar.beforeQuestionWord.has(before)) && !turned(words, asks + 1, grammar)) return false
    if (asks === at && grammar.relative.has(words[asks]?.norm ?? '') && !opened(before, grammar)) {
      return grammar.asks.get(words[asks + 1]?.norm ?? '')?.has(words[asks + 2]?.norm ?? '') === true
    }
    // "what's", "who's": the verb is in the word.
    if ((words[asks]?.norm ?? '').includes("'")) return true
    const next = words[asks + 1]?.norm ?? ''
    const second = words[asks + 2]?.norm ?? ''
    const third = words[asks + 3]?.norm ?? ''
    if (exclaims(words, asks, grammar)) return false
    if (grammar.verbs.has(next)) return subjectNear(words, asks + 2, to, grammar)
    // "hoe vaak ben je", "welke zaterdag wordt het": the verb comes behind one word more.
    if (grammar.verbs.has(second)) return grammar.subjects.has(third) && !grammar.subjects.has(next)
    return (
      grammar.anyVerbInverts &&
      grammar.addressed.has(second) &&
      !grammar.notVerbs.has(next) &&
      !grammar.subjects.has(next)
    )
  }
  const verb = words[at]?.norm ?? ''
  const subject = words[at + 1]?.norm ?? ''
  if (!grammar.verbs.has(verb) || at + 2 >= to) return false
  if (asksOf(words, at, grammar) && asksHere(words, at, grammar)) return true
  if (!grammar.addressed.has(subject) || orders(words, at, grammar)) return false
  if (opened(before, grammar) || grammar.ends.has(before)) return true
  if (!grammar.anyVerbInverts) return false
  // Behind a clause that hangs ("als je thuiskomt ga je …") or a fronted word the inversion only tells.
  if (lastSubordinator >= 0 && at - lastSubordinator <= 8) return false
  return (
    !grammar.fronting.has(before) &&
    !grammar.verbs.has(before) &&
    !grammar.questionWords.has(before) &&
    !grammar.questionWords.has(words[at - 2]?.norm ?? '') &&
    !grammar.notVerbs.has(before) &&
    !grammar.subjects.has(before)
  )
}

/** "Vertel waar wil je het over hebben", "maar wat is jouw deel": no clause that hangs has its verb before its subject. */
const turned = (words: readonly Word[], at: number, grammar: Grammar): boolean => {
  const subject = words[at + 1]?.norm ?? ''
  const joined = grammar.connectors.has(words[at - 2]?.norm ?? '')
  return (
    grammar.verbs.has(words[at]?.norm ?? '') &&
    (grammar.addressed.has(subject) || (joined && grammar.determiners.has(subject)))
  )
}

/** "Wat fijn", "what a day". */
const exclaims = (words: readonly Word[], asks: number, grammar: Grammar): boolean =>
  grammar.exclaiming.has(words[asks + 1]?.norm ?? '') && grammar.exclaims.has(words[asks]?.norm ?? '')

const opened = (before: string, grammar: Grammar): boolean =>
  grammar.connectors.has(before) || grammar.fillers.has(before)

/** Whether a verb and its subject are among those that ask. */
function asksOf(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const subjects = grammar.asks.get(words[at]?.norm ?? '')
  if (subjects === undefined) return false
  const subject = words[at + 1]?.norm ?? ''
  return subjects.has(subject) || subjects.has(`${subject}_${words[at + 2]?.norm ?? ''}`)
}

/** Whether a verb before its subject asks here, in a language where it does so anywhere but behind a few words. */
function asksHere(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const before = words[at - 1]?.norm ?? ''
  if (grammar.tells.has(before) || grammar.questionWords.has(words[at - 2]?.norm ?? '')) return false
  // "You did it": another subject stood before the verb.
  return !grammar.addressed.has(before) || grammar.addressed.has(words[at + 1]?.norm ?? '')
}

/** Whether a subject stands within reach, so that a question word and a verb make a main clause. */
function subjectNear(words: readonly Word[], at: number, to: number, grammar: Grammar): boolean {
  if (at >= to) return true
  return !grammar.verbs.has(words[at]?.norm ?? '')
}

/** Whether a new main clause plainly starts here: a subject and its verb, behind words that need neither. */
function startsClause(
  words: readonly Word[],
  at: number,
  lastSubordinator: number,
  grammar: Grammar,
): boolean {
  const before = words[at - 1]?.norm ?? ''
  if (
    grammar.connectors.has(before) ||
    grammar.subordinators.has(before) ||
    grammar.questionWords.has(before)
  )
    return false
  if (grammar.notVerbs.has(before) && !grammar.subjects.has(before)) return false
  const norm = words[at]?.norm ?? ''
  const next = words[at + 1]?.norm ?? ''
  // "een cursus die helpt": it may as well hang on what stands before.
  if (grammar.subordinators.has(norm)) return false
  if (grammar.subjects.has(norm))
    return grammar.verbs.has(next) && !grammar.verbs.has(before) && !grammar.subjects.has(before)
  if (lastSubordinator >= 0 && at - lastSubordinator <= 10) return false
  return (
    grammar.fronting.has(norm) && grammar.verbs.has(next) && grammar.subjects.has(words[at + 2]?.norm ?? '')
  )
}
