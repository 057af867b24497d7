import type { ScreenMessages } from '../../messages/messages.ts'
import { settingsEn } from './messages.en.ts'
import { settingsNl, type SettingsMessages } from './messages.nl.ts'

export const settingsMessages: ScreenMessages<SettingsMessages> = { nl: settingsNl, en: settingsEn }
