import * as Y from 'yjs'
import type { AccountId } from '@lef/protocol/messages'
import { value } from '../../src/notebook/test-disk.ts'
import { isLiveWords } from '../../src/shared/live-words.ts'
import { createMemoryBoxes } from '../../src/shared/pairing/memory-box.ts'
import { chanceOf, twoWhoShare, type Two } from '../../src/shared/test-two.ts'
import { RunDevice, type BusyTab, type Run } from './device.ts'
import type { OpenTab } from './mortal-tab.ts'
import type { Step } from './step.ts'
import { Written } from './written.ts'

/** What became of a run: `wrong` must be empty. The rest says that something was done. */
export interface Outcome {
  readonly wrong: readonly string[]
  readonly written: number
  readonly devices: number
  readonly envelopes: number
  /** Tellings of what was written, before their envelopes. */
  readonly told: number
  readonly thrownAway: number
  readonly epochs: number
}

const hour = 3_600_000
/** For each letter a device of the account: the coach's, the coachee's. */
const accounts = ['0a', '0b'] as const

/** Takes the steps with two people and their devices, lets everything heal, and says what is not as it must be. */
export async function play(seed: number, steps: readonly Step[]): Promise<Outcome> {
  const world = await beginWorld(seed)
  for (const step of steps) {
    await world.take(step)
    for (const device of world.devices) await device.lookRound()
  }
  const wrong = await world.end()
  const { two, devices, written } = world
  const document = two.server.documents.get(two.id)
  const rows = [...(document?.rows.values() ?? [])].flat()
  await Promise.all(devices.map((device) => device.closeAll()))
  return {
    wrong,
    written: written.count,
    devices: devices.length,
    envelopes: rows.length,
    told: world.told(),
    thrownAway: rows.filter(({ bytes }) => bytes === null).length,
    epochs: document?.chain.at(-1)?.epoch ?? 0,
  }
}

