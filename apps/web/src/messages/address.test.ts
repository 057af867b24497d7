import { clauseKinds } from '@lef/method'
import { describe, expect, it } from 'vitest'
import type { Say } from './messages.ts'

/** Every Dutch sentence of the product: a function of the form of address, one or more a screen. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../**/{messages.nl,clause-text.nl,erase-messages}.ts',
  { eager: true },
)
const isBuild = (value: unknown): value is (say: Say) => unknown => typeof value === 'function'
const screens = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .map((value) => (value !== null && typeof value === 'object' && 'nl' in value ? value.nl : value))
    .filter(isBuild)
    .map((build) => ({ path, build })),
)

/** Arguments that sentences are asked for with: names, numbers, lists, the parties to an agreement. */
const calls: readonly (readonly unknown[])[] = [
  ['Noor', 'Marije', 'vandaag'],
  ['', ''],
  [1, 2],
  [3, 4],
  [['dat er een gesprek was']],
]
const relations = ['independent', 'manager']
const clauses = clauseKinds.flatMap((kind) =>
  relations.map((relation) => [kind, { coach: 'Marije', coachee: 'Noor', relation }]),
)

function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function')
    return [...calls, ...clauses].flatMap((given) => {
      try {
        return sentencesIn(value(...given))
      } catch {
        return [] // Asked for with something else.
      }
    })
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentencesIn) : []
}

const je = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu
/** No letter in a list of letters: that is a name, asked for where a list of names goes. */
const u = /(?<!\p{L}|(?<!\p{L})\p{L}, )(?:u|uw|uzelf)(?!\p{L})/iu
const wrong =
  /(?<!\p{L})(?:u (?:heeft|wil|kan|zal|is|heb|ga|doe|zie|zeg)|(?:heeft|kan|zal|wil|ga|doe|zie|heb) u)(?!\p{L})/iu
/** A key on the keyboard, and where someone chooses between the two. */
const about = /^(?:\p{L}|(?:met )?(?:je|u)|Nederlands \((?:je|u)\))$/iu
const spoken = (build: (say: Say) => unknown, address: 'je' | 'u') =>
  sentencesIn(build((informal, formal) => (address === 'je' ? informal : formal))).filter(
    (sentence) => !about.test(sentence),
  )

describe('je and u', () => {
  it('finds the sentences', () => {
    expect(screens.length).toBeGreaterThanOrEqual(11)
    expect(screens.flatMap(({ build }) => spoken(build, 'je')).length).toBeGreaterThan(400)
  })

  it.each(screens)('are never mixed in $path', ({ build }) => {
    expect(spoken(build, 'je').filter((sentence) => u.test(sentence))).toEqual([])
    expect(spoken(build, 'u').filter((sentence) => je.test(sentence) || wrong.test(sentence))).toEqual([])
  })
})
