import type { ScreenMessages } from '../../messages/messages.ts'
import { recoveryEn } from './messages.en.ts'
import { recoveryNl, type RecoveryMessages } from './messages.nl.ts'

export const recoveryMessages: ScreenMessages<RecoveryMessages> = { nl: recoveryNl, en: recoveryEn }
