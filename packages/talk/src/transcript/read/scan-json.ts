/** What a look over a JSON text found, before anything is made of it. */
export type JsonScan =
  | {
      readonly ok: true
      /** Offsets of the elements of the root list, or of the named lists of the root object. */
      readonly elements: ReadonlyMap<string, readonly number[]>
    }
  | { readonly ok: false; readonly problem: 'syntax' | 'too-large'; readonly offset: number }

/** Where a value may begin, a key must stand, and so on. */
type Expects = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end'

/**
 * Checks JSON in one pass without recursion: where it first breaks, how deep and how large it is. `JSON.parse`
 * says neither in the same words everywhere nor stops at a limit. The root list's name is the empty text.
 */
export function scanJson(
  text: string,
  names: readonly string[],
  limit: { readonly depth: number; readonly containers: number },
): JsonScan {
  const elements = new Map<string, number[]>()
  const open: ('{' | '[')[] = []
  let containers = 0
  let expects: Expects = 'value'
  let rootKey = ''
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const broken = (offset: number): JsonScan => ({ ok: false, problem: 'syntax', offset })
  const after = (): Expects => (open.length === 0 ? 'end' : 'comma')

  for (;;) {
    at = skipSpace(text, at)
    const character = text[at]
    if (character === undefined) return expects === 'end' ? { ok: true, elements } : broken(text.length)
    if (expects === 'end') return broken(at)
    if (expects === 'colon') {
      if (character !== ':') return broken(at)
      expects = 'value'
      at++
    } else if (expects === 'comma' && character === ',') {
      expects = open.at(-1) === '{' ? 'key' : 'value'
      at++
    } else if (character === '}' || character === ']') {
      const closes = expects === 'comma' || expects === (character === '}' ? 'first-key' : 'first-value')
      if (!closes || open.at(-1) !== (character === '}' ? '{' : '[')) return broken(at)
      open.pop()
      expects = after()
      at++
    } else if (expects === 'comma') {
      return broken(at)
    } else if (expects === 'key' || expects === 'first-key') {
      const end = character === '"' ? stringEnd(text, at) : -1
      if (end < 0) return broken(at)
      if (open.length === 1) {
        rootKey = text.slice(at + 1, Math.min(end - 1, at + 40))
        // Of a key that stands there twice, the last counts.
        elements.delete(rootKey)
      }
      expects = 'colon'
      at = end
    } else {
      const name =
        open.length === 1 && open[0] === '['
          ? ''
          : open.length === 2 && open[0] === '{' && open[1] === '['
            ? rootKey
            : null
      if (name !== null && names.includes(name)) {
        const list = elements.get(name)
        if (list === undefined) elements.set(name, [at])
        else list.push(at)
      }
      if (character === '{' || character === '[') {
        if (open.length >= limit.depth || ++containers > limit.containers)
          return { ok: false, problem: 'too-large', offset: at }
        open.push(character)
        expects = character === '{' ? 'first-key' : 'first-value'
        at++
      } else {
        const end = character === '"' ? stringEnd(text, at) : scalarEnd(text, at)
        if (end < 0) return broken(at)
        expects = after()
        at = end
      }
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at
    at++
  }
}

/** Just after the closing quote; -1 for a text that is not closed or holds what it may not. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) return at + 1
    if (code < 32) return -1
    if (code !== 92) continue
    const escaped = text[++at]
    if (escaped === undefined || !'"\\/bfnrtu'.includes(escaped)) return -1
    if (escaped !== 'u') continue
    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return -1
    at += 4
  }
  return -1
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?)(?![\w.+-])/y

/** Just after a number or a word of JSON; -1 for anything else. */
function scalarEnd(text: string, from: number): number {
  scalar.lastIndex = from
  return scalar.test(text) ? scalar.lastIndex : -1
}
