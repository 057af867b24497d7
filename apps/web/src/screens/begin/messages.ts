import type { ScreenMessages } from '../../messages/messages.ts'
import { beginEn } from './messages.en.ts'
import { beginNl, type BeginMessages } from './messages.nl.ts'

export const beginMessages: ScreenMessages<BeginMessages> = { nl: beginNl, en: beginEn }
