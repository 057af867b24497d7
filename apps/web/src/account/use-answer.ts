import { useCallback, useEffect, useState } from 'react'
import type { Account } from './account.ts'
import type { AnswerOf, AskError } from './ask.ts'

/** Which questions can be asked without anything else to say. */
type Plain =
  | 'figures'
  | 'listAccounts'
  | 'listDevices'
  | 'listPasskeys'
  | 'listUnsentMails'
  | 'showOwnCopy'
  | 'showSingleSignOn'

/** What the server answers, asked when the screen comes, again when told to and when `after` changes; null until then. */
export function useAnswer<Name extends Plain>(
  account: Account,
  name: Name,
  after: unknown = null,
): readonly [AnswerOf<Name> | null, AskError | null, () => void] {
  const [answer, setAnswer] = useState<AnswerOf<Name> | null>(null)
  const [error, setError] = useState<AskError | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let gone = false
    void account.ask(name).then((answered) => {
      if (gone) return
      setError(answered.ok ? null : answered.error)
      if (answered.ok) setAnswer(answered.value)
    })
    return () => {
      gone = true
    }
  }, [account, name, after, times])
  return [answer, error, useCallback(() => setTimes((before) => before + 1), [])]
}
