import * as Y from 'yjs'
import { writeFileSync } from 'node:fs'
import { Records, trajectorySchema } from '@lef/store'
import { writeConversation } from './long-trajectory/write-conversation.ts'
export default async function run() {
let n = 0
const doc = new Y.Doc()
const records = new Records(doc, trajectorySchema, () => crypto.randomUUID())
for (let i = 0; i < 50; i++) await writeConversation(records, i, 1.7e12 + i * 1e9, async () => {})
const kinds = new Map<string, number>()
let items = 0
for (const structs of doc.store.clients.values()) for (const s of structs) {
  items++
  const k = s.constructor.name + '/' + ((s as any).content?.constructor.name ?? '') + (s.deleted ? ' deleted' : '')
  kinds.set(k, (kinds.get(k) ?? 0) + 1)
}
console.log(items, kinds)
const u = Y.encodeStateAsUpdate(doc)
console.log(u.length)
writeFileSync('/tmp/me/base.bin', u)
}
