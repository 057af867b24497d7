import type { CoachSchema, Records } from '@lef/store'
import { headingAt, item, list, sectionAt, words } from '../coachee-page/markdown-blocks.ts'
import { dayPhrase, type ExportLanguage } from './export-language.ts'

/** What only the coach has of one trajectory, oldest first. `begin` is null for a conversation that is gone. */
export function coachText(
  coach: Records<CoachSchema>,
  title: string,
  begin: (id: string) => number | null,
  says: ExportLanguage,
): string {
  const { m } = says
  const beginOf = (id: string | null) => (id === null ? null : begin(id))
  const [prepared, asked, notes] = [coach.rows('prepared'), coach.rows('asked'), coach.rows('notes')]
  const ids = new Set([
    ...prepared.map((row) => row.conversation),
    ...asked.map((row) => row.conversation),
    ...notes.map((row): string => row.id),
  ])
  const of = <T extends { readonly conversation: string | null }>(rows: readonly T[], id: string | null) =>
    rows.filter((row) => row.conversation === id)
  const sorted = [...ids].sort((a, b) => (beginOf(a) ?? Infinity) - (beginOf(b) ?? Infinity) || 0)
  const conversations = sorted.map((id) => {
    const at = beginOf(id)
    return [
      `## ${at === null ? m.withoutConversation : m.conversation(dayPhrase(at, says))}`,
      ...sectionAt(
        3,
        m.prepared,
        list(of(prepared, id).map((row) => item(row.text.trim(), [['', row.asked ? m.wasAsked : '']]))),
      ),
      ...sectionAt(
        3,
        m.asked,
        list(
          of(asked, id).map((row) =>
            item(row.text.trim(), [
              ['', row.step === null ? '' : m.steps[row.step]],
              [m.quoted, row.quoted.trim()],
            ]),
          ),
        ),
      ),
      ...sectionAt(3, m.draft, words(notes.find((note) => note.id === id)?.draft.trim() ?? '')),
      ...sectionAt(3, m.notes, words(notes.find((note) => note.id === id)?.text.trim() ?? '')),
    ]
  })
  return `${[headingAt(1, title), ...conversations.flat()].join('\n\n')}\n`
}
