import type { Session } from '../account.ts'
import type { AnswerOf, Ask } from '../ask.ts'
import type { ComingInError } from '../coming-in.ts'
import { signInKeyOf } from '../sign-in-key.ts'

/** What stays of who left, or why they did not. */
export type LeaveResult =
  | { readonly ok: true; readonly remains: AnswerOf<'leave'>['remains'] }
  | { readonly ok: false; readonly error: ComingInError }

/**
 * Closes one's own account for good.
 * @param passphrase of the account; null where it has none
 */
export async function leaveServer(
  ask: Ask,
  { organisation, mail }: Pick<Session, 'organisation' | 'mail'>,
  passphrase: string | null,
): Promise<LeaveResult> {
  let authKey: string | null = null
  if (passphrase !== null) {
    const begun = await ask('beginSignIn', { body: { organisation, mail } })
    if (!begun.ok) return begun
    const key = await signInKeyOf(begun.value, passphrase)
    if (!key.ok) return { ok: false, error: { problem: key.error, wait: 0 } }
    authKey = key.value
  }
  const left = await ask('leave', { body: { authKey } })
  return left.ok ? { ok: true, remains: left.value.remains } : left
}
