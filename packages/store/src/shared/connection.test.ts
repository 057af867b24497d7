import { expect, test } from 'vitest'
import type { AccountId } from '@lef/protocol/messages'
import { scheduleByTimeout } from '../notebook/ports.ts'
import { createTestMachine } from '../notebook/test-ports.ts'
import { Connection } from './connection.ts'
import { createMemoryServer } from './memory-server.ts'
import { offline, type LiveEars, type RelayProblem, type RelayResult, type RelaySession } from './relay.ts'

const account = '0a'.repeat(16) as AccountId
const signedIn = { ok: true, value: { account } } as const
const busy = (wait: number): RelayProblem => ({ problem: 'busy', wait })

/** A connection whose server answers and opens when the test says so; waits are as long as chance makes them. */
function connected() {
  const machine = createTestMachine(31)
  const { crypto, schedule = scheduleByTimeout } = machine.tab()
  const sessions: ((answer: RelayResult<RelaySession>) => void)[] = []
  const lines: LiveEars[] = []
  const reached: number[] = []
  const begun = machine.now()
  const relay = {
    ...createMemoryServer(crypto).relay(account),
    session: () => new Promise<RelayResult<RelaySession>>((answer) => sessions.push(answer)),
    openLive: (ears: LiveEars) => {
      lines.push(ears)
      const nothing = () => undefined
      return { subscribe: nothing, unsubscribe: nothing, append: nothing, whisper: nothing, close: nothing }
    },
  }
  const connection = new Connection(
    { relay, schedule, random: () => 1 },
    {
      reached: async () => void reached.push(machine.now() - begun),
      lost: () => undefined,
      frame: () => undefined,
      nonsense: () => undefined,
      changed: () => undefined,
    },
  )
  const { pass } = machine
  const answer = async (session: RelayResult<RelaySession> = signedIn) => {
    sessions.at(-1)?.(session)
    await pass(0)
  }
  const open = async () => {
    connection.start()
    await answer()
    lines.at(-1)?.opened()
  }
  return { connection, sessions, lines, reached, pass, answer, open }
}

test('S-23 what fails while the server is being reached is not tried again beside it', async () => {
  const { connection, sessions, lines, reached, pass, answer } = connected()
  connection.start()
  connection.failed(offline)
  await pass(5000)
  await answer()
  connection.failed(offline)
  // It takes long until the server says hello: it is waited for.
  await pass(5000)
  lines.at(-1)?.opened()
  await pass(20_000)
  expect([sessions.length, lines.length, reached.length]).toEqual([1, 1, 1])
})

test('S-23 who is not signed in is not asked again, whatever else fails', async () => {
  const { connection, sessions, pass, answer } = connected()
  connection.start()
  connection.failed(offline)
  await answer({ ok: false, error: { problem: 'not-signed-in', wait: 0 } })
  connection.failed(offline)
  await pass(600_000)
  expect([connection.state, sessions.length]).toEqual(['signed-out', 1])
})

test('S-23 it waits longer with each failure, and begins at a second again once all went well for a while', async () => {
  const { connection, reached, pass, open } = connected()
  await open()
  for (const wait of [1000, 2000, 4000]) {
    const before = reached.length
    connection.failed(busy(0))
    await pass(wait - 1)
    expect(reached.length).toBe(before)
    await pass(1)
    expect(reached.length).toBe(before + 1)
  }
  await pass(60_000)
  connection.failed(busy(0))
  await pass(1000)
  expect(reached.length).toBe(5)
})

test('S-23 it waits as long as the server asks, also when that comes second, and once', async () => {
  const { connection, reached, pass, open, lines, sessions } = connected()
  await open()
  connection.failed(busy(0))
  connection.failed(busy(30_000))
  connection.failed(busy(1000))
  await pass(29_999)
  expect(reached.length).toBe(1)
  await pass(1)
  expect(reached.length).toBe(2)
  await pass(120_000)
  lines.at(-1)?.closed()
  await pass(1000)
  expect(sessions.length).toBe(2)
})
