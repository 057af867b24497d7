import type { ScreenMessages } from '../messages/messages.ts'
import { threeWayEn } from './messages.en.ts'
import { threeWayNl, type ThreeWayMessages } from './messages.nl.ts'

export const threeWayMessages: ScreenMessages<ThreeWayMessages> = { nl: threeWayNl, en: threeWayEn }
