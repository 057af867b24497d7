import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { remoteOrigin } from '../notebook/origins.ts'
import { value } from '../notebook/test-disk.ts'
import { openNotebook } from '../notebook/open-notebook.ts'
import { otherPassphrase, passphrase } from '../notebook/test-writing.ts'
import { peekHeader, type Bytes, type DocumentId } from '@lef/vault'
import { openSharing } from './open-sharing.ts'
import { noProgress } from './share-page.ts'
import { ShareBook } from './share-book.ts'
import { twoWhoShare, words, write } from './test-two.ts'

test('S-18 S-22 new local keys are another device in a new epoch; what waited under the old is sealed again', async () => {
  const two = await twoWhoShare(21)
  const { coach, coachee, server, id, pass } = two
  coachee.relay.network = 'cut'
  coachee.relay.drop()
  await pass(1000)
  write(coachee, ' van de coachee')
  await pass(5000)
  const before = coach.notebook.device?.id
  value(await coach.notebook.setPassphrase(passphrase))
  write(coach, ' onder nieuwe sleutels')
  await pass(20_000)
  expect(coach.notebook.device?.id).not.toBe(before)
  expect(server.documents.get(id)?.chain.map(({ epoch }) => epoch)).toEqual([1, 2])
  expect(server.documents.get(id)?.rows.size).toBe(3)
  coachee.relay.network = 'fine'
  await pass(90_000)
  expect(words(coachee)).toBe(words(coach))
  for (const text of [' van de coachee', ' onder nieuwe sleutels']) expect(words(coach)).toContain(text)
  // Locked in the middle of it: what was typed waits on the disk, and goes when it is unlocked.
  write(coach, ' net voor het slot')
  await coach.notebook.lock()
  await coach.sharing.close()
  await pass(5000)
  write(coachee, ' tijdens het slot')
  await pass(5000)
  value(await coach.notebook.unlock(passphrase))
  await coach.share()
  await pass(20_000)
  expect(words(coach)).toBe(words(coachee))
  for (const text of [' net voor het slot', ' tijdens het slot']) expect(words(coachee)).toContain(text)
  value(await coach.notebook.setPassphrase(otherPassphrase, passphrase))
  await pass(20_000)
  write(coachee, ' en verder')
  await pass(20_000)
  expect(words(coach)).toBe(words(coachee))
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  await pass(20_000)
  expect(coachee.now().sync).toEqual({ kind: 'read' })
})

test('S-18 S-22 new keys on both sides at once, while something was said into silence: nothing is lost, and nobody accused', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(28)
  // Sealed and sent, and it never arrives; before the answer is missed, the other has new keys, and then this side has too.
  coach.relay.network = 'half-open'
  write(coach, ' in de stilte')
  await pass(500)
  value(await coachee.notebook.setPassphrase(passphrase))
  await pass(3000)
  value(await coach.notebook.setPassphrase(otherPassphrase))
  await pass(3000)
  coach.relay.network = 'fine'
  coach.relay.drop()
  write(coachee, ' en weer terug')
  for (const wait of [90_000, 20_000]) await pass(wait)
  expect(server.documents.get(id)?.chain.at(-1)?.epoch).toBe(3)
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  expect(words(coachee)).toBe(words(coach))
  for (const text of [' in de stilte', ' en weer terug']) expect(words(coach)).toContain(text)
  expect([coach.now().sync, coachee.now().sync]).toEqual([{ kind: 'read' }, { kind: 'read' }])
})

