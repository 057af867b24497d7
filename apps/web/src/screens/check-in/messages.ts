import type { ScreenMessages } from '../../messages/messages.ts'
import { checkInEn } from './messages.en.ts'
import { checkInNl, type CheckInMessages } from './messages.nl.ts'

export const checkInMessages: ScreenMessages<CheckInMessages> = { nl: checkInNl, en: checkInEn }
