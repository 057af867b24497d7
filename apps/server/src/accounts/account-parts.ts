import type { OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import type { Mailer } from '../mail/mailer.ts'
import type { Database } from '../storage/database.ts'
import type { KnownDevices } from './known-device.ts'

/** What the handlers of accounts stand on. */
export interface AccountParts {
  readonly database: Database
  readonly secure: boolean
  /** Milliseconds. */
  readonly now: () => number
  /** Makes the answers about addresses that nobody has. */
  readonly secret: Uint8Array
  readonly knownDevices: KnownDevices
  readonly mailer: Mailer
  /** What people open. */
  readonly publicAddress: string
  /** How long the audit log is kept. */
  readonly auditDays: number
  /** Sessions of this account have ended: its live connections are to be closed. */
  readonly sessionsEnded: (organisation: OrganisationId, account: AccountId) => void
}
