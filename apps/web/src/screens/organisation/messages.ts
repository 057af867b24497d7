import type { ScreenMessages } from '../../messages/messages.ts'
import { organisationEn } from './messages.en.ts'
import { organisationNl, type OrganisationMessages } from './messages.nl.ts'

export const organisationMessages: ScreenMessages<OrganisationMessages> = {
  nl: organisationNl,
  en: organisationEn,
}
