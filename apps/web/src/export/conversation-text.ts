import type { Action, Conversation } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import {
  item,
  labelled,
  list,
  paragraph,
  sectionAt,
  words,
  type Labelled,
} from '../coachee-page/markdown-blocks.ts'
import {
  appointmentPhrase,
  progressPhrase,
  scoresPhrase,
  actionFields,
  whenPhrase,
  zonePhrase,
} from '../coachee-page/phrases.ts'
import { dayPhrase, type ExportLanguage } from './export-language.ts'

type Shared = Records<TrajectorySchema>

/**
 * One conversation with everything that hangs on it, also what was not chosen, was withdrawn or was replaced.
 * Null for what hangs on no conversation, or on one that is gone.
 */
export function conversationText(
  shared: Shared,
  conversation: Conversation | null,
  says: ExportLanguage,
): readonly string[] {
  const { m, page } = says
  const known = new Set<string | null>(shared.rows('conversations').map((row) => row.id))
  const of = <T extends { readonly conversation: string | null }>(rows: readonly T[]) =>
    rows.filter((row) => (conversation ? row.conversation === conversation.id : !known.has(row.conversation)))
  const below = [
    ...sectionAt(3, page.m.scenes, list(of(shared.rows('scenes')).map(sceneItem))),
    ...sectionAt(3, page.m.seen, list(of(shared.rows('discoveries')).map((seen) => item(seen.text.trim())))),
    ...sectionAt(
      3,
      m.options,
      list(
        of(shared.rows('options')).map((option) =>
          item(option.text.trim(), [
            ['', option.chosen ? m.isChosen : ''],
            [page.m.pros, option.pros.trim()],
            [page.m.cons, option.cons.trim()],
            ['', scoresPhrase(option, page) ?? ''],
          ]),
        ),
      ),
    ),
    ...sectionAt(
      3,
      m.actions,
      list(of(shared.rows('actions')).map((action) => actionItem(shared, action, says))),
    ),
    ...sectionAt(
      3,
      page.m.successes,
      list(
        of(shared.rows('successes')).map((success) =>
          item(success.text.trim(), [
            [page.m.strength, success.strength.trim()],
            [page.m.use, success.use.trim()],
          ]),
        ),
      ),
    ),
  ]
  if (!conversation) return below.length === 0 ? [] : [`## ${m.withoutConversation}`, ...below]
  const day = dayPhrase(conversation.startedAt ?? conversation.endedAt ?? conversation.createdAt, says)
  return [
    `## ${m.conversation(day)}`,
    ...sectionAt(3, m.opening, labelled(openingFields(conversation, says))),
    ...sectionAt(
      3,
      page.m.goal,
      words(conversation.goal.trim()),
      labelled([
        [page.m.measure, conversation.measure.trim()],
        ['', progressPhrase({ start: conversation.goalStart, end: conversation.goalEnd }, page) ?? ''],
      ]),
    ),
    ...below,
    ...sectionAt(3, m.close, labelled(closeFields(conversation, says))),
    ...sectionAt(3, page.m.appointment, appointment(conversation, says)),
  ]
}

function sceneItem(scene: { readonly when: string; readonly text: string }): string {
  const when = scene.when.trim()
  return when === '' ? item(scene.text.trim()) : item(when, [['', scene.text.trim()]])
}

function openingFields(conversation: Conversation, { m, page }: ExportLanguage): Labelled {
  const { permission, timeBox } = conversation
  return [
    [m.time, timeBox === null ? '' : m.minutes(timeBox)],
    [m.permission, permission === null ? '' : permission ? m.yes : m.no],
    [page.m.wentWell, conversation.wentWell.trim()],
    [m.wish, conversation.wish.trim()],
  ]
}

function closeFields(conversation: Conversation, { page }: ExportLanguage): Labelled {
  return [
    [page.m.reached, conversation.reached.trim()],
    [page.m.takeAway, conversation.summary.trim()],
    [page.m.helped, conversation.helped.trim()],
    [page.m.hindered, conversation.hindered.trim()],
    [page.m.reported, conversation.reported.trim()],
  ]
}

function appointment({ appointment: next }: Conversation, { page }: ExportLanguage): string | null {
  if (!next) return null
  const zone = zonePhrase(next, page.language)
  return paragraph(`${appointmentPhrase(next, page)}${zone ? ` (${zone})` : ''}`)
}

function actionItem(shared: Shared, action: Action, says: ExportLanguage): string {
  const { m, page } = says
  const option = action.option && shared.row('options', action.option)
  const whole = action.partOf && shared.row('actions', action.partOf)
  const looks = shared.rows('checkIns').filter((checkIn) => checkIn.action === action.id)
  return item(action.text.trim(), [
    ['', action.withdrawn ? m.withdrawn : ''],
    [m.fromOption, option ? option.text.trim() : ''],
    [m.partOf, whole ? whole.text.trim() : ''],
    [page.m.when, whenPhrase(action, page) ?? ''],
    ...actionFields(action, page),
    ...looks
      .toSorted((a, b) => a.at - b.at)
      .flatMap((look): Labelled => [
        ['', m.lookBack(dayPhrase(look.at, says), look.outcome && m.outcomes[look.outcome])],
        [m.happened, look.happened.trim()],
        [m.learned, look.learned.trim()],
        [m.next, look.next.trim()],
      ]),
  ])
}
