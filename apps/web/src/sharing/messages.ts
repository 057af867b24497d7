import type { ScreenMessages } from '../messages/messages.ts'
import { sharingEn } from './messages.en.ts'
import { sharingNl, type SharingMessages } from './messages.nl.ts'

export const sharingMessages: ScreenMessages<SharingMessages> = { nl: sharingNl, en: sharingEn }
