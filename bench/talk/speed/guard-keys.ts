import { guardQuestion } from '@lef/talk'
import { packOf } from '../engine.ts'

/** Milliseconds that the guard takes at each key of each draft, as it is typed from its first letter to its last. */
export function guardKeys(drafts: readonly string[], language: 'nl' | 'en'): number[] {
  const pack = packOf(language)
  return drafts.flatMap((draft) =>
    [...draft].map((_, at, letters) => {
      const typed = letters.slice(0, at + 1).join('')
      const begun = performance.now()
      guardQuestion(typed, pack)
      return performance.now() - begun
    }),
  )
}
