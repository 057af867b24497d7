import { organisationIdFromText, type OrganisationId } from '@lef/protocol'
import { leftMail, type AccountId } from '@lef/protocol/messages'
import { linkAnswerDays } from '../sharing/link-answers.ts'
import type { Database, Query } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'
import { forgetAccount } from './forget-account.ts'

/** How long refused sign-ins stay to be seen. */
const refusedDays = 90
/** How long a sealed copy may be under way: one that was begun is given anew, not gone on with. */
const unfinishedCopyDays = 1

/** How long the audit log is kept where nothing else is set: an incident of a year ago can still be looked into. */
export const defaultAuditDays = 365
/** The database itself lets nothing go earlier (its step 0011). */
const fewestAuditDays = 90
const mostAuditDays = 3_650

/** How long the audit log is to be kept; null when what is set is no number of days that will do. */
export function auditDaysOf(env: Readonly<Record<string, string | undefined>>): number | null {
  const set = env['LEF_AUDIT_DAYS']?.trim()
  if (set === undefined || set === '') return defaultAuditDays
  const days = Number(set)
  return /^\d+$/.test(set) && days >= fewestAuditDays && days <= mostAuditDays ? days : null
}

/** Takes away what is over (SPEC R-30), in every organisation. Meant to be done every hour. */
export async function clearEnded(
  database: Database,
  now: Date,
  auditDays: number = defaultAuditDays,
): Promise<void> {
  const rows = await database.as('setup', null, async (query) => {
    await query.deleteFrom('setup_links').where('ends_at', '<=', now).execute()
    return query.selectFrom('organisations').select('organisation').execute()
  })
  for (const row of rows) {
    const organisation = organisationIdFromText(hexOf(row.organisation))
    if (organisation === null) continue
    await database.as('app', organisation, (query) => clearOf(query, now, auditDays))
    await forgetClosed(database, organisation, now, auditDays)
  }
}

async function clearOf(query: Query, now: Date, auditDays: number): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  for (const table of ['sessions', 'pairings', 'invitations', 'challenges', 'sign_ons'] as const) {
    await query.deleteFrom(table).where('ends_at', '<=', now).execute()
  }
  await query.deleteFrom('refused_sign_ins').where('last_at', '<', before(refusedDays)).execute()
  await query.deleteFrom('link_answers').where('seen_at', '<', before(linkAnswerDays)).execute()
  await query
    .deleteFrom('copies')
    .where('parts', 'is', null)
    .where('made_at', '<', before(unfinishedCopyDays))
    .execute()
  await query.deleteFrom('audit').where('at', '<', before(auditDays)).execute()
}

/** Who was closed by an organiser is as if they had left, once no line of the log has to be read with their name. */
async function forgetClosed(
  database: Database,
  organisation: OrganisationId,
  now: Date,
  auditDays: number,
): Promise<void> {
  const closed = await database.as('app', organisation, (query) =>
    query
      .selectFrom('accounts')
      .select('account')
      .where('closed_at', '<', new Date(now.getTime() - auditDays * 86_400_000))
      .where('mail', 'not like', `%${leftMail}`)
      .execute(),
  )
  // One at a time: what they share may be much, and nobody is to wait for it.
  for (const row of closed) {
    // What was stored, came in as an id.
    const account = hexOf(row.account) as AccountId
    await database.as('app', organisation, (query) => forgetAccount(query, account, now))
  }
}
