import type { ScreenMessages } from '../../messages/messages.ts'
import { talkEn } from './messages.en.ts'
import { talkNl, type TalkMessages } from './messages.nl.ts'

export const talkMessages: ScreenMessages<TalkMessages> = { nl: talkNl, en: talkEn }
