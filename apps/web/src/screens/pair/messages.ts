import type { ScreenMessages } from '../../messages/messages.ts'
import { pairEn } from './messages.en.ts'
import { pairNl, type PairMessages } from './messages.nl.ts'

export const pairMessages: ScreenMessages<PairMessages> = { nl: pairNl, en: pairEn }
