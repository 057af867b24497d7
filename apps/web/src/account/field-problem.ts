import { mail, newMail } from '@lef/protocol/messages'
import type { AccountMessages } from './messages.nl.ts'

/**
 * What is wrong with a line about an account, before a server is asked. A `mail` that one signs in with is taken as it was
 * once given; a `new-mail` needs a domain with a dot.
 */
export function fieldProblem(
  value: string,
  m: Pick<AccountMessages, 'empty' | 'noMail' | 'noDomain'>,
  kind: 'name' | 'mail' | 'new-mail' = 'name',
): string | null {
  const text = value.trim()
  if (text === '') return m.empty
  if (kind === 'name') return null
  if (!mail.safeParse(text).success) return m.noMail
  return kind === 'new-mail' && !newMail.safeParse(text).success ? m.noDomain : null
}
