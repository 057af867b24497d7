import type { PersonId } from './vault-parts.ts'
import type { AccountId } from '@lef/protocol/messages'

/** Somebody who answered a link. */
export interface PendingAnswer {
  readonly person: PersonId
  readonly account: AccountId
  /** As the server knows them; their keys are proven by the link, their name by nothing but the server's word. */
  readonly name: string
  readonly mail: string
}
