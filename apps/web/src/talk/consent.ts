import type { CalendarDay } from '@lef/method'

/** What is asked before anything is read. Null: not answered yet. */
export interface Consent {
  readonly recorded: boolean | null
  readonly analysed: boolean | null
  readonly purpose: string
  readonly until: CalendarDay | null
  /** Whether the transcript itself may stay until that day; only ever by choice. */
  readonly keepsWords: boolean
}

export const noConsent: Consent = {
  recorded: null,
  analysed: null,
  purpose: '',
  until: null,
  keepsWords: false,
}

/** What still lacks before a transcript may be opened; `refused` when somebody did not agree. */
export type ConsentGap = 'unanswered' | 'refused' | 'purpose' | 'until' | 'until-past'

/** Looks whether there is a yes to everything. `today` is a day in the zone of this device. */
export function consentGap(consent: Consent, today: CalendarDay): ConsentGap | null {
  if (consent.recorded === false || consent.analysed === false) return 'refused'
  if (consent.recorded === null || consent.analysed === null) return 'unanswered'
  if (consent.purpose.trim() === '') return 'purpose'
  if (consent.until === null) return 'until'
  return consent.until <= today ? 'until-past' : null
}
