import { normalisePassphrase } from '../passphrase-key.ts'
import { err, ok, type Result } from '@lef/protocol'

/** Fewer characters than this are refused, whatever they are. */
export const shortestPassphrase = 12

/**
 * Why a passphrase is refused. `too-short`: under twelve characters. `repeated`: the same few over and over.
 * `sequence`: a row of the alphabet, the digits or the keyboard. `common`: among the first that anyone tries.
 */
export type WeakPassphrase = 'too-short' | 'repeated' | 'sequence' | 'common'

/**
 * The floor for a passphrase that someone thought of (SPEC V-12). It refuses what is surely weak and claims
 * nothing about the rest: no meter can tell how guessable a sentence of one's own is.
 */
export function checkPassphrase(passphrase: string): Result<null, WeakPassphrase> {
  const letters = [...normalisePassphrase(passphrase).toLowerCase()]
  if (letters.length < shortestPassphrase) return err('too-short')
  const plain = letters.filter((letter) => /[\p{Letter}\p{Number}]/u.test(letter)).join('')
  if (isRepeated(letters.join('')) || new Set(letters).size < 5) return err('repeated')
  if (isSequence(plain)) return err('sequence')
  if (isCommon(plain)) return err('common')
  return ok(null)
}

/** One piece of at most half the length, again and again. */
function isRepeated(text: string): boolean {
  return text.length > 1 && (text + text).indexOf(text, 1) <= text.length / 2
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop']

/** What is left after taking out every run of four or more along a row, in either direction. */
function isSequence(plain: string): boolean {
  const runs = rows.flatMap((row) => [row, [...row].toReversed().join('')])
  let kept = 0
  for (let at = 0; at < plain.length;) {
    let length = 1
    for (const run of runs) {
      let here = 4
      while (at + here <= plain.length && run.includes(plain.slice(at, at + here)))
        length = Math.max(length, here++)
    }
    if (length < 4) kept++
    at += length
  }
  return kept < 5
}

/** What breached lists begin with, and what someone in front of this product would think of first. */
const common = [
  'password',
  'passphrase',
  'passwort',
  'wachtwoord',
  'wachtzin',
  'welcome',
  'welkom',
  'iloveyou',
  'ikhouvanjou',
  'ikhouvanje',
  'letmein',
  'secret',
  'geheim',
  'admin',
  'administrator',
  'test',
  'changeme',
  'trustno1',
  'coach',
  'coachee',
  'coaching',
  'lef',
  'correcthorsebatterystaple',
]

/** One or two common words with at most some digits around them. */
function isCommon(plain: string): boolean {
  let rest = plain
    .replace(/^\d+|\d+$/g, '')
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll('1', 'i')
  const words = [...common, 'trustnoi'].toSorted((a, b) => b.length - a.length)
  for (let taken = 0; taken < 3; taken++) {
    const word = words.find((candidate) => rest.startsWith(candidate))
    if (word === undefined) break
    rest = rest.slice(word.length).replace(/^\d+/, '')
  }
  return rest.length < 4
}
