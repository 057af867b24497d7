import type { Account } from './account.ts'
import { PasskeySignIn } from './passkey/passkey-sign-in.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { SingleSignOn } from './single-sign-on/single-sign-on.tsx'

interface SignInWaysProps {
  readonly account: Account
  /** Where in the app to go on after single sign-on, which leaves it for a while; null: nowhere in particular. */
  readonly back: string | null
}

/** Every way into the account that there is. */
export function SignInWays({ account, back }: SignInWaysProps) {
  return (
    <>
      <SignInForm account={account} />
      <PasskeySignIn account={account} />
      <SingleSignOn account={account} invitation={null} back={back} />
    </>
  )
}
