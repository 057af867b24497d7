import { singleSignOnEn } from './messages.en.ts'
import { singleSignOnNl } from './messages.nl.ts'

export const singleSignOnMessages = { nl: singleSignOnNl, en: singleSignOnEn }
