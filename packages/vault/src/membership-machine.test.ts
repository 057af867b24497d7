/**
 * The membership of a trajectory as a machine: people who act on what they last saw, a server that takes what
 * is made for its head, a server that lies, and somebody who signs what they may not. Whatever happens, in
 * whatever order, the promises at the end of each step hold.
 */
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import {
  compareChains,
  contentMembers,
  followChain,
  makeStatement,
  sameMember,
  type Member,
  type Membership,
  type MembershipChain,
  type Statement,
} from '@lef/protocol'
import { openEpochKey } from './epoch.ts'
import { signStatement, type Identity } from './identity.ts'
import { countersignMembership, memberOf, proposeMembership, type Change } from './membership-proposal.ts'
import { createSeededCrypto } from './seeded-crypto.ts'
import { testDocument, testPeople, testTrajectory } from './test-people.ts'

const crypto = createSeededCrypto(23, globalThis.crypto.subtle)
const document = testDocument('trajectory:machine')
let people: Identity[] = []
let beginning: { chain: MembershipChain; bytes: Uint8Array }

beforeAll(async () => {
  people = await testPeople(crypto, 5)
  const [coach, coachee] = [people[0], people[1]]
  if (!coach || !coachee) throw new Error('there are five people')
  beginning = await testTrajectory(crypto, document, coach, coachee)
})

type Step =
  | { readonly do: 'look'; readonly who: number }
  | {
      readonly do: 'change'
      readonly who: number
      readonly what: 'rotate' | 'sponsor' | 'replace' | 'remove' | 'add'
    }
  | { readonly do: 'forge'; readonly who: number; readonly what: 'alone' | 'stranger' | 'take-over' }
  | { readonly do: 'fork' | 'roll-back' | 'replay'; readonly who: number }

const who = fc.nat(4)
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('look' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      who,
      what: fc.constantFrom('rotate', 'rotate', 'sponsor', 'replace', 'remove', 'add'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('forge' as const),
      who,
      what: fc.constantFrom('alone', 'stranger', 'take-over'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('fork', 'roll-back', 'replay'), who }) },
)

/** Everybody's view, and the server's: the entries it took, in order. */
interface World {
  readonly views: MembershipChain[]
  server: MembershipChain
  bytes: Uint8Array[]
  /** Signed changes that lost a race: what a lying server can show. */
  lost: Uint8Array[]
}

const last = (chain: MembershipChain): Membership => {
  const entry = chain.at(-1)
  if (entry === undefined) throw new Error('a chain has a first entry')
  return entry
}
const identity = (at: number): Identity => {
  const one = people[at]
  if (one === undefined) throw new Error('there are five people')
  return one
}
const other = (role: Member['role']): Member['role'] => (role === 'coach' ? 'coachee' : 'coach')

/** What a change comes to for somebody, given what they last saw; null where it makes no sense to them. */
function plan(
  view: Membership,
  me: Identity,
  what: string,
): { change: Change; second: Identity | null } | null {
  const mine = view.members.find(({ id, role }) => id === me.id && role !== 'sponsor')
  if (mine === undefined) return null
  const rest = contentMembers(view.members).find(({ id }) => id !== me.id)
  const sponsor = view.members.filter(({ role }) => role === 'sponsor')
  const known = new Set(view.members.map(({ id }) => id))
  const fresh = people.find(({ id }) => !known.has(id))
  const partner = people.find(({ id }) => id === rest?.id) ?? null
  const base = { closed: [], newEpoch: true }
  if (what === 'rotate') return { change: { ...base, members: view.members }, second: null }
  if (what === 'remove') return { change: { ...base, members: [mine, ...sponsor] }, second: null }
  if (!fresh) return null
  if (what === 'sponsor') {
    if (!rest) return null
    const members = [mine, rest, memberOf('sponsor', fresh)]
    return { change: { members, closed: [], newEpoch: false }, second: partner }
  }
  if ((what === 'add') !== (rest === undefined)) return null
  const members = [mine, memberOf(other(mine.role), fresh), ...sponsor]
  return { change: { ...base, members }, second: fresh }
}

async function make(view: Membership, me: Identity, what: string): Promise<Statement | null> {
  const planned = plan(view, me, what)
  if (planned === null) return null
  const proposal = await proposeMembership(crypto, me, view, planned.change)
  if (!proposal.ok) throw new Error(`${what}: ${proposal.error}`)
  if (planned.second === null) return proposal.value.statement
  const signed = await countersignMembership(crypto, planned.second, people, view, proposal.value.statement)
  if (!signed.ok) throw new Error(`${what}: ${signed.error}`)
  return signed.value.statement
}

/** Takes in what the server has; true when the view is the server's now. */
async function look(world: World, at: number): Promise<void> {
  for (const bytes of world.bytes) {
    const longer = await followChain(crypto, document, world.views[at] ?? [], bytes)
    if (longer.ok) world.views[at] = longer.value
    else expect(longer.error).toBe('known')
  }
}

