import type { AccountMessages } from './messages.nl.ts'

/** What is wrong with a line about an account, before a server is asked. */
export function fieldProblem(
  value: string,
  m: Pick<AccountMessages, 'empty' | 'noMail'>,
  kind: 'name' | 'mail' = 'name',
): string | null {
  const text = value.trim()
  if (text === '') return m.empty
  return kind === 'mail' && !/^[^\s@]+@[^\s@]+$/.test(text) ? m.noMail : null
}
