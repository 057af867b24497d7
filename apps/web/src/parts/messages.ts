import type { ScreenMessages } from '../messages/messages.ts'
import { partEn } from './messages.en.ts'
import { partNl, type PartMessages } from './messages.nl.ts'

export const partMessages: ScreenMessages<PartMessages> = { nl: partNl, en: partEn }
