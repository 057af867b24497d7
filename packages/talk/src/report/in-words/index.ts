import type { Address, Language } from '@lef/method'
import { englishReport } from './en.ts'
import { dutchReport } from './nl.ts'
import type { ReportWords } from './report-words.ts'

export { clock } from './numbers.ts'
export { reportParts, type ReportPart, type ReportWords } from './report-words.ts'

/** The report in words. `address` is how the reader is addressed in Dutch; English has one form. */
export const reportWords = (language: Language, address: Address = 'je'): ReportWords =>
  language === 'en' ? englishReport : dutchReport(address)
