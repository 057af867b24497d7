import type { ScreenMessages } from '../../messages/messages.ts'
import { trajectoryEn } from './messages.en.ts'
import { trajectoryNl, type TrajectoryMessages } from './messages.nl.ts'

export const trajectoryMessages: ScreenMessages<TrajectoryMessages> = { nl: trajectoryNl, en: trajectoryEn }
