import type { ScreenMessages } from '../../../messages/messages.ts'
import { passphraseEn } from './messages.en.ts'
import { passphraseNl, type PassphraseMessages } from './messages.nl.ts'

export const passphraseMessages: ScreenMessages<PassphraseMessages> = { nl: passphraseNl, en: passphraseEn }