async function beginWorld(seed: number) {
  const random = chanceOf(seed + 1)
  const snapshotAfter = 4 + (seed % 9)
  const two = await twoWhoShare(seed + 1, { snapshotAfter })
  let clients = 1000 + (seed % 1000) * 1000
  const written = new Written()
  const run: Run = { written, random, snapshotAfter, newClient: () => ++clients, now: two.machine.now }
  // Nobody sends a whisper again.
  const lost = chanceOf(seed + 2)
  let told = 0
  two.server.whispers = (_, bytes) => {
    if (isLiveWords(bytes)) told += 1
    return lost() < 0.2 ? [] : lost() < 0.1 ? [bytes, bytes] : [bytes]
  }
  const devices = [two.coach, two.coachee].map((side) => new RunDevice(side, side.local, run))
  for (const device of devices) await device.takeOver()
  const pass = (milliseconds: number) => passTime(two, devices, milliseconds)
  await pass(1000)

  const at = <Item>(items: readonly Item[], index: number): Item | undefined =>
    items[index % Math.max(1, items.length)]
  const tabAt = (index: number): { readonly device: RunDevice; readonly busy: BusyTab } | null => {
    const all = devices.flatMap((device) => device.tabs.map((busy) => ({ device, busy })))
    return at(all, index) ?? null
  }
  /** Does something in an open tab; nothing when there is none. */
  const inTab = async (index: number, run: (open: OpenTab, busy: BusyTab) => void): Promise<void> => {
    for (const { tabs } of devices) for (const { tab } of tabs) tab.lookOn()
    await two.machine.settle()
    const found = tabAt(index)
    const open = found && (await found.device.opened(found.busy))
    if (!found || !open) return
    run(open, found.busy)
    open.records.endStep()
  }
  const edit = (step: Extract<Step, { readonly at: number }>) =>
    inTab(step.tab, ({ records }, { unsaved }) => {
      const text = [...records.root().inCommon]
      const row = at(records.rows('options'), step.at)
      if (step.do === 'write') {
        const sign = written.newSign()
        records.writeRoot('inCommon', text.toSpliced(step.at % (text.length + 1), 0, sign).join(''))
        unsaved.push({ sign, deleted: false })
      } else if (step.do === 'delete') {
        const place = step.at % Math.max(1, text.length)
        const sign = text[place]
        if (sign === undefined) return
        records.writeRoot('inCommon', text.toSpliced(place, 1).join(''))
        written.deleted(sign, false)
        unsaved.push({ sign, deleted: true })
      } else if (step.do === 'add-row') {
        const sign = written.newSign()
        records.add('options', { text: sign })
        unsaved.push({ sign, deleted: false })
      } else if (row !== undefined && step.do === 'remove-row') {
        records.remove('options', row.id)
        written.deleted(row.text, false)
        unsaved.push({ sign: row.text, deleted: true })
      } else if (row !== undefined) {
        records.set('options', row.id, { chosen: step.at % 2 === 0, order: step.at })
      }
    })

  const take = async (step: Step): Promise<void> => {
    const device = 'device' in step ? at(devices, step.device) : undefined
    const found = 'tab' in step ? tabAt(step.tab) : null
    switch (step.do) {
      case 'write':
      case 'delete':
      case 'add-row':
      case 'remove-row':
      case 'score':
        return edit(step)
      case 'undo':
      case 'redo':
        return inTab(step.tab, ({ records, document }) => {
          const before = signsIn(document.doc)
          if (step.do === 'undo') records.undo()
          else records.redo()
          written.unsure(before, signsIn(document.doc))
        })
      case 'close':
        return found?.device.closeTab(found.busy)
      case 'kill':
        return found?.device.killTab(found.busy)
      case 'lock':
        return found?.busy.tab.notebook.lock()
      case 'new-keys':
        return found?.device.newKeys(found.busy, `vijf woorden die niemand raadt, ${run.newClient()}`)
      case 'open':
        return device?.openTab()
      case 'restart':
        await device?.closeAll()
        return device?.openTab()
      case 'drop':
        return device?.side.relay.drop()
      case 'sign-out':
      case 'sign-in':
        if (device === undefined) return
        device.side.relay.signedIn = step.do === 'sign-in'
        if (step.do === 'sign-in') for (const { tab } of device.tabs) tab.now?.sharing.tryNow()
        else device.side.relay.drop()
        return
      case 'network':
        if (device === undefined) return
        device.side.relay.network = step.network
        // A network that is cut tells nobody; the others end what there was.
        if (step.network !== 'half-open') device.side.relay.drop()
        return
      case 'disk':
        return device?.fill(step.full)
      case 'clock':
        if (device !== undefined) device.skew = step.hours * hour
        return
      case 'pair':
        if (device !== undefined) await pairAnother(two, devices, device, run, pass)
        return
      case 'partition':
        for (const { side } of devices) {
          side.relay.network = 'cut'
          side.relay.drop()
        }
        return
      case 'heal':
        for (const one of devices) {
          one.side.relay.network = 'fine'
          one.fill(false)
        }
        return
      case 'server-restart':
        for (const { side } of devices) side.relay.drop()
        two.server.pageSize = 1 + (two.server.pageSize % 7)
        return
      case 'pass':
        return pass(step.seconds * 1000)
    }
  }
  return { two, devices, written, take, told: () => told, end: () => endWell(devices, written, pass) }
}

async function passTime(
  { machine }: Two,
  devices: readonly RunDevice[],
  milliseconds: number,
): Promise<void> {
  await machine.pass(milliseconds)
  // Sealing to a person is by a library that the machine does not see at work.
  for (let round = 0; round < 3; round++) {
    for (const { tabs } of devices) for (const { tab } of tabs) await tab.idle()
    await machine.settle()
  }
}

