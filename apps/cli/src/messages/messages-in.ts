import type { Language } from '@lef/method'
import { english } from './messages.en.ts'
import type { Messages } from './messages.ts'
import { dutch } from './messages.nl.ts'

export const messagesIn = (language: Language): Messages => (language === 'nl' ? dutch : english)
