import type { ScreenMessages } from '../messages/messages.ts'
import { shellEn } from './messages.en.ts'
import { shellNl, type ShellMessages } from './messages.nl.ts'

export const shellMessages: ScreenMessages<ShellMessages> = { nl: shellNl, en: shellEn }
