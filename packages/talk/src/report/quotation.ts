import type { CodedTurn, Place } from '../findings/coded-turn.ts'
import type { Finding } from '../findings/finding.ts'
import type { Ms } from '../transcript/moment.ts'
import type { Role } from '../transcript/turns/with-roles.ts'

/** A place with the words that stand there, literally, so that a report can be read without the transcript. */
export interface Quotation extends Place {
  readonly text: string
  readonly role: Role
  /** Start of the turn; null where the file has no times. */
  readonly at: Ms | null
}

/** The words at a place. Throws on a place outside the conversation: that is a mistake of the program. */
export function quotationAt(turns: readonly CodedTurn[], { turn, start, end }: Place): Quotation {
  const said = turns[turn]
  if (said === undefined || start < 0 || end > said.text.length || start > end)
    throw new Error(`no such place: ${turn}:${start}-${end}`)
  return { turn, start, end, text: said.text.slice(start, end), role: said.role, at: said.start }
}

/** A whole turn. */
export const turnQuotation = (turns: readonly CodedTurn[], turn: number): Quotation =>
  quotationAt(turns, { turn, start: 0, end: turns[turn]?.text.length ?? 0 })

/** The places of findings, in the order of the conversation. */
export function quotationsOf(
  turns: readonly CodedTurn[],
  fits: (finding: Finding, turn: CodedTurn) => boolean,
): readonly Quotation[] {
  return turns.flatMap((said, turn) =>
    said.findings
      .filter((finding) => fits(finding, said))
      .map(({ start, end }) => quotationAt(turns, { turn, start, end })),
  )
}
