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

/**
 * Reads `Name: words`, with a name as people are called: up to six words that begin with a capital or a digit,
 * small words between them, a bracket behind ("Petra Jansen (coach): …", "Jansen, Petra (HR): …", "SPEAKER_01: …").
 * With `anyCase` a single word in small letters is a name as well ("coach: …").
 */
export function nameBeforeColon(line: string, anyCase: boolean): NamedText | null {
  const colon = line.slice(0, 82).indexOf(':')
  if (colon < 1) return null
  const following = line[colon + 1]
  if (following !== undefined && !/\s/.test(following)) return null
  const name = line.slice(0, colon).trim().replaceAll(/\s+/g, ' ')
  return isName(name, anyCase) ? { name, rest: line.slice(colon + 1).trim() } : null
}

function isName(name: string, anyCase: boolean): boolean {
  if (!/\p{L}/u.test(name) || /["“”!?;<>=*#/\\|]/.test(name)) return false
  const bare = name.replace(/ ?[([][^()[\]]{0,60}[)\]]$/, '')
  const words = bare.split(/[ ,]+/).filter((word) => word !== '')
  const [first = ''] = words
  if (words.length === 0 || words.length > 6) return false
  if (openers.has(first.toLowerCase())) return false
  if (anyCase && words.length === 1 && /^[\p{L}\p{N}_.-]{1,20}$/u.test(first)) return true
  return (
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^['’]\p{Lu}/u.test(word) || particles.has(word)) &&
    words.every((word) => !word.endsWith('.') || word.length <= 4)
  )
}
