import type { ScreenMessages } from '../../messages/messages.ts'
import { afterEn } from './messages.en.ts'
import { afterNl, type AfterMessages } from './messages.nl.ts'

export const afterMessages: ScreenMessages<AfterMessages> = { nl: afterNl, en: afterEn }