test('S-20 one of two tabs talks to the server; when it goes, the other goes on where it was', async () => {
  const two = await twoWhoShare(22)
  const { coach, coachee, pass, id } = two
  const ports = coach.tab()
  const notebook = value(await openNotebook(ports))
  const sharing = value(
    await openSharing(notebook, { ...ports, zone: 'UTC', relay: coach.relay, random: () => 0.5 }),
  )
  await pass(1000)
  expect([coach.sharing.connection, sharing.connection]).toEqual(['live', 'elsewhere'])
  expect(sharing.of(coach.local)).toMatchObject({ document: id, stage: 'shared', sync: { kind: 'read' } })
  const second = value(await notebook.open(coach.local as DocumentId))
  const text = second.doc.getText('t')
  text.insert(text.length, ' uit het tweede tabblad')
  sharing.showPage(id, 'options')
  await pass(10_000)
  expect(words(coachee)).toBe('begin. uit het tweede tabblad')
  expect(coachee.now().presence).toMatchObject([{ page: 'options' }])
  // What only the tab that leads knows, is shown in both.
  coachee.sharing.showPage(id, 'room/goal')
  coach.relay.network = 'cut'
  coach.relay.drop()
  text.insert(text.length, ', zonder netwerk')
  await pass(2000)
  expect(sharing.of(coach.local)?.sync).toEqual({ kind: 'waiting' })
  coach.relay.network = 'fine'
  await pass(90_000)
  expect(sharing.of(coach.local)).toMatchObject({ sync: { kind: 'read' }, presence: [{ page: 'room/goal' }] })
  // Tabs end without a word.
  await coach.sharing.close()
  await pass(10_000)
  expect(sharing.connection).toBe('live')
  text.insert(text.length, ', dat alleen verder gaat')
  await pass(5000)
  await sharing.idle()
  await pass(5000)
  expect(words(coachee)).toBe('begin. uit het tweede tabblad, zonder netwerk, dat alleen verder gaat')
  write(coachee, '!')
  await pass(5000)
  expect(text.toString()).toBe(words(coachee))
  expect(coachee.now().incidents).toEqual([])
  await sharing.close()
  await notebook.close()
})

test('S-24 compaction: the other checks a snapshot, what it covers goes, and who lacks it begins there', async () => {
  const two = await twoWhoShare(23, { snapshotAfter: 6 })
  const { coach, coachee, server, id, pass } = two
  for (let turn = 0; turn < 5; turn++) {
    write(coach, ` ${turn}`)
    await pass(1000)
    write(coachee, '.')
    await pass(1000)
  }
  coach.document.doc.getText('t').delete(0, 7)
  await pass(30_000)
  const rows = [...(server.documents.get(id)?.rows.values() ?? [])].flat()
  const gone = rows.filter(({ bytes }) => bytes === null).length
  expect(gone).toBeGreaterThan(6)
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  // A device that forgot how far it was.
  await coachee.sharing.close()
  const book = value(await ShareBook.open(coachee.notebook))
  book.page(id).setProgress(noProgress)
  await book.flush()
  await book.close()
  await coachee.share()
  await pass(20_000)
  write(coach, ' en na de opname')
  write(coachee, ' ook hier')
  await pass(20_000)
  expect(words(coachee)).toBe(words(coach))
  expect(words(coach)).toContain(' ook hier')
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
})

test('S-24 a snapshot that comes while something is being written is accused of nothing', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(27, { snapshotAfter: 4 })
  for (let turn = 0; turn < 4; turn++) {
    write(coach, ` ${turn}`)
    await pass(1000)
  }
  // It is kept back on its way, until the other is in the middle of a word.
  const kept: Bytes[] = []
  server.tamper = (_document, envelopes) =>
    envelopes.filter((bytes) => {
      const header = peekHeader(bytes)
      const isSnapshot = header.ok && header.value.kind === 'snapshot'
      if (isSnapshot) kept.push(bytes)
      return !isSnapshot
    })
  await pass(12_000)
  expect(kept).toHaveLength(1)
  server.tamper = null
  write(coachee, ' midden in een w')
  server.tell(id, { type: 'envelopes', document: id, envelopes: kept })
  await pass(15)
  write(coachee, 'oord')
  await pass(20_000)
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
  expect(words(coach)).toContain(' midden in een woord')
  expect(words(coachee)).toBe(words(coach))
})

