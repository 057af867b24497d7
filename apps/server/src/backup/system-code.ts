import { codeOf } from '../storage/again.ts'

/** The code of an error of the system; another error is thrown on. */
export function systemCodeOf(error: unknown): string {
  const code = codeOf(error)
  if (code === null) throw error
  return code
}
