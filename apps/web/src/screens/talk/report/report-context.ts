import type { CoachMirror, CodedConversation, Moment, Quotation, ReportWords } from '@lef/talk'
import { createContext, useContext } from 'react'

/** What every part of the report may use. */
export interface ReportTools {
  readonly words: ReportWords
  readonly mirror: CoachMirror
  /** With its corrections; null once the transcript is gone. */
  readonly said: CodedConversation | null
  /** Opens the place of a turn for corrections. */
  readonly correct: (turn: number) => void
}

/** Which quotations stay. Apart from the rest: it changes at every press, and the transcript need not be made anew. */
export interface Keeping {
  readonly isKept: (quotation: Quotation) => boolean
  readonly toggleKept: (quotation: Quotation, moment?: Moment) => void
}

export const KeepingContext = createContext<Keeping | null>(null)

export function useKeeping(): Keeping {
  const keeping = useContext(KeepingContext)
  if (!keeping) throw new Error('KeepingContext is missing above this component')
  return keeping
}

export const ReportContext = createContext<ReportTools | null>(null)

export function useReport(): ReportTools {
  const tools = useContext(ReportContext)
  if (!tools) throw new Error('ReportContext is missing above this component')
  return tools
}

/** The place of a turn in the page. */
export const turnId = (turn: number): string => `turn-${turn + 1}`

/** Brings a turn into view and reads from there. */
export function goToTurn(turn: number): void {
  const place = document.getElementById(turnId(turn))
  place?.scrollIntoView({ block: 'center' })
  place?.focus({ preventScroll: true })
}
