import type { Unit } from './unit.ts'

// What people do when they talk, in English; none of it speaks for one code more than for another.
const OPENERS = [
  'um',
  'so',
  'okay',
  'yeah',
  'and',
  'well',
  'okay so',
  'right',
  'and um',
  'yeah so',
  'mm',
  'alright',
]
const BETWEEN = ['you know', 'um', 'kind of', 'uh', 'I mean', 'like', 'sort of', 'really']
const TIES = [' and', ', and', ', so', ' and um,', ', you know,', ' but', ', and then', ' and also']
/** All that the other may have said last, when something is said in pieces. */
const RECEIPTS = ['Yeah.', 'Mm-hmm.', 'Right.', 'Okay.', 'Yeah, exactly.', 'No.']
/** Texts with fewer words get nothing in between. */
const FEW = 6

/** A number that is the same for the same text on every machine. */
function drawnFrom(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const oneOf = (list: readonly string[], draw: number): string => list[draw % list.length] ?? ''
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const small = (text: string): string =>
  /^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)

/**
 * The same said as people talk: mostly with a word before it, and something in between. For every other one the other
 * said no more than "yeah" right before: what is given back need not stand in the last turn.
 */
export function asSpoken(unit: Unit): Unit {
  const draw = drawnFrom(unit.turn + unit.text)
  const words = unit.text.split(' ')
  if (words.length > FEW)
    words.splice(2 + ((draw >>> 7) % (words.length - 4)), 0, oneOf(BETWEEN, draw >>> 11))
  const text = words.join(' ')
  return {
    ...unit,
    text: draw % 3 === 0 ? text : `${capital(oneOf(OPENERS, draw >>> 3))}, ${small(text)}`,
    previous: unit.previous !== '' && (draw >>> 17) % 2 === 0 ? oneOf(RECEIPTS, draw >>> 19) : unit.previous,
  }
}

/**
 * Two or three clauses that follow each other in a conversation and are the same, said in one breath: people say longer
 * things than our coaches do. Questions stay as they are.
 * @param units segments of one person in one conversation, in their order
 */
export function inOneBreath(units: readonly Unit[]): Unit[] {
  const runs = new Map<string, Unit[]>()
  for (const unit of units) {
    const [only, ...more] = unit.outputs
    if (only === undefined || more.length > 0) continue
    const run = runs.get(only)
    if (run === undefined) runs.set(only, [unit])
    else run.push(unit)
  }
  return [...runs.values()].flatMap((run) =>
    run.slice(0, -1).map((first, at) => {
      const draw = drawnFrom(first.turn + first.text)
      const some = run.slice(at, at + 2 + (draw % 2))
      let { text } = first
      for (const [index, next] of some.slice(1).entries())
        text = `${text.replace(/[\s.,!]+$/, '')}${oneOf(TIES, (draw >>> 5) + index)} ${small(next.text)}`
      return { ...first, text, previous: [...new Set(some.map(({ previous }) => previous))].join(' ') }
    }),
  )
}