async function act(world: World, step: Step): Promise<void> {
  const me = identity(step.who)
  const view = world.views[step.who] ?? []
  if (step.do === 'look') return look(world, step.who)
  if (step.do === 'change') {
    const statement = await make(last(view), me, step.what)
    if (statement === null) return
    const bytes = makeStatement(statement)
    const taken = await followChain(crypto, document, world.server, bytes)
    if (view.length < world.server.length) {
      // Made on an old head: it loses, and is made again after looking.
      expect(taken).toEqual({ ok: false, error: 'fork' })
      world.lost.push(bytes)
      return look(world, step.who)
    }
    if (!taken.ok) throw new Error(taken.error)
    world.server = taken.value
    world.bytes.push(bytes)
    return look(world, step.who)
  }
  if (step.do === 'forge') {
    const entry = last(world.server)
    const victim = people.find(({ id }) => contentMembers(entry.members).some((one) => one.id === id))
    const outside = people.find(({ id }) => !entry.members.some((one) => one.id === id))
    if (!victim || !outside) return
    const planned = plan(entry, victim, step.what === 'alone' ? 'replace' : 'rotate')
    if (planned === null) return
    const members =
      step.what === 'take-over'
        ? [memberOf('coach', outside), ...entry.members.slice(1)]
        : planned.change.members
    const made = await proposeMembership(crypto, victim, entry, { ...planned.change, members })
    if (!made.ok) return expect(['twice', 'taken-over', 'not-two', 'not-a-reader']).toContain(made.error)
    const bare = {
      ...made.value.statement,
      signatures: step.what === 'alone' ? made.value.statement.signatures : [],
    }
    const forged = step.what === 'alone' ? bare : await signStatement(crypto, outside, bare)
    const taken = await followChain(crypto, document, world.server, makeStatement(forged))
    return expect(taken.ok).toBe(false)
  }
  // The server lies to somebody: it shows a change that lost, an older chain, or an entry twice.
  const before = world.views[step.who]
  if (step.do === 'roll-back') {
    const older = world.server.slice(0, Math.max(1, view.length - 1))
    return expect(compareChains(view, older)).toBe(view.length > older.length ? 'rolled-back' : 'same')
  }
  for (const bytes of step.do === 'fork' ? world.lost : world.bytes.slice(0, view.length)) {
    const shown = await followChain(crypto, document, view, bytes)
    if (step.do === 'replay') expect(shown).toEqual({ ok: false, error: 'known' })
    else if (shown.ok) {
      // It fits this view, which is behind; the real chain then shows the fork.
      const truth = await Promise.all(
        world.bytes.map((one) => followChain(crypto, document, shown.value, one)),
      )
      expect(truth.some((one) => !one.ok && one.error === 'fork')).toBe(true)
    } else expect(['fork', 'gap']).toContain(shown.error)
  }
  expect(world.views[step.who]).toBe(before)
}

async function holds(world: World): Promise<void> {
  const chain = world.server
  for (const view of world.views) expect(['same', 'longer']).toContain(compareChains(view, chain))
  for (const [at, entry] of chain.entries()) {
    const readers = contentMembers(entry.members)
    expect(readers.length === 1 || readers.length === 2).toBe(true)
    expect(new Set(readers.map(({ role }) => role)).size).toBe(readers.length)
    const before = chain[at - 1]
    const gone = contentMembers(before?.members ?? []).filter(
      (old) => !readers.some((now) => sameMember(old, now)),
    )
    if (before && gone.length > 0) expect(entry.epoch).toBe(before.epoch + 1)
  }
  const newest = chain.findLast((entry) => entry.sealed.length > 0)
  if (newest === undefined) throw new Error('there is a key')
  const opened = await Promise.all(people.map((one) => openEpochKey(crypto, one, newest)))
  const commitments = new Set<string>()
  for (const [at, key] of opened.entries()) {
    const reads = contentMembers(newest.members).some(({ id }) => id === identity(at).id)
    expect(key.ok).toBe(reads)
    if (key.ok) commitments.add(key.value.join())
  }
  expect(commitments.size).toBe(1)
}

test.each([20261122, 7, 4242])(
  'P-10 P-11 V-16 V-17 whoever does what, in any order (seed %s)',
  async (seed) => {
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 25 }), async (all) => {
        const world: World = {
          views: people.map(() => beginning.chain),
          server: beginning.chain,
          bytes: [beginning.bytes],
          lost: [],
        }
        for (const step of all) {
          await act(world, step)
          seen.set(step.do, (seen.get(step.do) ?? 0) + 1)
          seen.set('lost', (seen.get('lost') ?? 0) + world.lost.length)
        }
        await holds(world)
        seen.set('grown', (seen.get('grown') ?? 0) + world.server.length - 1)
      }),
      { seed, numRuns: 25 },
    )
    for (const what of ['look', 'change', 'forge', 'fork', 'roll-back', 'replay', 'lost', 'grown']) {
      expect(seen.get(what)).toBeGreaterThan(0)
    }
  },
)
