import { formatDay } from '../messages/format.ts'
import type { ChosenOption, CoacheePage, PlanRow } from './coachee-page.ts'
import { item, labelled, list, paragraph, section, words } from './markdown-blocks.ts'
import {
  actionFields,
  appointmentPhrase,
  progressPhrase,
  scoresPhrase,
  trajectoryPhrase,
  whenPhrase,
  zonePhrase,
  type PageLanguage,
} from './phrases.ts'

/**
 * The coachee's page as Markdown (CommonMark), to be read and kept without the product.
 * The coachee's words are escaped: whatever they hold, they read as they were said.
 */
export function toMarkdown(page: CoacheePage, says: PageLanguage): string {
  const { m, language } = says
  const { trajectory, manager } = page
  const appointment = page.appointment
  const zone = appointment && zonePhrase(appointment, language)
  const blocks = [
    `# ${m.title}`,
    paragraph([page.coachee, formatDay(page.heldOn, language, true)].filter(Boolean).join(' · ')),
    ...(manager ? [paragraph(m.managerReads(manager.name))] : []),
    ...section(m.wentWell, words(page.wentWell)),
    ...section(m.wish, words(page.wish)),
    ...section(
      m.goal,
      words(page.goal.words),
      labelled([
        [m.measure, page.goal.measure],
        ['', progressPhrase(page.goal, says) ?? ''],
        [m.reached, page.goal.reached],
      ]),
    ),
    ...section(m.scenes, list(page.scenes.map(sceneItem))),
    ...section(m.seen, list(page.seen.map((seen) => item(seen.words)))),
    ...section(m.chosen, list(page.chosen.map((option) => optionItem(option, says)))),
    ...section(m.considered, list(page.considered.map((option) => item(option.words)))),
    ...section(m.plan, list(page.plan.map((row) => planItem(row, says)))),
    ...section(
      m.successes,
      list(
        page.successes.map((success) =>
          item(success.words, [
            [m.strength, success.strength],
            [m.use, success.use],
          ]),
        ),
      ),
    ),
    ...section(m.takeAway, words(page.takeAway)),
    ...section(m.helped, words(page.helped)),
    ...section(m.hindered, words(page.hindered)),
    ...section(
      m.appointment,
      appointment ? paragraph(`${appointmentPhrase(appointment, says)}${zone ? ` (${zone})` : ''}`) : null,
    ),
    ...(trajectory
      ? section(
          m.trajectoryGoal,
          words(trajectory.goal),
          labelled([
            [m.measure, trajectory.measure],
            ['', trajectoryPhrase(trajectory, says) ?? ''],
          ]),
        )
      : []),
    ...section(m.reported, words(page.reported)),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** When and where first, then what happened: the order in which a film is told. */
function sceneItem({ when, words: happened }: CoacheePage['scenes'][number]): string {
  return when === '' ? item(happened) : item(when, [['', happened]])
}

function optionItem(option: ChosenOption, says: PageLanguage): string {
  return item(option.words, [
    [says.m.pros, option.pros],
    [says.m.cons, option.cons],
    ['', scoresPhrase(option, says) ?? ''],
  ])
}

function planItem(row: PlanRow, says: PageLanguage): string {
  return item(row.words, [[says.m.when, whenPhrase(row, says) ?? ''], ...actionFields(row, says)])
}
