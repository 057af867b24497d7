import { figure, type Figure } from '../../harness/figure.ts'
import type { Engine } from '../engine.ts'
import { countWords, toCode, type Said } from './conversation.ts'
import type { Peer } from './peers.ts'

export const rounds = 5

/**
 * Words per second of the whole analysis and of peers on the same talk, turn by turn. All take turns in every round,
 * so that what else the machine does falls on all alike; ratios are taken within a round.
 */
export function throughputFigures(
  table: string,
  conversations: readonly (readonly Said[])[],
  engine: Engine,
  peers: readonly Peer[],
): Figure[] {
  const turns = conversations.flat()
  const words = turns.reduce((sum, { text }) => sum + countWords(text), 0)
  const asked = conversations.map(toCode)
  const ours = (): number => {
    let found = 0
    for (const conversation of asked)
      for (const { findings } of engine.read(conversation)) found += findings.length
    return found
  }
  const contenders = [
    { name: 'Lef', run: ours },
    ...peers.map(({ name, read }) => ({
      name,
      run: () => turns.reduce((sum, { text }) => sum + read(text), 0),
    })),
  ]
  const found = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  // The first round is for the just-in-time compiler of all.
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const begun = performance.now()
      // Were nothing done with what is found, it need not be looked for.
      if (run() === 0) throw new Error(`${name} found nothing at all`)
      const seconds = (performance.now() - begun) / 1000
      if (round >= 0) found.get(name)?.push(words / seconds)
    }
  }
  const own = found.get('Lef') ?? []
  return [...found].flatMap(([name, perSecond]) => [
    { ...figure(name, 'whole analysis of 100,000 words', 'words/s', 'median', perSecond), table },
    ...(name === 'Lef'
      ? []
      : [
          {
            ...figure(
              name,
              'Lef / this one',
              '×',
              'median',
              own.map((one, round) => one / (perSecond[round] ?? NaN)),
            ),
            table,
            atLeast: 1,
          },
        ]),
  ])
}
