import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoWhoShare, words, write, type Side, type Two } from './test-two.ts'

type Step =
  | { readonly kind: 'write'; readonly who: 0 | 1; readonly at: number }
  | { readonly kind: 'delete'; readonly who: 0 | 1; readonly at: number }
  | {
      readonly kind: 'network'
      readonly who: 0 | 1
      readonly network: 'fine' | 'cut' | 'no-live' | 'half-open'
    }
  | { readonly kind: 'restart'; readonly who: 0 | 1 }
  | { readonly kind: 'pass'; readonly seconds: number }

const who = fc.constantFrom<0 | 1>(0, 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), who, at: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), who, at: fc.nat(40) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('network' as const),
      who,
      network: fc.constantFrom('fine' as const, 'cut' as const, 'no-live' as const, 'half-open' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), who }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.constantFrom(0.2, 3, 20) }),
  },
)

async function take({ coach, coachee, pass }: Two, one: Step, number: number): Promise<void> {
  const side: Side = 'who' in one && one.who === 1 ? coachee : coach
  if (one.kind === 'write') write(side, `[${number}]`, one.at)
  if (one.kind === 'delete') {
    const text = side.document.doc.getText('t')
    if (text.length > 0) text.delete(one.at % text.length, 1)
  }
  if (one.kind === 'network') {
    side.relay.network = one.network
    // A network that is cut tells nobody; the others end what there was.
    if (one.network !== 'half-open') side.relay.drop()
  }
  if (one.kind === 'restart') await side.restart()
  if (one.kind === 'pass') await pass(one.seconds * 1000)
}

test('S-23 whatever is edited, cut, restarted and compacted: both read the same in the end, and nobody is accused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), fc.array(step, { minLength: 10, maxLength: 22 }), async (seed, steps) => {
      const two = await twoWhoShare(seed + 1, { snapshotAfter: 5 })
      const { coach, coachee, pass } = two
      for (const [number, one] of steps.entries()) await take(two, one, number)
      for (const { relay } of [coach, coachee]) relay.network = 'fine'
      // The wait for the next try is at most a minute; then whoever took something in says so.
      for (const wait of [130_000, 20_000, 20_000]) await pass(wait)
      expect(words(coachee)).toBe(words(coach))
      expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
      expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
    }),
    { seed: 20261123, numRuns: 3, endOnFailure: true },
  )
}, 120_000)
