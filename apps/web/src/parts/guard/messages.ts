import type { ScreenMessages } from '../../messages/messages.ts'
import { guardEn } from './messages.en.ts'
import { guardNl, type GuardMessages } from './messages.nl.ts'

export const guardMessages: ScreenMessages<GuardMessages> = { nl: guardNl, en: guardEn }
