import type { ConversationId, SuccessId } from './ids.ts'

/** Something that went well, and the strength that the coachee sees behind it (F3). */
export interface Success {
  readonly id: SuccessId
  readonly conversation: ConversationId | null
  readonly at: number
  readonly order: number
  readonly text: string
  readonly strength: string
  /** Where the coachee means to use that strength more. */
  readonly use: string
}
