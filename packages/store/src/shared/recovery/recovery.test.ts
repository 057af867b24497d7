import { recoveryWait } from '@lef/vault'
import { expect, test } from 'vitest'
import { openNotebook } from '../../notebook/open-notebook.ts'
import { createTestDisk, refusal, value } from '../../notebook/test-disk.ts'
import { passphrase } from '../../notebook/test-writing.ts'
import { createTestLocks, createTestMachine } from '../../notebook/test-ports.ts'
import { openSharing } from '../open-sharing.ts'
import { twoWhoShare, words, write, type Two } from '../test-two.ts'

/** The coachee on a new device: the same account, nothing of what was there. */
async function fresh({ machine, coachee }: Two, seed: number) {
  const ports = machine.tab({
    storage: createTestDisk(),
    locks: createTestLocks(),
    channel: createTestMachine(seed).tab().channel,
  })
  const notebook = value(await openNotebook(ports))
  const share = async () =>
    value(await openSharing(notebook, { ...ports, zone: 'UTC', relay: coachee.relay, random: () => 0.5 }))
  const local = value(await notebook.create('trajectory', 'mine-2'))
  return { notebook, sharing: await share(), share, local }
}

test('P-19 S-32 who lost everything comes back through the other: compared by both, after two days, with all that was shared', async () => {
  const two = await twoWhoShare(81)
  const { coach, coachee, server, id, machine } = two
  write(coachee, ' van de coachee')
  await two.pass(20_000)
  await coachee.sharing.close()
  await coachee.notebook.close()

  const again = await fresh(two, 81)
  const pass = async (milliseconds: number) => {
    await machine.pass(milliseconds)
    for (let round = 0; round < 3; round++) {
      for (const { sharing } of [coach, again]) await sharing.idle()
      await machine.settle()
    }
  }
  await pass(1000)
  expect(value(await again.sharing.recovery.lost())).toEqual([{ document: id, entries: 1 }])
  value(await again.sharing.recovery.ask(id, 'coachee', again.local))
  expect(value(await again.sharing.recovery.lost())).toEqual([])
  await pass(10_000)
  expect(again.sharing.of(again.local)).toMatchObject({ stage: 'asking', incidents: [], askedBack: false })
  expect(coach.now()).toMatchObject({ stage: 'shared', askedBack: true })

  const asked = async () => {
    const [one] = await coach.sharing.recovery.requests(id)
    if (one === undefined) throw new Error('it was asked')
    return one
  }
  const { request, seenAt } = await asked()
  expect((await asked()).standing).toEqual({ kind: 'compare-first' })
  expect(refusal(await coach.sharing.recovery.letBack(id, request))).toBe('unknown')
  // Somebody else's request can be put away, and taken up again.
  value(await coach.sharing.recovery.decline(id, request, true))
  expect([(await asked()).declined, coach.now().askedBack]).toEqual([true, false])
  value(await coach.sharing.recovery.decline(id, request, false))
  expect([(await asked()).declined, coach.now().askedBack]).toEqual([false, true])
  // Both are shown the same, of the new keys.
  const numbers = [
    await coach.sharing.recovery.number(id, request),
    await again.sharing.recovery.number(id, request),
  ]
  expect(numbers[0]?.digits).toEqual(numbers[1]?.digits)
  value(await coach.sharing.recovery.keepCompared(id, request))
  expect((await asked()).standing).toEqual({ kind: 'waiting', until: seenAt + recoveryWait })
  // Two days in which nobody looks: the wait goes on, and what is known of it is on the disk.
  const later = async (milliseconds: number) => {
    await coach.sharing.close()
    await again.sharing.close()
    await machine.pass(milliseconds)
    await coach.share()
    again.sharing = await again.share()
    await pass(5000)
  }
  await later(recoveryWait - 60_000)
  expect(refusal(await coach.sharing.recovery.letBack(id, request))).toBe('unknown')
  write(coach, ' en intussen')
  await later(60_000)
  expect((await asked()).standing).toEqual({ kind: 'ripe' })
  value(await coach.sharing.recovery.letBack(id, request))
  await pass(10_000)

  // Who asked, has compared as well, or does not go in.
  expect(refusal(await again.sharing.recovery.confirm(id))).toBe('substituted-key')
  value(await coach.sharing.recovery.letBack(id, request))
  value(await again.sharing.recovery.keepCompared(id, request))
  await pass(10_000)
  value(await again.sharing.recovery.confirm(id))
  await pass(40_000)
  const opened = value(await again.notebook.open(again.local))
  const text = opened.doc.getText('t')
  expect(text.toString()).toBe('begin. van de coachee en intussen')
  text.insert(text.length, ', terug')
  await pass(20_000)
  expect(words(coach)).toBe(text.toString())
  expect(coach.now()).toMatchObject({ askedBack: false, other: { safety: 'compared' }, incidents: [] })
  expect(again.sharing.of(again.local)).toMatchObject({
    stage: 'shared',
    incidents: [],
    other: { safety: 'compared' },
    role: 'coachee',
  })
  expect(server.documents.get(id)?.chain.map(({ epoch }) => epoch)).toEqual([1, 2])
  await again.sharing.close()
})

