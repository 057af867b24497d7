import { ownCopyEn } from './messages.en.ts'
import { ownCopyNl } from './messages.nl.ts'

export const ownCopyMessages = { nl: ownCopyNl, en: ownCopyEn }
