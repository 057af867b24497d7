import { expect, test } from 'vitest'
import { chanceOf, twoWhoShare, words, write, type Side } from './test-two.ts'

const hour = 3_600_000

/** One side's stretch of work without a network: what it writes, takes away, and sets; no word of it is another's. */
function work(
  side: Side,
  day: number,
  chance: () => number,
): { readonly written: string[]; removed: string } {
  const { doc } = side.document
  const written = Array.from({ length: 20 }, (_, number) => `<${side.name}-${day}-${number}>`)
  for (const word of written) {
    // Between words, never in one: what is asked afterwards is whether whole words are there.
    const places = [...words(side).matchAll(/>/g)].map(({ index }) => index + 1)
    write(side, word, places[Math.floor(chance() * places.length)] ?? 0)
    doc.getMap('scores').set(`both-${Math.floor(chance() * 6)}`, word)
  }
  doc.getMap('scores').set(`${side.name}-${day}`, day)
  const removed = written[Math.floor(chance() * written.length)] ?? ''
  doc.getText('t').delete(words(side).indexOf(removed), removed.length)
  return { written: written.filter((word) => word !== removed), removed }
}

test('S-22 S-23 seven days without a network on both sides, sessions ended, a device off at night: all of both is at both', async () => {
  const two = await twoWhoShare(31)
  const { coach, coachee, machine, pass } = two
  const sides = [coach, coachee]
  const chance = chanceOf(31)
  await pass(10_000)
  for (const { relay } of sides) {
    relay.network = 'cut'
    relay.drop()
  }
  const kept: string[] = []
  const removed: string[] = []
  for (let day = 0; day < 7; day++) {
    for (const side of sides) {
      const done = work(side, day, chance)
      kept.push(...done.written)
      removed.push(done.removed)
    }
    await pass(90_000)
    expect(sides.map((side) => side.now().sync)).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }])
    expect(sides.map(({ sharing }) => sharing.connection)).toEqual(['offline', 'offline'])
    // The night: one device sleeps, and its clock goes on; the other is off.
    machine.setClock(machine.now() + 24 * hour)
    await coachee.restart()
  }
  expect(words(coachee)).not.toBe(words(coach))

  // The network is back, but the server knows neither of them any more: nothing goes, and nothing is lost.
  for (const { relay } of sides) {
    relay.network = 'fine'
    relay.signedIn = false
  }
  await pass(130_000)
  expect(sides.map(({ sharing }) => sharing.connection)).toEqual(['signed-out', 'signed-out'])
  expect(sides.map((side) => side.now().sync)).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }])
  const asked = coach.relay.asked()
  await pass(130_000)
  // Who has to sign in is not helped by asking on.
  expect(coach.relay.asked()).toBe(asked)

  // One signs in first: theirs is on the server, and not read before the other comes.
  coach.relay.signedIn = true
  coach.sharing.tryNow()
  await pass(20_000)
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'sent' }, { kind: 'waiting' }])
  coachee.relay.signedIn = true
  coachee.sharing.tryNow()
  // Whoever took something in says so a little later.
  for (const wait of [20_000, 20_000]) await pass(wait)

  expect(words(coachee)).toBe(words(coach))
  for (const word of kept) expect(words(coach)).toContain(word)
  for (const word of removed) expect(words(coach)).not.toContain(word)
  expect(kept.length).toBe(7 * 2 * 19)
  const scores = (side: Side): unknown => side.document.doc.getMap('scores').toJSON()
  expect(scores(coachee)).toEqual(scores(coach))
  for (let day = 0; day < 7; day++) {
    expect(scores(coach)).toMatchObject({ [`coach-${day}`]: day, [`coachee-${day}`]: day })
  }
  expect(sides.map((side) => side.now().sync)).toEqual([{ kind: 'read' }, { kind: 'read' }])
  expect(sides.flatMap((side) => side.now().incidents)).toEqual([])
  // A week is merged at once, and not edit by edit.
  const rows = [...(two.server.documents.get(two.id)?.rows.values() ?? [])]
  expect(rows.flat().length).toBeLessThan(20)

  // What is on the disk is the same: whoever starts again reads it.
  for (const side of sides) await side.restart()
  expect(words(coachee)).toBe(words(coach))
})
