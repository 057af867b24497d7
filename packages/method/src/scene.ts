import type { ConversationId, DiscoveryId, SceneId } from './ids.ts'

/** One scene of the film that is rewound (C6): a few words, not a report. */
export interface Scene {
  readonly id: SceneId
  readonly conversation: ConversationId | null
  readonly order: number
  /** When and where, in the coachee's words: "Tuesday 10.20, meeting". */
  readonly when: string
  readonly text: string
}

/** A cause that the coachee discovers, in own words; no label of ours ever stands beside it (C6). */
export interface Discovery {
  readonly id: DiscoveryId
  readonly conversation: ConversationId | null
  readonly order: number
  readonly text: string
}
