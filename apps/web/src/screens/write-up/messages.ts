import type { ScreenMessages } from '../../messages/messages.ts'
import { writeUpEn } from './messages.en.ts'
import { writeUpNl, type WriteUpMessages } from './messages.nl.ts'

export const writeUpMessages: ScreenMessages<WriteUpMessages> = { nl: writeUpNl, en: writeUpEn }