/** One more device of the same person, by a code (S-35). */
async function pairAnother(
  two: Two,
  devices: RunDevice[],
  device: RunDevice,
  run: Run,
  pass: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const { side } = device
  const [busy] = device.tabs
  const alone = devices.filter((one) => one.local === device.local).length === 1
  const reached = side.relay.network === 'fine' && side.relay.signedIn && !device.full
  const open = busy && alone && reached ? await device.opened(busy) : null
  if (!open) return
  const account = accounts[device.local === two.coach.local ? 0 : 1]
  const other = await two.newcomer(`${side.name}-again`, account as string & AccountId)
  const boxes = createMemoryBoxes()
  const soon = async <Value>(asked: Promise<Value>): Promise<Value> => {
    let over = false
    const end = () => (over = true)
    asked.then(end, end)
    for (let turns = 0; !over; turns++) {
      if (turns > 300) throw new Error('pairing goes on for ever')
      await new Promise((resolve) => setTimeout(resolve, 5))
      await pass(1500)
    }
    return asked
  }
  const offered = value(await open.sharing.pairing.offer(boxes.box(), { reached: () => undefined }))
  const answered = value(await other.sharing.pairing.answer(boxes.box(), offered.code))
  await soon(Promise.all([offered.asked(), answered.number()]))
  const taking = answered.take()
  value(await soon(offered.give(null)))
  value(await soon(taking))
  await answered.done()
  value(await soon(offered.taken()))
  const paired = new RunDevice(
    { ...other, document: value(await other.notebook.open(other.local as never)) },
    side.local,
    run,
  )
  devices.push(paired)
  await paired.takeOver()
}

/** Everything works again, for as long as it takes: then all must read the same, and nothing may be lost. */
async function endWell(
  devices: readonly RunDevice[],
  written: Written,
  pass: (milliseconds: number) => Promise<void>,
): Promise<readonly string[]> {
  for (const device of devices) await device.heal()
  await pass(2000)
  for (const device of devices) await device.heal()
  // The wait for the next try is at most a minute; then whoever took something in says so.
  for (const wait of [130_000, 20_000, 20_000, 20_000]) await pass(wait)
  const wrong: string[] = []
  const look = async (when: string): Promise<void> => {
    const states: string[] = []
    for (const device of devices) {
      for (const busy of device.tabs) {
        const open = await device.opened(busy)
        const name = `${when} ${device.side.name}`
        if (open === null) {
          wrong.push(`${name}: does not open`)
          continue
        }
        states.push(stateOf(open.document.doc))
        wrong.push(...written.judge(signsIn(open.document.doc)).map((what) => `${name}: ${what}`))
        const shared = open.sharing.of(device.local)
        for (const { kind, count } of shared?.incidents ?? [])
          wrong.push(`${name}: accused of ${kind}, ${count}`)
        if (shared?.sync.kind !== 'read') wrong.push(`${name}: ${JSON.stringify(shared?.sync ?? null)}`)
      }
    }
    if (new Set(states).size > 1)
      wrong.push(`${when}: they read differently:\n${[...new Set(states)].join('\n')}`)
  }
  await look('in the end')
  // What is on the disks is the same.
  for (const device of devices) {
    await device.closeAll()
    await device.openTab()
  }
  await pass(10_000)
  await look('after a restart')
  return wrong
}

/** Every sign there is, in the text and in the rows. */
function signsIn(doc: Y.Doc): readonly string[] {
  const rows = Object.values(doc.getMap('table.options').toJSON())
  const texts = rows.map((row) => String((row as { readonly text?: unknown }).text ?? ''))
  return [...doc.getText('root.inCommon').toString(), ...texts.flatMap((text) => [...text])]
}

/** All that a document says, and all that was ever in it. */
function stateOf(doc: Y.Doc): string {
  const rows = doc.getMap('table.options').toJSON()
  const vector = [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(([one], [other]) => one - other)
  return JSON.stringify([doc.getText('root.inCommon').toString(), inOrder(rows), vector])
}

/** The same whatever order its fields came in. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, inOrder(part)])
}
