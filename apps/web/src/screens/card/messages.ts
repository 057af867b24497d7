import type { ScreenMessages } from '../../messages/messages.ts'
import { cardEn } from './messages.en.ts'
import { cardNl, type CardMessages } from './messages.nl.ts'

export const cardMessages: ScreenMessages<CardMessages> = { nl: cardNl, en: cardEn }
