import type { DocumentId } from '@lef/protocol'
import { rates, type AccountId, type StatementAnswer } from '@lef/protocol/messages'
import type { Handlers } from '../http/handlers.ts'
import { keepToRate } from '../http/keep-to-rate.ts'
import { Refusal } from '../http/refusal.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Hub, News } from '../relay/hub.ts'
import type { Identity } from '../relay/identity.ts'
import { isMember, readLastPlaces } from '../relay/read-envelopes.ts'
import type { Quota } from '../relay/quota.ts'
import type { Relay } from '../relay/relay.ts'
import { createTokenBuckets } from '../relay/token-bucket.ts'
import type { Database, Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'
import { keepStatement, readBrought, type BroughtStatement } from './keep-statement.ts'
import { mailsOf } from './mails-of.ts'
import { keepLinkAnswer, keepSponsor, readLinkAnswers } from './link-answers.ts'
import { asSponsor, noteLook, readOutline, readSponsored } from './outline.ts'
import { readStatements } from './read-statements.ts'

type SharingHandlers = Pick<
  Handlers,
  | 'listStatements'
  | 'addStatement'
  | 'answerLink'
  | 'listLinkAnswers'
  | 'nameSponsor'
  | 'showOutline'
  | 'listLooks'
  | 'listSponsored'
  | 'lookAsSponsor'
  | 'signAsSponsor'
>

/** What these handlers stand on. `now` is in milliseconds. */
export interface SharingParts {
  readonly database: Database
  readonly relay: Relay
  readonly hub: Hub
  readonly quota: Quota
  readonly mailer: Mailer
  /** Is told what went wrong on our side, where nobody waits for it. */
  readonly failed: (error: unknown) => void
  readonly now: () => number
}

const mostLooks = 500

/** The handlers of what people sign together, of answers to links, and of what sponsors see. */
export function sharingHandlers(parts: SharingParts): SharingHandlers {
  const { database, relay, hub, quota, mailer, now, failed } = parts
  const statements = createTokenBuckets(rates.statements, now)
  const linkAnswers = createTokenBuckets(rates.linkAnswers, now)
  const asMember = <Value>(who: Identity, document: DocumentId, work: (query: Query) => Promise<Value>) =>
    database.as('app', who.organisation, async (query) => {
      if (!(await isMember(query, document, who.account))) throw new Refusal('unknown-document')
      return work(query)
    })
  const tell = (who: Identity, document: DocumentId, news: News) => {
    for (const follower of hub.followersOf(who.organisation, document)) follower.tell(news)
  }
  /** Mails those who take part, but for whoever did it. */
  const mailOthers = async (
    who: Identity,
    document: DocumentId,
    kind: 'agreement-waits' | 'recovery-asked' | 'link-answered',
    proposed: Uint8Array | null = null,
  ) => {
    if (!mailer.sends) return
    const others = await database.as('app', who.organisation, (query) => mailsOf(query, document, proposed))
    for (const { account, mail } of others) {
      if (account !== who.account) mailer.send(who.organisation, mail, { kind })
    }
  }
  const mailOf = (
    who: Identity,
    document: DocumentId,
    brought: BroughtStatement,
    answer: StatementAnswer,
  ) => {
    if (answer.outcome !== 'kept') return
    const { hash, statement } = brought
    const { kind } = statement
    if (kind === 'agreement' && !answer.complete) {
      mailOthers(who, document, 'agreement-waits', hash).catch(failed)
    }
    if (kind === 'recovery-request') mailOthers(who, document, 'recovery-asked').catch(failed)
  }
  const keep = async (who: Identity, document: DocumentId, query: Query, brought: BroughtStatement) => {
    const outcome = await keepStatement(query, who, document, brought, now())
    const places = await readLastPlaces(query, [document])
    return { ...outcome, last: places.get(document) ?? 0 }
  }
  const tellOf = (who: Identity, document: DocumentId, kept: Awaited<ReturnType<typeof keep>>) => {
    if (kept.changedPeople) relay.forgetDocument(who.organisation, document)
    if (kept.answer.outcome === 'kept') tell(who, document, { type: 'statement', place: kept.last })
    return kept.answer
  }
  const slowDown = (who: Identity) => {
    keepToRate(statements, `${who.organisation}/${who.account}`)
  }
  return {
    listStatements: ({ session, params: { document }, query: { after } }) =>
      asMember(session, document, (query) => readStatements(query, document, Number(after ?? 0))),
    addStatement: async ({ session, params: { document }, body }) => {
      slowDown(session)
      const brought = await readBrought(body.statement, body.sealed)
      const size = body.statement.length + (body.sealed?.length ?? 0)
      // A sentence can always be taken back: once each, and in few bytes.
      const isBack = typeof brought !== 'string' && brought.statement.kind === 'withdrawal'
      if (!isBack && !(await quota.allows(session, size))) return { outcome: 'refused', reason: 'full' }
      const kept = await asMember(session, document, async (query) =>
        typeof brought === 'string' ? brought : keep(session, document, query, brought),
      )
      if (typeof kept === 'string' || typeof brought === 'string') {
        return { outcome: 'refused', reason: typeof kept === 'string' ? kept : 'damaged' }
      }
      mailOf(session, document, brought, kept.answer)
      return tellOf(session, document, kept)
    },
    answerLink: async ({ session, params: { document }, body }) => {
      keepToRate(linkAnswers, `${session.organisation}/${session.account}`)
      const bytes = Buffer.from(body.answer, 'base64url')
      const isNews = await database.as('app', session.organisation, (query) =>
        keepLinkAnswer(query, session, document, bytes, now()),
      )
      if (isNews) {
        tell(session, document, { type: 'answer' })
        mailOthers(session, document, 'link-answered').catch(failed)
      }
      return {}
    },
    listLinkAnswers: ({ session, params: { document } }) =>
      asMember(session, document, async (query) => ({ answers: await readLinkAnswers(query, document) })),
    nameSponsor: async ({ session, params: { document }, body: { answer } }) => {
      await asMember(session, document, async (query) => {
        const named = await keepSponsor(query, session.organisation, document, answer, new Date(now()))
        if (!named) throw new Refusal('unknown-account')
      })
      return {}
    },
    showOutline: async ({ session, params: { document } }) => {
      const sponsor = await asMember(session, document, (query) => sponsorOf(query, document))
      const statements =
        sponsor === null
          ? null
          : await asSponsor(database, { ...session, account: sponsor }, (query) =>
              readOutline(query, document),
            )
      return { document, statements: [...(statements ?? [])] }
    },
    listLooks: ({ session, params: { document } }) =>
      asMember(session, document, async (query) => {
        const rows = await query
          .selectFrom('looks')
          .innerJoin('accounts', (join) =>
            join
              .onRef('accounts.organisation', '=', 'looks.organisation')
              .onRef('accounts.account', '=', 'looks.account'),
          )
          .select(['looks.account', 'accounts.name', 'looks.at'])
          .where('looks.document', '=', document)
          .orderBy('looks.at', 'desc')
          .limit(mostLooks)
          .execute()
        return {
          looks: rows.map(({ account, name, at }) => ({
            account: hexOf(account) as AccountId,
            name,
            at: at.toISOString(),
          })),
        }
      }),
    listSponsored: ({ session }) =>
      asSponsor(database, session, async (query) => {
        const documents: DocumentId[] = []
        for (const document of await readSponsored(query)) {
          if ((await readOutline(query, document)) !== null) documents.push(document)
        }
        return { documents }
      }),
    lookAsSponsor: ({ session, params: { document } }) =>
      asSponsor(database, session, async (query) => {
        const statements = await readOutline(query, document)
        if (statements === null) throw new Refusal('unknown-document')
        await noteLook(query, session, document, now())
        return { document, statements: [...statements] }
      }),
    signAsSponsor: async ({ session, params: { document }, body }) => {
      slowDown(session)
      const outline = await asSponsor(database, session, (query) => readOutline(query, document))
      if (outline === null) throw new Refusal('unknown-document')
      const brought = await readBrought(body.statement, body.sealed)
      if (typeof brought === 'string') return { outcome: 'refused', reason: brought }
      // A sponsor puts their name under what the two have proposed, and proposes nothing.
      const isProposed = outline.some(({ hash }) => hash === hexOf(brought.hash))
      if (brought.statement.kind !== 'agreement' || !isProposed) {
        return { outcome: 'refused', reason: 'not-here' }
      }
      const kept = await database.as('app', session.organisation, (query) =>
        keep(session, document, query, { ...brought, sealed: null }),
      )
      return tellOf(session, document, kept)
    },
  }
}

async function sponsorOf(query: Query, document: DocumentId): Promise<AccountId | null> {
  const row = await query
    .selectFrom('sponsors')
    .select('account')
    .where('document', '=', document)
    .executeTakeFirst()
  // What was stored, came in as an id.
  return row === undefined ? null : (hexOf(row.account) as AccountId)
}
