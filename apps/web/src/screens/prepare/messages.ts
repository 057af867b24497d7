import type { ScreenMessages } from '../../messages/messages.ts'
import { prepareEn } from './messages.en.ts'
import { prepareNl, type PrepareMessages } from './messages.nl.ts'

export const prepareMessages: ScreenMessages<PrepareMessages> = { nl: prepareNl, en: prepareEn }
