import { dayOf, type Address, type Language } from '@lef/method'
import { coacheePageMessages } from '../coachee-page/messages.ts'
import type { PageLanguage } from '../coachee-page/phrases.ts'
import { formatDay } from '../messages/format.ts'
import { messagesIn } from '../messages/messages.ts'
import { exportMessages } from './messages.ts'
import type { ExportMessages } from './messages.nl.ts'

/** The product's own words in an export, and the zone in which its days are read. */
export interface ExportLanguage {
  readonly page: PageLanguage
  readonly m: ExportMessages
  readonly zone: string
  readonly address: Address
}

/** The words of an export in one language. */
export function exportLanguage(language: Language, address: Address, zone: string): ExportLanguage {
  return {
    page: { language, m: messagesIn(coacheePageMessages, language, address) },
    m: messagesIn(exportMessages, language, address),
    zone,
    address,
  }
}

/** The day of an instant, written out. */
export function dayPhrase(instant: number, { page, zone }: ExportLanguage): string {
  return formatDay(dayOf(instant, zone), page.language, true)
}
