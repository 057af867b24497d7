import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { limits, rates, type AccountId, type OwnCopy } from '@lef/protocol/messages'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import { codeOf } from '../storage/again.ts'
import type { Query } from '../storage/database.ts'
import { bytesOf, hexOf } from '../storage/hex.ts'
import type { AccountParts } from './account-parts.ts'
import { writeDown, type AuditKind } from './audit.ts'
import { holdAccount } from './hold-account.ts'
import type { Session } from './session.ts'

type OwnCopyHandlers = Pick<
  Handlers,
  'showOwnCopy' | 'giveToCopy' | 'finishCopy' | 'readCopy' | 'removeCopies'
>

/** What is written down of a copy; the owner gets a mail of what may have been somebody else. */
type CopyDeed = Extract<AuditKind, `copy-${string}`>
const mailed = { 'copy-fetched': true, 'copy-replaced': true, 'copy-removed': true } as const
/** Mails, where there is something to mail. */
type Tell = () => void
const nothingToTell: Tell = () => {}
const isMailed = (deed: CopyDeed): deed is keyof typeof mailed => deed in mailed

/** The handlers of the sealed copy of one's own notebook (SPEC R-29). */
export function ownCopyHandlers(
  parts: Pick<AccountParts, 'database' | 'now' | 'knownDevices' | 'mailer'>,
): OwnCopyHandlers {
  const { database, knownDevices, mailer } = parts
  const now = () => new Date(parts.now())
  const given = createTokenBuckets(rates.copyBytes, parts.now)
  const deeds = createTokenBuckets(rates.copies, parts.now)
  const keepTo = ({ organisation, account }: Session) => {
    keepToRate(deeds, `${organisation}/${account}`)
  }
  /** Writes it down; what comes back is to be done when that is committed. */
  const note = async (query: Query, { organisation, account }: Session, deed: CopyDeed): Promise<Tell> => {
    await writeDown(query, organisation, deed, { account, at: now() })
    if (!isMailed(deed)) return nothingToTell
    const mail = await mailOf(query, account)
    return () => mailer.send(organisation, mail, { kind: deed })
  }
  /** In which browser this is; where it does not say so, in which session. Of neither more than a hash is kept. */
  const browserOf = (reply: FastifyReply, { organisation, session }: Session, mail: string): Buffer => {
    const known = knownDevices.find(reply.request.headers.cookie)
    const name = known?.isOf(organisation, mail) === true ? known.name : session
    return createHash('sha256').update(`lef/copy-made-in/1/${name}`).digest()
  }
  return {
    showOwnCopy: ({ session: { organisation, account } }) =>
      database.as('app', organisation, async (query) => ({ ownCopy: await readOwnCopy(query, account) })),
    giveToCopy: async ({ session: { organisation, account }, params: { copy }, body }) => {
      const bytes = Buffer.from(body.bytes, 'base64url')
      keepToRate(given, `${organisation}/${account}`, bytes.length)
      const own = { organisation: bytesOf(organisation), account: bytesOf(account), copy: bytesOf(copy) }
      await database
        .as('app', organisation, async (query) => {
          await holdAccount(query, account)
          const standing = await readOwnCopy(query, account)
          // One that is finished is as it is.
          if (standing?.copy === copy) throw new Refusal('taken')
          await query
            .insertInto('copies')
            .values({ ...own, parts: null, made_at: now(), made_in: null })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
          // Of those that were never finished, one is enough.
          await query
            .deleteFrom('copies')
            .where('account', '=', own.account)
            .where('copy', '<>', own.copy)
            .where('parts', 'is', null)
            .execute()
          await query
            .insertInto('copy_parts')
            .values({ ...own, part: body.part, bytes })
            .execute()
        })
        .catch((error: unknown) => {
          throw codeOf(error) === '23505' ? new Refusal('taken') : error
        })
      return {}
    },
    finishCopy: async ({ session, params: { copy }, body: { parts: count }, reply }) => {
      keepTo(session)
      const { organisation, account } = session
      const { ownCopy, tell } = await database.as('app', organisation, async (query) => {
        const own = bytesOf(account)
        await holdAccount(query, account)
        const there = await query
          .selectFrom('copy_parts')
          .select(({ fn }) => [fn.countAll<string>().as('parts'), fn.max('part').as('last')])
          .where('account', '=', own)
          .where('copy', '=', bytesOf(copy))
          .executeTakeFirstOrThrow()
        if (Number(there.parts) === 0) throw new Refusal('unknown-copy')
        if (Number(there.parts) !== count || Number(there.last) !== count) throw new Refusal('not-acceptable')
        const madeIn = browserOf(reply, session, await mailOf(query, account))
        const finished = await query
          .updateTable('copies')
          .set({ parts: count, made_at: now(), made_in: madeIn })
          .where('account', '=', own)
          .where('copy', '=', bytesOf(copy))
          .where('parts', 'is', null)
          .executeTakeFirst()
        // Only now: until the new one is whole, the old one is all there is.
        const [before] = await query
          .deleteFrom('copies')
          .where('account', '=', own)
          .where('copy', '<>', bytesOf(copy))
          .where('parts', 'is not', null)
          .returning('made_in')
          .execute()
        // Renewed day after day by its own device: written down, it would show organisers on which days somebody works here.
        const renewed = before?.made_in != null && madeIn.equals(before.made_in)
        const deed = before === undefined ? 'copy-made' : 'copy-replaced'
        // Said again because an answer was lost, it is no other deed.
        const told = !renewed && finished.numUpdatedRows !== 0n
        return {
          ownCopy: await readOwnCopy(query, account),
          tell: told ? await note(query, session, deed) : nothingToTell,
        }
      })
      tell()
      return { ownCopy }
    },
    readCopy: async ({ session, params: { copy }, query: { after } }) => {
      const { organisation, account } = session
      const from = Number(after ?? 0)
      // Without its first part a copy cannot be tried: whoever takes that, fetches it.
      const begins = from === 0
      if (begins) keepTo(session)
      const { rows, tell } = await database.as('app', organisation, async (query) => {
        const standing = await readOwnCopy(query, account)
        if (standing?.copy !== copy) throw new Refusal('unknown-copy')
        const rows = await query
          .selectFrom('copy_parts')
          .select(['part', 'bytes'])
          .where('account', '=', bytesOf(account))
          .where('copy', '=', bytesOf(copy))
          .where('part', '>', from)
          .orderBy('part')
          .limit(Math.max(1, Math.floor(limits.pageBytes / limits.copyPartBytes)))
          .execute()
        return { rows, tell: begins ? await note(query, session, 'copy-fetched') : nothingToTell }
      })
      tell()
      return {
        parts: rows.map(({ part, bytes }) => ({ part, bytes: Buffer.from(bytes).toString('base64url') })),
      }
    },
    removeCopies: async ({ session }) => {
      keepTo(session)
      const tell = await database.as('app', session.organisation, async (query) => {
        await holdAccount(query, session.account)
        const standing = await readOwnCopy(query, session.account)
        await dropCopies(query, session.account)
        return standing === null ? nothingToTell : note(query, session, 'copy-removed')
      })
      tell()
      return {}
    },
  }
}

