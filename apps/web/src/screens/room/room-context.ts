import type { ConversationId } from '@lef/method'
import type { SharedTrajectory } from '../../app/library.ts'

/**
 * Where a page of the conversation stands: `table` shows only the coachee's own words, large, without
 * questions or tips; `mine` is the coach's own screen, closer together.
 */
export type PageLook = 'table' | 'mine'

/** What every page of the conversation is given. */
export interface PageProps {
  readonly trajectory: SharedTrajectory
  readonly conversation: ConversationId
  readonly look: PageLook
}
