import { passkeyEn } from './messages.en.ts'
import { passkeyNl } from './messages.nl.ts'

export const passkeyMessages = { nl: passkeyNl, en: passkeyEn }
