import { useState } from 'react'
import { useNotebook } from '../app/notebook-context.ts'
import { stack, tight } from '../design/layout.css.ts'
import { heading } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { Button } from '../parts/button.tsx'
import type { Account } from './account.ts'
import type { ComingIn } from './coming-in.ts'
import { accountMessages } from './messages.ts'
import { learnStretching } from './one-passphrase.ts'
import { newSignIn } from './sign-in-key.ts'
import { WithPassphrase } from './with-passphrase.tsx'

interface FirstPassphraseProps {
  readonly account: Account
  readonly onDone: () => void
}

/** For an account that came by single sign-on: the passphrase of this notebook signs in to it as well, from now on. */
export function FirstPassphrase({ account, onDone }: FirstPassphraseProps) {
  const m = useMessages(accountMessages)
  const notebook = useNotebook()
  const [doing, setDoing] = useState(false)
  const give = async (passphrase: string): Promise<ComingIn> => {
    const signIn = await newSignIn(passphrase)
    if (signIn === null) return { ok: false, error: { problem: 'memory', wait: 0 } }
    const done = await account.changeSignIn(null, signIn)
    if (!done.ok) return done
    await learnStretching(notebook, signIn.stretching)
    onDone()
    return done
  }
  return (
    <div className={stack}>
      <div className={tight}>
        <h3 className={heading}>{m.noPassphrase}</h3>
        <p>{m.noPassphraseWhat}</p>
      </div>
      {doing ? (
        <WithPassphrase action={m.givePassphrase} check={() => true} run={give}>
          <p>{m.passphraseHint}</p>
        </WithPassphrase>
      ) : (
        <div>
          <Button onPress={() => setDoing(true)}>{m.givePassphrase}</Button>
        </div>
      )}
    </div>
  )
}