test('S-24 nothing is compared with a document in which something waits for what it stands on', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(30, { snapshotAfter: 4 })
  // Of two edits by somebody, the second alone: it stands nowhere yet.
  const third = new Y.Doc()
  const text = third.getText('t')
  text.insert(0, 'een')
  const before = Y.encodeStateVector(third)
  text.insert(3, ' twee')
  Y.applyUpdate(coachee.document.doc, Y.encodeStateAsUpdate(third, before), remoteOrigin)
  expect(words(coachee)).toBe('begin.')
  for (let turn = 0; turn < 4; turn++) {
    write(coach, ` ${turn}`)
    await pass(1000)
  }
  await pass(30_000)
  const rows = [...(server.documents.get(id)?.rows.values() ?? [])].flat()
  const kinds = rows.flatMap(({ bytes }) => {
    const header = bytes && peekHeader(bytes)
    return header?.ok ? [header.value.kind] : []
  })
  // It came, and nobody says of it that it is right, nor that it is not.
  expect(kinds.filter((kind) => kind === 'snapshot')).toHaveLength(1)
  expect(rows.every(({ bytes }) => bytes !== null)).toBe(true)
  expect(coachee.now().incidents).toEqual([])
  expect(words(coachee)).toBe('begin. 0 1 2 3')
})

test('S-24 S-23 a snapshot in an epoch that is over is taken back, and what was read stays read', async () => {
  const { coach, coachee, server, id, pass } = await twoWhoShare(29, { snapshotAfter: 4 })
  for (let turn = 0; turn < 4; turn++) {
    write(coach, ` ${turn}`)
    await pass(1000)
  }
  await pass(5000)
  expect(coach.now().sync).toEqual({ kind: 'read' })
  // It is sealed into silence; before this side hears anything, the other has new keys.
  coach.relay.network = 'half-open'
  await pass(6000)
  const book = value(await ShareBook.open(coach.notebook))
  const [waiting] = book.page(id).progress().out
  await book.close()
  expect(waiting && peekHeader(waiting.bytes)).toMatchObject({ value: { kind: 'snapshot', epoch: 1 } })
  coach.relay.network = 'cut'
  value(await coachee.notebook.setPassphrase(passphrase))
  await pass(1000)
  expect(server.documents.get(id)?.chain.at(-1)?.epoch).toBe(2)
  coach.relay.network = 'fine'
  coach.relay.drop()
  coach.sharing.tryNow()
  // Sealing to a person takes as long as it takes.
  const states = () => [coach.now().sync.kind, coachee.now().sync.kind]
  for (let round = 0; round < 12 && states().join() !== 'read,read'; round++) await pass(5000)
  expect(states()).toEqual(['read', 'read'])
  expect([...coach.now().incidents, ...coachee.now().incidents]).toEqual([])
})

test('S-20 what was removed here stays removed, and says so while it is still shared', async () => {
  const two = await twoWhoShare(24)
  const { coach, coachee, id, pass } = two
  value(await coachee.notebook.remove(coachee.local as DocumentId))
  write(coach, ' komt niet meer aan')
  await pass(10_000)
  expect(coachee.now().sync).toEqual({ kind: 'problem', reason: 'removed-here' })
  expect((await coachee.notebook.open(coachee.local as DocumentId)).ok).toBe(false)
  expect(coach.now().sync).toEqual({ kind: 'sent' })
  value(await coachee.sharing.stopSharing(id))
  await pass(1000)
  expect(coachee.sharing.list()).toEqual([])
  // The server does not know this person in it any more: that is said, and nothing is lost.
  {
    const document = two.server.documents.get(id)
    if (!document) throw new Error('it was shared')
    document.members.delete('0a'.repeat(16) as never)
  }
  coach.sharing.tryNow()
  await pass(5000)
  expect(coach.now().sync).toEqual({ kind: 'problem', reason: 'no-access' })
  expect(words(coach)).toBe('begin. komt niet meer aan')
})

test('S-17 shares nothing but trajectories, whatever the share document says is shared', async () => {
  const { coach, coachee, id, pass } = await twoWhoShare(25)
  await coachee.sharing.close()
  const book = value(await ShareBook.open(coachee.notebook))
  // As a file could bring it in: the document with the keys in the trajectory's place.
  book.page(id).setText('local', 'share')
  await book.flush()
  await book.close()
  await coachee.share()
  await pass(20_000)
  write(coach, ' en verder')
  await pass(20_000)
  expect(coachee.sharing.list()[0]?.sync).toEqual({ kind: 'problem', reason: 'removed-here' })
  expect(coach.document.doc.getMap('people').size).toBe(0)
  expect(words(coach)).toBe('begin. en verder')
})
