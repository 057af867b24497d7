import { clauseKinds, type Conversation } from '@lef/method'
import type { Records, TrajectorySchema } from '@lef/store'
import { headingAt, item, labelled, list, section, words } from '../coachee-page/markdown-blocks.ts'
import { trajectoryPhrase } from '../coachee-page/phrases.ts'
import { conversationText } from './conversation-text.ts'
import { dayPhrase, type ExportLanguage } from './export-language.ts'

type Shared = Records<TrajectorySchema>

/** Everything that coach and coachee share of one trajectory, as Markdown for people. */
export function trajectoryText(shared: Shared, says: ExportLanguage): string {
  const { m, page } = says
  const root = shared.root()
  const conversations = shared.rows('conversations').toSorted((a, b) => begin(a) - begin(b))
  const blocks = [
    headingAt(1, m.trajectoryOf(root.coachee.trim())),
    ...(root.sample ? [m.sample] : []),
    labelled([
      [m.coach, root.coach.trim()],
      [m.relation, root.coachRelation === null ? '' : m.relations[root.coachRelation]],
      [m.begun, dayPhrase(root.createdAt, says)],
    ]),
    ...section(m.question, words(root.coachingQuestion.trim())),
    ...section(
      m.goal,
      words(root.goal.trim()),
      labelled([
        [m.measure, root.measure.trim()],
        ['', trajectoryPhrase({ start: root.goalStart, end: root.goalEnd }, page) ?? ''],
      ]),
    ),
    ...section(m.inCommon, words(root.inCommon.trim())),
    ...section(m.agreement, agreement(shared, says)),
    ...conversations.flatMap((conversation) => conversationText(shared, conversation, says)),
    ...conversationText(shared, null, says),
  ]
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`
}

/** What was agreed beyond the standard text, and by whom; null while nobody touched it. */
function agreement(shared: Shared, says: ExportLanguage): string | null {
  const { m } = says
  const root = shared.root()
  const facts = root.reports?.map((fact) => m.facts[fact])
  const clauses = clauseKinds.map((kind) => {
    const own = root[`clause:${kind}`].trim()
    const leftOut = root[`leftOut:${kind}`] ? m.leftOut : ''
    return [m.clauses[kind], [own, leftOut].filter(Boolean).join('\n')] as const
  })
  return list([
    ...(facts ? [item(`${m.reports}: ${facts.length === 0 ? m.nothing : facts.join(', ')}`)] : []),
    ...clauses.filter(([, said]) => said !== '').map(([label, said]) => item(label, [['', said]])),
    ...shared
      .rows('assents')
      .map((assent) => item(`${m.agreed}, ${dayPhrase(assent.at, says)}`, [['', assent.names.join(', ')]])),
  ])
}

function begin(conversation: Pick<Conversation, 'startedAt' | 'createdAt'>): number {
  return conversation.startedAt ?? conversation.createdAt
}
