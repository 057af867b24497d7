export const languageNames = { nl: 'Dutch', en: 'English' } as const
export type LanguageCode = keyof typeof languageNames
export const languageCodes: readonly LanguageCode[] = ['nl', 'en']
