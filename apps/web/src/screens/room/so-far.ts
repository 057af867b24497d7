import { openActions } from '@lef/method'
import type { Action, Conversation, ConversationId, Discovery, Option, Scene } from '@lef/method'
import type { Captured, Fills } from '@lef/method/questions'
import type { OpenTrajectory } from '../../app/library.ts'

/** What a conversation holds so far: which fields are known, and the coachee's words in them. */
export interface SoFar {
  readonly filled: ReadonlySet<Fills>
  /** The words by where they stand (`scenes/<id>/text`), in the order of the pages. */
  readonly words: ReadonlyMap<string, Captured>
}

interface Rows {
  readonly conversation: Conversation
  readonly scenes: readonly Scene[]
  readonly discoveries: readonly Discovery[]
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  /** Whether an earlier conversation left actions to look back on. */
  readonly earlierActions: boolean
}

const said = (text: string) => text.trim() !== ''

/** Reads what is there; a field counts as filled when it holds something for at least one row. */
export function soFarOf(rows: Rows): SoFar {
  const { conversation, scenes, discoveries, options, actions } = rows
  const filled = new Set<Fills>()
  const words = new Map<string, Captured>()
  const take = (place: string, field: Fills, text: string) => {
    if (!said(text)) return
    filled.add(field)
    words.set(place, { field, text })
  }
  /** Heard like all words, but by themselves they do not fill the field they belong to. */
  const hear = (place: string, field: Fills, text: string) => {
    if (said(text)) words.set(place, { field, text })
  }
  const known = (field: Fills, is: boolean) => {
    if (is) filled.add(field)
  }
  take('wentWell', 'wentWell', conversation.wentWell)
  take('wish', 'wish', conversation.wish)
  take('goal', 'goal', conversation.goal)
  take('measure', 'measure', conversation.measure)
  for (const scene of scenes) {
    hear(`when/${scene.id}`, 'scenes', scene.when)
    take(`scenes/${scene.id}`, 'scenes', scene.text)
  }
  for (const found of discoveries) take(`discoveries/${found.id}`, 'discoveries', found.text)
  for (const option of options) {
    take(`options/${option.id}`, 'options', option.text)
    take(`pros/${option.id}`, 'prosCons', option.pros)
    take(`cons/${option.id}`, 'prosCons', option.cons)
  }
  for (const action of actions) {
    take(`actions/${action.id}`, 'actions', action.text)
    take(`contribution/${action.id}`, 'contribution', action.contribution)
    take(`obstacles/${action.id}`, 'obstacles', action.obstacles)
    take(`overcome/${action.id}`, 'overcome', action.overcome)
    take(`inform/${action.id}`, 'inform', action.inform)
    take(`support/${action.id}`, 'support', action.support)
    take(`towardTen/${action.id}`, 'towardTen', action.towardTen)
    hear(`towardTenBy/${action.id}`, 'towardTen', action.towardTenBy)
  }
  take('reached', 'reached', conversation.reached)
  take('summary', 'summary', conversation.summary)
  take('helped', 'helped', conversation.helped)
  take('hindered', 'hindered', conversation.hindered)
  // Where facts are told, the product words this itself: those are nobody's words to quote.
  known('reported', said(conversation.reported))
  known('earlierActions', rows.earlierActions)
  known('timeBox', conversation.timeBox !== null)
  known('permission', conversation.permission !== null)
  known('goalStart', conversation.goalStart !== null)
  known('goalEnd', conversation.goalEnd !== null)
  known('appointment', conversation.appointment !== null)
  known(
    'choice',
    options.some((option) => option.chosen),
  )
  const scored = options.filter((option) => option.attractiveness !== null && option.feasibility !== null)
  known('scores', options.length > 0 && scored.length === options.length)
  known('start', actions.length > 0 && actions.every((action) => action.start !== null))
  known('end', actions.length > 0 && actions.every((action) => action.end !== null))
  known('motivation', actions.length > 0 && actions.every((action) => action.motivation !== null))
  // Ten out of ten leaves nothing to move.
  known('towardTen', actions.length > 0 && actions.every((action) => action.motivation === 10))
  return { filled, words }
}

/** The rows of one conversation. Null when it is no longer there. */
export function rowsOf({ shared }: OpenTrajectory, id: ConversationId): Rows | null {
  const conversation = shared.row('conversations', id)
  if (!conversation) return null
  const here = (row: { readonly conversation: ConversationId | null }) => row.conversation === id
  return {
    conversation,
    scenes: shared.rows('scenes').filter(here),
    discoveries: shared.rows('discoveries').filter(here),
    options: shared.rows('options').filter(here),
    actions: shared.rows('actions').filter(here),
    earlierActions: openActions(shared.rows('actions'), shared.rows('checkIns')).some((row) => !here(row)),
  }
}

/** All that the coachee has said in one conversation, as far as it was written down. */
export function wordsSoFar(trajectory: OpenTrajectory, id: ConversationId): string {
  const rows = rowsOf(trajectory, id)
  return rows ? [...soFarOf(rows).words.values()].map(({ text }) => text).join('\n') : ''
}

/**
 * The order in which words were last touched, oldest first: what changed since the last look moves to the end.
 * Places are compared by their text.
 */
export function touchedLast(
  before: ReadonlyMap<string, Captured>,
  now: ReadonlyMap<string, Captured>,
): ReadonlyMap<string, Captured> {
  const order = new Map<string, Captured>()
  for (const [place, old] of before) {
    const current = now.get(place)
    if (current && current.text === old.text) order.set(place, current)
  }
  for (const [place, current] of now) if (!order.has(place)) order.set(place, current)
  return order
}
