import { afterAll, beforeAll, expect, test } from 'vitest'
import { createMemoryStorage, openNotebook, type Notebook, type NotebookPorts } from '@lef/store'
import { openSharing, type Sharing, type SyncState } from '@lef/store/shared'
import { webVaultCrypto, type Result } from '@lef/vault'
import { createQuickArgon2id } from '@lef/vault/testing'
import type { Text } from 'yjs'
import { relayContract } from '../../packages/store/src/shared/relay-contract.ts'
import { runRealServer, type OnServer } from './real-server.ts'

const running = runRealServer()
beforeAll(async () => void (await running), 120_000)
afterAll(async () => (await running).stop(), 60_000)

relayContract('the server:', async () => {
  const { newPerson } = await running
  const people = []
  for (let count = 0; count < 3; count++) {
    const { relay, person } = await newPerson()
    people.push({ relay, account: person.account })
  }
  return { crypto: webVaultCrypto(crypto), people }
})

interface Side {
  readonly on: OnServer
  readonly notebook: Notebook
  readonly sharing: Sharing
  readonly text: Text
}

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** A device of its own: storage, locks, channel, and real time. */
function newPorts(): NotebookPorts {
  const port = webVaultCrypto(crypto)
  const turns = new Map<string, Promise<unknown>>()
  return {
    storage: createMemoryStorage(),
    crypto: port,
    argon2id: createQuickArgon2id(port),
    clock: () => Date.now(),
    locks: (name, run) => {
      const turn = (turns.get(name) ?? Promise.resolve()).then(run)
      turns.set(
        name,
        turn.catch(() => undefined),
      )
      return turn
    },
    channel: { post: () => undefined, listen: () => () => undefined },
  }
}

async function newSide(local: string): Promise<Side> {
  const on = await (await running).newPerson()
  const ports = newPorts()
  const notebook = value(await openNotebook(ports))
  const made = value(await notebook.create('trajectory', local))
  const sharing = value(await openSharing(notebook, { ...ports, zone: 'UTC', relay: on.relay }))
  const { doc } = value(await notebook.open(made))
  return { on, notebook, sharing, text: doc.getText('t') }
}

/** Longer than it takes the product to find that an answer was lost, and to try again. */
const patience = { timeout: 45_000 }

const stateOf = (side: Side): SyncState['kind'] | undefined => side.sharing.list()[0]?.sync.kind

test('S-17 S-19 S-22 S-23 two notebooks over the real server: link, answer, entry, edits, a cut, and again', async () => {
  const { wire } = await running
  const secret = 'kanariegeel-staat-nergens-leesbaar'
  const coach = await newSide('a')
  const coachee = await newSide('b')
  coach.text.insert(0, `${secret}. `)
  const { document, fragment } = value(await coach.sharing.shareTrajectory('a', 'coach'))
  value(await coachee.sharing.answerLink(fragment, 'b'))
  const [answer] = value(await coach.sharing.pendingAnswers(document))
  expect(answer?.account).toBe(coachee.on.person.account)
  value(await coach.sharing.admit(document, answer?.person ?? never()))
  await expect.poll(() => coachee.sharing.list()[0]?.stage, patience).toBe('to-confirm')
  value(await coachee.sharing.confirmEntry(document))
  await expect.poll(() => coachee.text.toString(), patience).toBe(`${secret}. `)
  coachee.text.insert(coachee.text.length, 'terug')
  await expect.poll(() => coach.text.toString(), patience).toBe(`${secret}. terug`)
  await expect.poll(() => [stateOf(coach), stateOf(coachee)], patience).toEqual(['read', 'read'])
  coach.sharing.showPage(document, 'reality')
  await expect.poll(() => coachee.sharing.list()[0]?.presence[0]?.page, patience).toBe('reality')

  coach.on.cut = true
  coach.text.insert(0, 'zonder net, ')
  coachee.text.insert(coachee.text.length, ' en intussen')
  await expect.poll(() => stateOf(coach), patience).toBe('waiting')
  await expect.poll(() => stateOf(coachee), patience).toBe('sent')
  coach.on.cut = false
  // What was said into the silence is found to be lost only after a while; a person need not wait for that.
  coach.sharing.tryNow()
  await expect.poll(() => coach.text.toString(), patience).toContain('en intussen')
  await expect.poll(() => coachee.text.toString(), patience).toBe(coach.text.toString())
  expect(coach.text.toString()).toBe(`zonder net, ${secret}. terug en intussen`)
  await expect.poll(() => [stateOf(coach), stateOf(coachee)], patience).toEqual(['read', 'read'])
  expect([coach, coachee].flatMap(({ sharing }) => sharing.list()[0]?.incidents)).toEqual([])
  for (const heard of wire) expect(heard).not.toContain(secret)
  expect(wire.join(' ')).toContain(document)
  for (const { sharing, notebook } of [coach, coachee]) {
    await sharing.close()
    await notebook.close()
  }
}, 300_000)

function never(): never {
  throw new Error('nobody answered')
}
