import type { ScreenMessages } from '../../../messages/messages.ts'
import { reportEn } from './messages.en.ts'
import { reportNl, type ReportMessages } from './messages.nl.ts'

export const reportMessages: ScreenMessages<ReportMessages> = { nl: reportNl, en: reportEn }
