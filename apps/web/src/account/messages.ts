import type { ScreenMessages } from '../messages/messages.ts'
import { accountEn } from './messages.en.ts'
import { accountNl, type AccountMessages } from './messages.nl.ts'

export const accountMessages: ScreenMessages<AccountMessages> = { nl: accountNl, en: accountEn }
