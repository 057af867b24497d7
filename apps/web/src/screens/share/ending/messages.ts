import type { ScreenMessages } from '../../../messages/messages.ts'
import { endingEn } from './messages.en.ts'
import { endingNl, type EndingMessages } from './messages.nl.ts'

export const endingMessages: ScreenMessages<EndingMessages> = { nl: endingNl, en: endingEn }
