import type { ScreenMessages } from '../../messages/messages.ts'
import { comingInEn } from './messages.en.ts'
import { comingInNl, type ComingInMessages } from './messages.nl.ts'

export const comingInMessages: ScreenMessages<ComingInMessages> = { nl: comingInNl, en: comingInEn }
