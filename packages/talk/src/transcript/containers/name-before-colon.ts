/** A name and the words behind its colon. */
export interface NamedText {
  readonly name: string
  readonly rest: string
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set(
  "van de der den het ten ter te in op 't ’t el al la le les du des da dos di von zu bin ibn y e en und and".split(
    ' ',
  ),
)

/** How a sentence begins before its own colon; no one is called so. */
const openers: ReadonlySet<string> = new Set(
  (
    'nou dus maar en of ja nee oké oke ok kijk kortom conclusie samenvatting samengevat bijvoorbeeld namelijk ' +
    'stap doel let ps nb ik hij zij wij dat dit want toen misschien eigenlijk gewoon luister weet ' +
    'so well but and or okay yes no look listen like because then maybe actually summary conclusion example ' +
    'http https note i he she we they that this'
  ).split(' '),
)

/** Which words before a colon are a name. */
export type NameShape = (name: string) => boolean

/** How often words that do not look like a name must stand before a colon to be one. */
const often = 3

/**
 * Reads `Name: words`; null when what stands before the colon has not the shape of a name ("10:30", "https://…").
 */
export function nameBeforeColon(line: string, isName: NameShape): NamedText | null {
  const colon = line.slice(0, 82).indexOf(':')
  if (colon < 1) return null
  const following = line[colon + 1]
  if (following !== undefined && !/\s/.test(following)) return null
  const name = line.slice(0, colon).trim().replaceAll(/\s+/g, ' ')
  return isName(name) ? { name, rest: line.slice(colon + 1).trim() } : null
}

/**
 * The names of a file: as people are called, and whatever else up to six words stands before a colon again and
 * again ("iPhone van Karim", "petra"), unless sentences open so.
 */
export function namesOf(lines: readonly string[]): NameShape {
  const seen = new Map<string, number>()
  for (const line of lines) {
    const name = nameBeforeColon(line, mayBeName)?.name
    if (name !== undefined) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return (name) => isPersonName(name) || (seen.get(name) ?? 0) >= often
}

/** A single word in any case, besides a name as people are called: how people write a conversation down. */
export const isWrittenName: NameShape = (name) =>
  isPersonName(name) || (mayBeName(name) && /^[\p{L}\p{N}_.-]{1,20}$/u.test(name))

/**
 * As people are called: up to six words that begin with a capital or a digit, small words between them, a bracket
 * behind ("Petra Jansen (coach)", "Jansen, Petra (HR)", "SPEAKER_01").
 */
export const isPersonName: NameShape = (name) => {
  const words = wordsOf(name)
  return (
    mayBeName(name) &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^['’]\p{Lu}/u.test(word) || particles.has(word)) &&
    words.every((word) => !word.endsWith('.') || word.length <= 4)
  )
}

function mayBeName(name: string): boolean {
  if (!/\p{L}/u.test(name) || /["“”!?;<>=*#/\\|]/.test(name)) return false
  const words = wordsOf(name)
  return words.length > 0 && words.length <= 6 && !openers.has((words[0] ?? '').toLowerCase())
}

/** The words of a name without the bracket behind it. */
function wordsOf(name: string): readonly string[] {
  const bare = name.replace(/ ?[([][^()[\]]{0,60}[)\]]$/, '')
  return bare.split(/[ ,]+/).filter((word) => word !== '')
}
