/** Languages of the screens and of the question bank. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** How a Dutch sentence addresses someone; English has one form. */
export type Address = 'je' | 'u'

/** The three registers that every question is written in. */
export const registers = ['nl-je', 'nl-u', 'en'] as const
export type Register = (typeof registers)[number]

/** The register for a language and a form of address. */
export function registerOf(language: Language, address: Address): Register {
  return language === 'en' ? 'en' : `nl-${address}`
}
