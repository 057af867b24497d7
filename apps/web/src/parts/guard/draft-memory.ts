import type { Offer, Remark } from '../../guard/remark.ts'

/** What is remembered of one draft while it is being written. Lives on the screen alone: none of it is stored. */
export interface DraftMemory {
  /** What the coach had written before each other form that was taken, oldest first. */
  readonly own: readonly string[]
  /** The draft as it was offered and taken: nothing is said of that. */
  readonly taken: string | null
  /** Said enough of this draft. */
  readonly quiet: boolean
}

export const freshDraft: DraftMemory = { own: [], taken: null, quiet: false }

/** An emptied field is a new draft. Own words that came back, by whatever undo, were meant: nothing more is said. */
export function follow(memory: DraftMemory, draft: string): DraftMemory {
  if (draft === '') return isFresh(memory) ? memory : freshDraft
  if (memory.own.at(-1) !== draft) return memory
  return { own: memory.own.slice(0, -1), taken: null, quiet: true }
}

const isFresh = ({ own, taken, quiet }: DraftMemory) => own.length === 0 && taken === null && !quiet

/** Takes another form in the place of the draft. */
export function take(memory: DraftMemory, draft: string, offer: Offer): DraftMemory {
  return { ...memory, own: [...memory.own, draft], taken: offer.draft }
}

export function hush(memory: DraftMemory): DraftMemory {
  return { ...memory, quiet: true }
}

/** The remark, while it still holds of what stands there. */
export function standing(remark: Remark | null, memory: DraftMemory, draft: string): Remark | null {
  if (!remark || memory.quiet || draft === memory.taken) return null
  return remark.words === null || draft.includes(remark.words) ? remark : null
}
