import { ownDataEn } from './messages.en.ts'
import { ownDataNl } from './messages.nl.ts'

export const ownDataMessages = { nl: ownDataNl, en: ownDataEn }
