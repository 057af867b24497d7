import type { ScreenMessages } from '../messages/messages.ts'
import { coacheePageEn } from './messages.en.ts'
import { coacheePageNl, type CoacheePageMessages } from './messages.nl.ts'

export type { CoacheePageMessages }
export const coacheePageMessages: ScreenMessages<CoacheePageMessages> = {
  nl: coacheePageNl,
  en: coacheePageEn,
}
