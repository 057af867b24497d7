import type { Cues } from '../src/model/cues.ts'
import type { Unit } from './unit.ts'

const ENDINGS = /(?:ing|ed|ly|'s|tion|ment|ness|s)$/
const SIGNS = 'bcdfghjklmnpqrstvwxz'

/**
 * The same with another word for each that tells what it is about: who speaks of something else in the same way says the
 * same kind of thing. Common words, words of a class and numbers stay, and what a word ends in; one word gets one other
 * in a conversation, so that what the other said before is still given back.
 */
export function maskWith({ common, classes }: Cues): (unit: Unit) => Unit {
  const kept = new Set(
    [common, ...Object.values(classes)].flatMap((words) => words.split(/[\s,*]+/)).filter(Boolean),
  )
  const masked = (text: string, conversation: string): string =>
    text.replace(/[\p{L}\p{N}'’]+/gu, (written) => {
      const word = written.toLowerCase().replaceAll('’', "'")
      if (kept.has(word) || /^\p{N}/u.test(word)) return written
      let number = 0x811c9dc5
      const stem = word.slice(0, 5) + conversation
      for (let at = 0; at < stem.length; at++) number = Math.imul(number ^ stem.charCodeAt(at), 0x01000193)
      number = (number ^ (number >>> 15)) >>> 0
      let other = 'x'
      for (let sign = 0; sign < 5; sign++) {
        other += SIGNS[number % SIGNS.length] ?? ''
        number = Math.floor(number / SIGNS.length)
      }
      return other + (ENDINGS.exec(word)?.[0] ?? '')
    })
  return (unit) => ({
    ...unit,
    text: masked(unit.text, unit.conversation),
    previous: masked(unit.previous, unit.conversation),
    weight: unit.weight / 2,
  })
}
