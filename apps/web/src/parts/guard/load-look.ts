import type { Address, Language } from '@lef/method'
import type { Look } from '../../guard/remark.ts'

interface Guard {
  readonly createLook: (address: Address) => Look
}

const guards: Readonly<Record<Language, () => Promise<Guard>>> = {
  nl: () => import('../../guard/dutch-guard.ts'),
  en: () => import('../../guard/english-guard.ts'),
}

/** Fetches what knows the language, the first time; null where it cannot be had: then nothing is said. */
export async function loadLook(language: Language, address: Address): Promise<Look | null> {
  try {
    const { createLook } = await guards[language]()
    return createLook(address)
  } catch {
    return null // A question can be asked without it.
  }
}
