import type { ScreenMessages } from '../../messages/messages.ts'
import { roomEn } from './messages.en.ts'
import { roomNl, type RoomMessages } from './messages.nl.ts'

export const roomMessages: ScreenMessages<RoomMessages> = { nl: roomNl, en: roomEn }
