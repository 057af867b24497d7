import type { OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'

/** Who asks, as their session says. */
export interface Identity {
  readonly organisation: OrganisationId
  readonly account: AccountId
  readonly organiser: boolean
}
