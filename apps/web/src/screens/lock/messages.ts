import type { ScreenMessages } from '../../messages/messages.ts'
import { lockEn } from './messages.en.ts'
import { lockNl, type LockMessages } from './messages.nl.ts'

export const lockMessages: ScreenMessages<LockMessages> = { nl: lockNl, en: lockEn }
