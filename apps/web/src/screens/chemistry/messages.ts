import type { ScreenMessages } from '../../messages/messages.ts'
import { chemistryEn } from './messages.en.ts'
import { chemistryNl, type ChemistryMessages } from './messages.nl.ts'

export const chemistryMessages: ScreenMessages<ChemistryMessages> = { nl: chemistryNl, en: chemistryEn }