test.for(['no', 'yes'] as const)(
  'P-19 S-32 an old device is told: its no stops it for good, its yes spares the wait (%s)',
  async (answer) => {
    const two = await twoWhoShare(answer === 'no' ? 82 : 83)
    const { coach, coachee, id, pass } = two
    const again = await fresh(two, 82)
    value(await again.sharing.recovery.ask(id, 'coachee', again.local))
    await pass(20_000)
    const [mine] = await coachee.sharing.recovery.requests(id)
    expect(mine).toMatchObject({ whose: 'self', standing: { kind: 'compare-first' } })
    const request = mine?.request ?? ''
    expect([coach.now().askedBack, coachee.now().askedBack]).toEqual([true, true])
    for (const { sharing } of [coach, coachee]) {
      expect(refusal(await sharing.recovery.putAway(id, request))).toBe('unknown')
    }
    value(await coachee.sharing.recovery.answer(id, request, answer))
    await pass(10_000)
    // What was answered is known after a restart as well.
    await coachee.restart()
    await pass(1000)
    expect(await coachee.sharing.recovery.requests(id)).toMatchObject([{ approved: answer === 'yes' }])
    value(await coach.sharing.recovery.keepCompared(id, request))
    const [asked] = await coach.sharing.recovery.requests(id)
    expect(asked?.standing.kind).toBe(answer === 'no' ? 'stopped' : 'ripe')
    expect((await coach.sharing.recovery.letBack(id, request)).ok).toBe(answer === 'yes')
    if (answer === 'yes') {
      await pass(10_000)
      value(await again.sharing.recovery.keepCompared(id, request))
      value(await again.sharing.recovery.confirm(id))
      await pass(2000)
      await again.sharing.idle()
      // All of it is sealed into silence, and then that epoch is over: it is sealed once more.
      coach.relay.network = 'half-open'
      await pass(9000)
      coach.relay.network = 'cut'
      value(await again.notebook.setPassphrase(passphrase))
      await again.sharing.idle()
      expect(two.server.documents.get(id)?.chain.map(({ epoch }) => epoch)).toEqual([1, 2, 3])
      coach.relay.network = 'fine'
      coach.relay.drop()
      coach.sharing.tryNow()
      const { doc } = value(await again.notebook.open(again.local))
      for (let round = 0; round < 12 && doc.getText('t').length === 0; round++) {
        await pass(5000)
        await again.sharing.idle()
      }
      expect(doc.getText('t').toString()).toBe('begin.')
      // It says what became of it; what is put away there, does not put out who came back by the same account.
      expect(coachee.now()).toMatchObject({
        stage: 'ended',
        sync: { kind: 'problem', reason: 'replaced' },
        incidents: [],
      })
      value(await coachee.sharing.stopSharing(id))
      await pass(10_000)
      expect(two.server.documents.get(id)?.members.size).toBe(2)
      expect(again.sharing.of(again.local)).toMatchObject({ stage: 'shared', cameBack: true })
    } else {
      // Who was told of it puts it away, each on their own device and for good.
      for (const side of [coach, coachee]) {
        expect(await side.sharing.recovery.requests(id)).toMatchObject([{ standing: { kind: 'stopped' } }])
        value(await side.sharing.recovery.putAway(id, request))
        await side.restart()
        await pass(1000)
        expect(await side.sharing.recovery.requests(id)).toEqual([])
        expect(side.now().askedBack).toBe(false)
      }
      // Who asked does so with what they have: it says that it was stopped until they stop.
      expect(refusal(await again.sharing.recovery.putAway(id, request))).toBe('unknown')
      expect(await again.sharing.recovery.requests(id)).toHaveLength(1)
      // Whoever asked in vain, or thinks better of it, leaves the account where it was.
      value(await again.sharing.stopSharing(id))
      await pass(10_000)
      expect(two.server.documents.get(id)?.members.size).toBe(2)
      expect(coachee.now()).toMatchObject({ stage: 'shared', incidents: [] })
    }
    await again.sharing.close()
  },
)
