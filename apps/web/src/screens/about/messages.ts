import type { ScreenMessages } from '../../messages/messages.ts'
import { aboutEn } from './messages.en.ts'
import { aboutNl, type AboutMessages } from './messages.nl.ts'

export const aboutMessages: ScreenMessages<AboutMessages> = { nl: aboutNl, en: aboutEn }
