import type { ScreenMessages } from '../../messages/messages.ts'
import { homeEn } from './messages.en.ts'
import { homeNl, type HomeMessages } from './messages.nl.ts'

export const homeMessages: ScreenMessages<HomeMessages> = { nl: homeNl, en: homeEn }
