import type { ScreenMessages } from '../messages/messages.ts'
import { exportEn } from './messages.en.ts'
import { exportNl, type ExportMessages } from './messages.nl.ts'

export const exportMessages: ScreenMessages<ExportMessages> = { nl: exportNl, en: exportEn }