async function mailOf(query: Query, account: AccountId): Promise<string> {
  const { mail } = await query
    .selectFrom('accounts')
    .select('mail')
    .where('account', '=', bytesOf(account))
    .executeTakeFirstOrThrow()
  return mail
}

/** Takes away every copy of an account, also one that was never finished. */
export async function dropCopies(query: Query, account: AccountId): Promise<void> {
  await query.deleteFrom('copies').where('account', '=', bytesOf(account)).execute()
}

/** The copy of an account that stands; null when there is none. */
export async function readOwnCopy(query: Query, account: AccountId): Promise<OwnCopy> {
  const row = await query
    .selectFrom('copies')
    .select(['copy', 'parts', 'made_at'])
    .where('account', '=', bytesOf(account))
    .where('parts', 'is not', null)
    .executeTakeFirst()
  if (row === undefined || row.parts === null) return null
  const { size } = await query
    .selectFrom('copy_parts')
    .select(({ fn }) => fn.sum<string | null>(fn('length', ['bytes'])).as('size'))
    .where('account', '=', bytesOf(account))
    .where('copy', '=', row.copy)
    .executeTakeFirstOrThrow()
  return {
    copy: hexOf(row.copy),
    parts: row.parts,
    bytes: Number(size ?? 0),
    madeAt: row.made_at.toISOString(),
  }
}
