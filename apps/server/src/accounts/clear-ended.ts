import { organisationIdFromText } from '@lef/protocol'
import type { Database } from '../storage/database.ts'
import { hexOf } from '../storage/hex.ts'

/** How long refused sign-ins stay to be seen. */
const refusedDays = 90

/** Takes away what is over: sessions, invitations and pairings that have ended, and old counts of refused sign-ins. */
export async function clearEnded(database: Database, now: Date): Promise<void> {
  const rows = await database.as('setup', null, (query) =>
    query.selectFrom('organisations').select('organisation').execute(),
  )
  for (const row of rows) {
    const organisation = organisationIdFromText(hexOf(row.organisation))
    if (organisation === null) continue
    await database.as('app', organisation, async (query) => {
      await query.deleteFrom('sessions').where('ends_at', '<=', now).execute()
      await query.deleteFrom('pairings').where('ends_at', '<=', now).execute()
      await query.deleteFrom('invitations').where('ends_at', '<=', now).execute()
      await query
        .deleteFrom('refused_sign_ins')
        .where('last_at', '<', new Date(now.getTime() - refusedDays * 86_400_000))
        .execute()
    })
  }
}
