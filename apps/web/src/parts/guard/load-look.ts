import type { Address, Language } from '@lef/method'
import type { Look, Remark } from '../../guard/remark.ts'

interface Guard {
  readonly look: (draft: string, address: Address) => Remark | null
}

const guards: Readonly<Record<Language, () => Promise<Guard>>> = {
  nl: () => import('../../guard/dutch-guard.ts'),
  en: () => import('../../guard/english-guard.ts'),
}

/** Fetches the rules of a language, the first time; null where they cannot be had: then nothing is said. */
export async function loadLook(language: Language, address: Address): Promise<Look | null> {
  try {
    const { look } = await guards[language]()
    return (draft) => look(draft, address)
  } catch {
    return null // A question can be asked without it.
  }
}
