import type { Address, Language } from '@lef/method'
import { messagesIn, type ScreenMessages } from '../../messages/messages.ts'
import { agreementEn as textEn } from './clause-text.en.ts'
import { agreementNl as textNl } from './clause-text.nl.ts'
import type { AgreementText } from './clause-text.ts'
import { agreementEn } from './messages.en.ts'
import { agreementNl, type AgreementMessages } from './messages.nl.ts'

export const agreementMessages: ScreenMessages<AgreementMessages> = { nl: agreementNl, en: agreementEn }

/** The sentences people agree to: in the language of the trajectory, whatever that of the device is. */
export function agreementText(language: Language, address: Address): AgreementText {
  return messagesIn({ nl: textNl, en: textEn }, language, address)
}
