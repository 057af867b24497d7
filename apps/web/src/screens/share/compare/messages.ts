import type { ScreenMessages } from '../../../messages/messages.ts'
import { compareEn } from './messages.en.ts'
import { compareNl, type CompareMessages } from './messages.nl.ts'

export const compareMessages: ScreenMessages<CompareMessages> = { nl: compareNl, en: compareEn }
