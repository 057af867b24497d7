import type { CorpusConversation, CorpusTurn, Labelled } from '../corpus/build.mjs'
import { coachCodes, coacheeCodes } from '../src/findings/code.ts'
import { segmentTurn, type Grammar } from '../src/findings/segments/index.ts'
import { asSpoken, inOneBreath } from './as-spoken.ts'
import { placeOf } from '../src/model/frame-of-text.ts'
import { createLetters } from '../src/model/letters.ts'
import { behaviourOf, clientTalkOf, type CodedSpan } from '../src/turn/index.ts'
import { cutWords, makeWordCuts } from '../src/model/word-cuts.ts'
import type { Unit } from './unit.ts'

/** Lower case, no signs: as a recogniser writes it. */
export function asHeard(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ -]+/gu, ' ')
    .replace(/(^|\s)['’]+|['’]+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The other's turn before a turn. */
export function previousOf(turns: readonly CorpusTurn[], index: number): string {
  const role = turns[index]?.role
  for (let at = index - 1; at >= 0; at--) {
    const turn = turns[at]
    if (turn !== undefined && turn.role !== role) return turn.text
  }
  return ''
}

/** The codes of a turn that a span of it carries: when half of the shorter of the two lies in the other. */
export function codesOn(turn: CorpusTurn, start: number, end: number): Set<string> {
  const found = new Set<string>()
  for (const code of turn.codes) {
    if (code.code === 'question.stacked') continue
    const shared = Math.min(end, code.end) - Math.max(start, code.start)
    if (shared > 0 && shared >= 0.5 * Math.min(end - start, code.end - code.start)) {
      found.add(code.code)
      if (code.code.startsWith('question.')) found.add('question')
    }
  }
  return found
}

const letters = createLetters()

/** How many words the models hear in a text. */
function wordsIn(text: string): number {
  const cuts = makeWordCuts(256)
  cutWords(letters, text, cuts)
  return cuts.count
}

/** Where a stretch of a text stands in it. */
export function placeIn(text: string, start: number, end: number): number {
  const before = wordsIn(text.slice(0, start))
  const behind = wordsIn(text.slice(end))
  return placeOf(before === 0, behind === 0, before + behind)
}

/** The segments of a conversation's turns with the codes they carry. */
export function segmentUnits({ about, turns }: CorpusConversation, grammar: Grammar): Unit[] {
  return turns.flatMap((turn, index) =>
    segmentTurn(turn.text, grammar).segments.map(({ start, end }) => ({
      conversation: about['conversation'] ?? '',
      turn: turn.id,
      role: turn.role,
      text: turn.text.slice(start, end),
      previous: previousOf(turns, index),
      place: placeIn(turn.text, start, end),
      outputs: codesOn(turn, start, end),
      weight: 1,
    })),
  )
}

/**
 * What training looks at: the segments as the engine cuts them, the labelled spans as they were labelled, and with
 * less weight each turn as a whole; all of them as written and as heard.
 */
export function trainingUnits(conversation: CorpusConversation, grammar: Grammar): Unit[] {
  const units: Unit[] = segmentUnits(conversation, grammar)
  const known = new Set(units.map(({ turn, text }) => `${turn} ${text}`))
  const { about, turns } = conversation
  for (const [index, turn] of turns.entries()) {
    const spans = turn.codes
      .filter(({ code }) => code !== 'question.stacked')
      .map(({ start, end }) => ({ start, end, weight: 1 }))
    for (const { start, end, weight } of [...spans, { start: 0, end: turn.text.length, weight: 0.3 }]) {
      const text = turn.text.slice(start, end)
      if (known.has(`${turn.id} ${text}`)) continue
      known.add(`${turn.id} ${text}`)
      units.push({
        conversation: about['conversation'] ?? '',
        turn: turn.id,
        role: turn.role,
        text,
        previous: previousOf(turns, index),
        place: placeIn(turn.text, start, end),
        outputs: codesOn(turn, start, end),
        weight,
      })
    }
  }
  return units.flatMap(asWrittenAndHeard)
}

/** What a coach says in a conversation, as people say it; beside `trainingUnits`, half of it as a recogniser writes it. */
export function spokenUnits(conversation: CorpusConversation, grammar: Grammar): Unit[] {
  const units = segmentUnits(conversation, grammar).filter(({ role }) => role === 'coach')
  const heardBySecond = (unit: Unit, index: number): Unit =>
    index % 2 === 0 ? unit : { ...unit, text: asHeard(unit.text), previous: asHeard(unit.previous) }
  return [
    ...units.map(asSpoken).map(heardBySecond),
    ...inOneBreath(units)
      .map(heardBySecond)
      .map((unit, index) => (index % 3 === 0 ? asSpoken(unit) : unit)),
  ].map((unit) => ({ ...unit, weight: 0.5 }))
}

/** Whole turns with their phase, `none` for none, as written and as heard. */
export function turnUnits({ about, turns }: CorpusConversation): Unit[] {
  return turns
    .map((turn, index) => ({
      conversation: about['conversation'] ?? '',
      turn: turn.id,
      role: turn.role,
      text: turn.text,
      previous: previousOf(turns, index),
      place: placeOf(true, true),
      outputs: new Set([turn.phase ?? 'none']),
      weight: 1,
    }))
    .flatMap(asWrittenAndHeard)
}

/** Whole turns with what they mainly are: as written, as heard, and as people say it. */
export function turnsAsSaid({ about, turns }: CorpusConversation): Unit[] {
  return turns.flatMap((turn, index) => {
    const { role, text } = turn
    const written: Unit = {
      conversation: about['conversation'] ?? '',
      turn: turn.id,
      role,
      text,
      previous: previousOf(turns, index),
      place: placeOf(true, true),
      outputs: new Set([mainlyIn(turn)]),
      weight: 1,
    }
    const heard = (unit: Unit): Unit => ({
      ...unit,
      text: asHeard(unit.text),
      previous: asHeard(unit.previous),
    })
    const spoken = asSpoken(written)
    return [
      written,
      { ...heard(written), weight: 0.5 },
      { ...(index % 4 < 2 ? spoken : heard(spoken)), weight: 0.5 },
    ]
  })
}

/** So that what a coach says is understood by itself, too. */
export const withAndWithoutBefore = (unit: Unit): Unit[] =>
  unit.previous === ''
    ? [unit]
    : [
        { ...unit, weight: unit.weight / 2 },
        { ...unit, previous: '', weight: unit.weight / 2 },
      ]

/** What a turn mainly is as it was labelled; by its codes, where no reader had to say. */
export function mainlyIn({ role, main, codes }: CorpusTurn): string {
  const labelled = codes.map(codeNamed)
  return main ?? (role === 'coach' ? behaviourOf(labelled) : clientTalkOf(labelled))
}

/** A label as the engine knows it. */
export function codeNamed({ code: name, end }: Labelled): CodedSpan {
  const code = [...coachCodes, ...coacheeCodes].find((one) => one === name)
  if (code === undefined) throw new Error(`No such code: ${name}`)
  return { code, end }
}

function asWrittenAndHeard(unit: Unit): Unit[] {
  const text = asHeard(unit.text)
  if (text === unit.text || text === '') return [unit]
  return [
    { ...unit, weight: unit.weight / 2 },
    { ...unit, text, previous: asHeard(unit.previous), weight: unit.weight / 2 },
  ]
}
