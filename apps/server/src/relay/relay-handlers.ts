import { deviceIdOf, importVerifier, isSignedBy, type DeviceId, type DocumentId } from '@lef/protocol'
import { limits, rates, type AccountId } from '@lef/protocol/messages'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import type { Handlers } from '../http/handlers.ts'
import { writeDown } from '../accounts/audit.ts'
import { holdDocument, takeOut } from '../accounts/leave-documents.ts'
import { codeOf } from '../storage/again.ts'
import type { Database, Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { Hub } from './hub.ts'
import type { Identity } from './identity.ts'
import { isMember, readHeads, readLastPlaces } from './read-envelopes.ts'
import { isRelayProblem, type Relay } from './relay.ts'
import { createTokenBuckets, type TokenBuckets } from './token-bucket.ts'

type RelayHandlers = Pick<
  Handlers,
  | 'listDevices'
  | 'addDevice'
  | 'removeDevice'
  | 'listDocuments'
  | 'addDocument'
  | 'addMember'
  | 'removeMember'
  | 'listEnvelopes'
  | 'appendEnvelopes'
>

/** What a device signs, with the account's id, to be registered (SPEC R-2). */
export const registrationLabel = 'lef/registration/1'

/** The handlers of documents, their members and envelopes, and devices. */
export function relayHandlers(database: Database, relay: Relay, hub: Hub, now: () => Date): RelayHandlers {
  const milliseconds = () => now().getTime()
  const newDocuments = createTokenBuckets(rates.documents, milliseconds)
  const newDevices = createTokenBuckets(rates.devices, milliseconds)
  const keepTo = (buckets: TokenBuckets, { organisation, account }: Identity) => {
    keepToRate(buckets, `${organisation}/${account}`)
  }
  const asMember = <Value>(who: Identity, document: DocumentId, work: (query: Query) => Promise<Value>) =>
    database.as('app', who.organisation, async (query) => {
      if (!(await isMember(query, document, who.account))) throw new Refusal('unknown-document')
      return work(query)
    })
  const noteDevice = (
    query: Query,
    { organisation, account }: Identity,
    what: 'device-added' | 'device-removed',
    device: DeviceId,
  ) => writeDown(query, organisation, what, { account, about: device, at: now() })
  const followersLookAgain = (who: Identity, document: DocumentId) => {
    for (const follower of hub.followersOf(who.organisation, document)) follower.catchUp()
  }
  return {
    listDevices: async ({ session }) =>
      database.as('app', session.organisation, async (query) => {
        const rows = await query
          .selectFrom('devices')
          .select(['device', 'made_at'])
          .where('account', '=', bytesOf(session.account))
          .where('removed_at', 'is', null)
          .orderBy('made_at')
          .execute()
        return { devices: rows.map(deviceAnswerOf) }
      }),
    addDevice: async ({ session, body }) => {
      keepTo(newDevices, session)
      const publicKey = new Uint8Array(Buffer.from(body.publicKey, 'base64url'))
      const proof = Buffer.from(body.proof, 'base64url')
      const verifier = await importVerifier(crypto, publicKey)
      const isTheirs =
        verifier !== null &&
        (await isSignedBy(crypto, verifier, registrationLabel, bytesOf(session.account), proof))
      if (!isTheirs) throw new Refusal('not-acceptable')
      const device = await deviceIdOf(crypto, publicKey)
      const row = {
        organisation: bytesOf(session.organisation),
        device: bytesOf(device),
        account: bytesOf(session.account),
        public_key: publicKey,
        made_at: now(),
        removed_at: null,
      }
      const there = await database.as('app', session.organisation, async (query) => {
        if (await hasAllDevices(query, session, row.device)) throw new Refusal('full')
        const made = await query
          .insertInto('devices')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (made.numInsertedOrUpdatedRows !== 0n) await noteDevice(query, session, 'device-added', device)
        return query
          .selectFrom('devices')
          .select(['account', 'device', 'made_at', 'removed_at'])
          .where('device', '=', row.device)
          .executeTakeFirstOrThrow()
      })
      // A removed device stays removed: whoever finds it must not come in with it.
      if (hexOf(there.account) !== session.account || there.removed_at !== null) throw new Refusal('taken')
      relay.forget(session)
      return deviceAnswerOf(there)
    },
    removeDevice: async ({ session, params }) => {
      await database.as('app', session.organisation, async (query) => {
        const removed = await query
          .updateTable('devices')
          .set({ removed_at: now() })
          .where('device', '=', bytesOf(params.device))
          .where('account', '=', bytesOf(session.account))
          .where('removed_at', 'is', null)
          .executeTakeFirst()
        if (removed.numUpdatedRows === 0n) throw new Refusal('unknown-device')
        await noteDevice(query, session, 'device-removed', params.device)
      })
      relay.forget(session)
      return {}
    },
    listDocuments: async ({ session }) =>
      database.as('app', session.organisation, async (query) => {
        const own = await query
          .selectFrom('members as mine')
          .innerJoin('members', (join) =>
            join
              .onRef('members.organisation', '=', 'mine.organisation')
              .onRef('members.document', '=', 'mine.document'),
          )
          .select(['members.document', 'members.account'])
          .where('mine.account', '=', bytesOf(session.account))
          .orderBy('members.document')
          .orderBy('members.account')
          .execute()
        // What was stored, came in as ids.
        const documents = [...new Set(own.map(({ document }) => document as DocumentId))]
        const heads = await readHeads(query, documents)
        const places = await readLastPlaces(query, documents)
        return {
          documents: documents.map((document) => ({
            document,
            members: own
              .filter((row) => row.document === document)
              .map(({ account }) => hexOf(account) as AccountId),
            heads: heads.get(document) ?? [],
            statements: places.get(document) ?? 0,
          })),
        }
      }),
    addDocument: async ({ session, body: { document } }) => {
      keepTo(newDocuments, session)
      const organisation = bytesOf(session.organisation)
      const account = bytesOf(session.account)
      await database
        .as('app', session.organisation, async (query) => {
          if (await isMember(query, document, session.account)) return
          if (await hasAllDocuments(query, session)) throw new Refusal('full')
          await query
            .insertInto('documents')
            .values({ organisation, document, made_at: now(), made_by: account })
            .execute()
          await query
            .insertInto('members')
            .values({ organisation, document, account, since: now() })
            .execute()
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      relay.forget(session)
      return {}
    },
    addMember: async ({ session, params: { document }, body: { account } }) => {
      keepTo(newDocuments, session)
      await asMember(session, document, async (query) => {
        // Held until the end, so that two who are added at once are counted one after the other.
        const held = query.selectFrom('members').select('account').where('document', '=', document)
        await held.orderBy('account').forUpdate().execute()
        const members = await held.execute()
        if (members.some((member) => hexOf(member.account) === account)) return
        if (members.length >= limits.membersOfDocument) throw new Refusal('full')
        const known = await query
          .selectFrom('accounts')
          .select('account')
          .where('account', '=', bytesOf(account))
          .where('closed_at', 'is', null)
          .executeTakeFirst()
        if (known === undefined) throw new Refusal('unknown-account')
        await query
          .insertInto('members')
          .values({
            organisation: bytesOf(session.organisation),
            document,
            account: bytesOf(account),
            since: now(),
          })
          .execute()
      })
      relay.forget({ organisation: session.organisation, account })
      return {}
    },
    removeMember: async ({ session, params: { document, account } }) => {
      await database.as('app', session.organisation, async (query) => {
        // Of two who put each other out, the second is nobody here any more.
        await holdDocument(query, document)
        if (!(await isMember(query, document, session.account))) throw new Refusal('unknown-document')
        const { wasIn } = await takeOut(query, document, account)
        if (!wasIn) throw new Refusal('unknown-account')
      })
      relay.forget({ organisation: session.organisation, account })
      followersLookAgain(session, document)
      return {}
    },
    listEnvelopes: async ({ session, params: { document }, query }) => {
      const answer = await relay.list(session, document, cursorOf(query.after ?? ''))
      if (isRelayProblem(answer)) throw new Refusal(answer.problem)
      return {
        envelopes: answer.envelopes.map(({ bytes }) => bytes.toString('base64url')),
        heads: [...answer.heads],
        more: answer.more,
      }
    },
    appendEnvelopes: async ({ session, params: { document }, body: { envelopes } }) => {
      const answer = await relay.append(session, document, envelopes, null)
      if (isRelayProblem(answer)) throw new Refusal(answer.problem, 'wait' in answer ? answer.wait : 0)
      return { results: [...answer.results] }
    },
  }
}

/** Whether an account has as many devices as it may, and this is not one of them. */
async function hasAllDevices(query: Query, { account }: Identity, device: Buffer): Promise<boolean> {
  const rows = await query
    .selectFrom('devices')
    .select(['device', 'removed_at'])
    .where('account', '=', bytesOf(account))
    .execute()
  if (rows.some((row) => device.equals(row.device))) return false
  const inUse = rows.filter(({ removed_at }) => removed_at === null)
  return inUse.length >= limits.devices || rows.length >= limits.devicesEver
}

/** Whether an account made as many documents as it may, that somebody still has. */
async function hasAllDocuments(query: Query, { account }: Identity): Promise<boolean> {
  const rows = await query
    .selectFrom('documents')
    .select('document')
    .where('made_by', '=', bytesOf(account))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('members')
          .select('members.account')
          .whereRef('members.organisation', '=', 'documents.organisation')
          .whereRef('members.document', '=', 'documents.document'),
      ),
    )
    .limit(limits.documents)
    .execute()
  return rows.length >= limits.documents
}

function deviceAnswerOf({ device, made_at }: { device: Uint8Array; made_at: Date }) {
  // What was stored, came in as an id.
  return { device: hexOf(device) as DeviceId, madeAt: made_at.toISOString() }
}

function cursorOf(text: string): ReadonlyMap<string, number> {
  const parts = text.split(',').filter((part) => part !== '')
  return new Map(parts.map((part) => [part.slice(0, 32), Number(part.slice(33))]))
}
