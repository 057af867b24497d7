import type { ScreenMessages } from '../../../messages/messages.ts'
import { returnEn } from './messages.en.ts'
import { returnNl, type ReturnMessages } from './messages.nl.ts'

export const returnMessages: ScreenMessages<ReturnMessages> = { nl: returnNl, en: returnEn }
