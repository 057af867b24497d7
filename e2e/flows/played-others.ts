import { routes, type AccountId, type RouteName } from '@lef/protocol/messages'
import { createMemoryStorage, openNotebook, type NotebookPorts } from '@lef/store'
import { openSharing, type ContentRole, type SharedTrajectory, type Sharing } from '@lef/store/shared'
import { toBase64Url, webVaultCrypto, type DeviceId, type DocumentId, type Result } from '@lef/vault'
import { createQuickArgon2id } from '@lef/vault/testing'
import type { WebSocketRoute } from 'playwright-core'
import { createMemoryServer, type MemoryRelay } from '../../packages/store/src/shared/memory-server.ts'
import { createTestLocks } from '../../packages/store/src/notebook/test-ports.ts'
import { createMemoryWeb } from '../../packages/store/src/shared/memory-web.ts'

/** A device of somebody else, outside any browser, with one trajectory in its notebook. */
interface Device {
  readonly local: string
  readonly sharing: Sharing
}

/** What the page asks of documents, and others who are at them too: all in memory, with the product's own code. */
export interface PlayedOthers {
  /** What is answered to a request of the page; null where that is nothing about documents. */
  answer(
    name: RouteName,
    path: string,
    body: string | null,
  ): Promise<{ readonly status: number; readonly body: string } | null>
  live(line: WebSocketRoute): void
  /** Somebody answers the link that the page shows, and is asked to wait; `confirm` when they were let in. */
  answerLink(fragment: string): Promise<{ readonly confirm: () => Promise<void> }>
  /** The account of the page shares a trajectory that the page's notebook has nothing of. */
  shareElsewhere(): Promise<void>
  /** Somebody with the account that `who` had asks to come back in their place. */
  askBack(who: ContentRole): Promise<void>
  /** On an old device of whoever asks: it is not them. */
  sayNo(): Promise<void>
}

const other = '2'.repeat(32) as AccountId

/** @param account of the page */
export function playOthers(account: AccountId): PlayedOthers {
  const crypto = webVaultCrypto(globalThis.crypto)
  const server = createMemoryServer(crypto, Date.now)
  const relay = server.relay(account, 'Ans Bakker')
  const web = createMemoryWeb(relay)
  const theirs = server.relay(other, 'Noor Smit')
  /** The device that can still say no, and what it is about. */
  let old: { readonly device: Device; readonly document: DocumentId } | null = null
  let asked: DocumentId | null = null

  const device = async (at: MemoryRelay): Promise<Device> => {
    const ports: NotebookPorts = {
      storage: createMemoryStorage(),
      crypto,
      argon2id: createQuickArgon2id(crypto),
      clock: Date.now,
      locks: createTestLocks(),
      channel: { post: () => undefined, listen: () => () => undefined },
    }
    const notebook = value(await openNotebook(ports))
    const local = 'elsewhere'
    value(await notebook.create('trajectory', local))
    return { local, sharing: value(await openSharing(notebook, { ...ports, zone: 'UTC', relay: at })) }
  }
  const beside: Partial<Record<RouteName, (document: DocumentId, body: Body) => Promise<object | null>>> = {
    listDocuments: async () => {
      const documents = value(await relay.documents())
      return { documents: documents.map((one) => ({ ...one, heads: [], statements: 0 })) }
    },
    addDocument: async (_none, { document }) => relay.addDocument(document).then(value),
    // After other keys the device is another, and the one of before is taken away.
    removeDevice: async (device) => {
      await relay.removeDevice(device as string as DeviceId)
      return null
    },
    addMember: async (document, body) => relay.addMember(document, body.account).then(value),
    listLinkAnswers: async (document) => {
      const answers = value(await relay.listAnswers(document))
      return {
        answers: answers.map((one) => ({
          ...one,
          id: '0'.repeat(64),
          answer: toBase64Url(one.answer),
          seenAt: '2026-11-02T09:30:00.000Z',
        })),
      }
    },
  }
  return {
    answer: async (name, path, body) => {
      const [, , , document = ''] = (path.split('?')[0] ?? '').split('/')
      const known = beside[name]
      if (known) {
        const given = await known(document as DocumentId, JSON.parse(body ?? '{}'))
        return { status: 200, body: JSON.stringify(given ?? {}) }
      }
      const ofDocuments = ['addDevice', 'listEnvelopes', 'appendEnvelopes', 'listStatements', 'addStatement']
      if (!ofDocuments.includes(name)) return null
      const { status, text } = await web.ports.ask(routes[name].method, path, {}, body)
      return { status, body: text }
    },
    live: (line) => {
      const socket = web.ports.openSocket('', {
        message: (text) => line.send(text),
        closed: () => void line.close(),
      })
      line.onMessage((text) => socket.send(text.toString()))
      line.onClose(() => socket.close())
    },
    answerLink: async (fragment) => {
      const one = await device(theirs)
      const { document } = value(await one.sharing.answerLink(fragment, one.local))
      old = { device: one, document }
      return {
        confirm: async () => {
          await until(one, ({ stage }) => stage === 'to-confirm')
          value(await one.sharing.confirmEntry(document))
        },
      }
    },
    shareElsewhere: async () => {
      const [mine, one] = [await device(relay), await device(theirs)]
      const { document, fragment } = value(await one.sharing.shareTrajectory(one.local, 'coach'))
      value(await mine.sharing.answerLink(fragment, mine.local))
      const [answer] = value(await one.sharing.pendingAnswers(document))
      if (answer === undefined) throw new Error('nobody answered')
      value(await one.sharing.admit(document, answer.person))
      await until(mine, ({ stage }) => stage === 'to-confirm')
      value(await mine.sharing.confirmEntry(document))
      // Of a device that was not certified yet, nobody takes a no.
      await until(mine, ({ stage }) => stage === 'shared')
      const { owners } = server.documents.get(document) ?? { owners: new Map() }
      for (let round = 0; owners.size < 2; round++) {
        if (round === 100) throw new Error('no device was certified')
        await new Promise((done) => setTimeout(done, 100))
      }
      old = { device: mine, document }
    },
    askBack: async (who) => {
      if (old === null) throw new Error('nobody shares anything')
      const again = await device(who === 'coach' ? relay : theirs)
      asked = old.document
      value(await again.sharing.recovery.ask(asked, who, again.local))
      await again.sharing.close()
    },
    sayNo: async () => {
      if (old === null) throw new Error('nobody has an old device')
      const { sharing } = old.device
      const requests = () => sharing.recovery.requests(old?.document ?? ('' as DocumentId))
      for (let round = 0; round < 100; round++) {
        const request = (await requests()).find(({ whose }) => whose === 'self')
        if (request) return void value(await sharing.recovery.answer(old.document, request.request, 'no'))
        await new Promise((done) => setTimeout(done, 100))
      }
      throw new Error('the old device heard of nothing')
    },
  }
}

// What the page's own relay sends, which the tests of the protocol check: here it is only handed on.
type Body = { readonly document: DocumentId; readonly account: AccountId }

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

function until({ sharing, local }: Device, reached: (now: SharedTrajectory) => boolean): Promise<void> {
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error('the other did not come so far')), 15_000)
    const look = () => {
      const now = sharing.of(local)
      if (now === null || !reached(now)) return
      clearTimeout(late)
      stop()
      done()
    }
    const stop = sharing.subscribe(look)
    look()
  })
}
