import type { DocumentId } from '@lef/vault'
import type { AccountId } from '@lef/protocol/messages'
import type { Notebook, OpenDocument } from '../notebook/notebook.ts'
import type { NotebookPorts } from '../notebook/ports.ts'
import { openNotebook } from '../notebook/open-notebook.ts'
import { createTestDisk, value, type TestDisk } from '../notebook/test-disk.ts'
import { createTestLocks, createTestMachine, type TestMachine } from '../notebook/test-ports.ts'
import { createMemoryServer, type MemoryRelay, type MemoryServer } from './memory-server.ts'
import { openSharing } from './open-sharing.ts'
import type { SharingPorts } from './sharing-ports.ts'
import type { SharedTrajectory, Sharing } from './sharing.ts'

/** One of two people in a test: a device with its own disk, and their way to the server. */
export interface Side {
  readonly name: string
  readonly disk: TestDisk
  readonly relay: MemoryRelay
  readonly ports: NotebookPorts
  readonly local: string
  /** The ports of one more tab on the same disk. */
  readonly tab: () => NotebookPorts
  notebook: Notebook
  sharing: Sharing
  /** The trajectory's document, open as a screen has it. */
  document: OpenDocument
  /** Closes everything and opens it again, as after a restart. */
  restart(): Promise<void>
  /** Opens the sharing once more, in this tab, after a lock. */
  share(): Promise<void>
  readonly now: () => SharedTrajectory
}

/** Two people, a server between them, one clock. */
export interface Two {
  readonly machine: TestMachine
  readonly server: MemoryServer
  readonly coach: Side
  readonly coachee: Side
  readonly id: DocumentId
  /** One more person on the same server. `account`: two letters of its number. */
  newcomer(name: string, account: string): Promise<Side>
  /** Everything that falls due in so much time. */
  pass(milliseconds: number): Promise<void>
}

/** The text both write in. */
export function words(side: Side): string {
  return side.document.doc.getText('t').toString()
}

export function write(side: Side, text: string, at?: number): void {
  const target = side.document.doc.getText('t')
  target.insert(Math.min(at ?? target.length, target.length), text)
}

/** Two people before they know of each other; the coach has a trajectory with some words. */
export async function twoStrangers(
  seed: number,
  options: Partial<Pick<SharingPorts, 'snapshotAfter' | 'zone'>> = {},
): Promise<Omit<Two, 'id'>> {
  const machine = createTestMachine(seed)
  const server = createMemoryServer(machine.tab().crypto, machine.now)
  const random = chanceOf(seed)
  const side = async (name: string, account: string, local: string): Promise<Side> => {
    const disk = createTestDisk()
    const locks = createTestLocks()
    // Only its channel is used: tabs of one device hear each other, and nobody else.
    const device = createTestMachine(seed)
    const tab = () => machine.tab({ storage: disk, locks, channel: device.tab().channel })
    const ports = tab()
    const relay = server.relay(account.repeat(16) as AccountId, name)
    const open = async () => {
      const notebook = value(await openNotebook(ports))
      const sharing = value(await openSharing(notebook, { ...ports, zone: 'UTC', ...options, relay, random }))
      return { notebook, sharing }
    }
    const begun = await open()
    const made = await begun.notebook.create('trajectory', local)
    const opened = made.ok ? made.value : (local as DocumentId)
    const one: Side = {
      name,
      disk,
      relay,
      ports,
      tab,
      local,
      ...begun,
      document: value(await begun.notebook.open(opened)),
      now: () => {
        const shared = one.sharing.of(local)
        if (shared === null) throw new Error(`${name} shares nothing`)
        return shared
      },
      share: async () => {
        one.sharing = value(
          await openSharing(one.notebook, { ...ports, zone: 'UTC', ...options, relay, random }),
        )
        one.document = value(await one.notebook.open(opened))
      },
      restart: async () => {
        await one.document.close()
        await one.sharing.close()
        await one.notebook.close()
        Object.assign(one, await open())
        one.document = value(await one.notebook.open(opened))
      },
    }
    return one
  }
  const coach = await side('coach', '0a', 'trajectory-1')
  const coachee = await side('coachee', '0b', 'mine-1')
  const sides = [coach, coachee]
  const newcomer = async (name: string, account: string) => {
    const one = await side(name, account, `${name}-1`)
    sides.push(one)
    return one
  }
  const pass = async (milliseconds: number) => {
    await machine.pass(milliseconds)
    // Sealing to a person is by a library that the machine does not see at work.
    for (let round = 0; round < 3; round++) {
      for (const { sharing } of sides) await sharing.idle()
      await machine.settle()
    }
  }
  await pass(0)
  return { machine, server, coach, coachee, newcomer, pass }
}

/** Link, answer, admit, confirm. */
export async function meet({ coach, coachee, pass }: Omit<Two, 'id'>): Promise<DocumentId> {
  const link = value(await coach.sharing.shareTrajectory(coach.local, 'coach'))
  value(await coachee.sharing.answerLink(link.fragment, coachee.local))
  const [answer] = value(await coach.sharing.pendingAnswers(link.document))
  if (answer === undefined) throw new Error('nobody answered')
  value(await coach.sharing.admit(link.document, answer.person))
  await pass(10_000)
  value(await coachee.sharing.confirmEntry(link.document))
  await pass(10_000)
  return link.document
}

/** Two people who share a trajectory. */
export async function twoWhoShare(
  seed: number,
  options: Partial<Pick<SharingPorts, 'snapshotAfter' | 'zone'>> = {},
): Promise<Two> {
  const two = await twoStrangers(seed, options)
  write(two.coach, 'begin.')
  return { ...two, id: await meet(two) }
}

/** Chance that is the same in every run of a seed. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}
