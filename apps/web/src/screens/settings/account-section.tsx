import { lazy, Suspense } from 'react'
import { SignInLink } from '../../account/sign-in-link.tsx'
import { usePreferences } from '../../app/preferences.ts'
import { useMessages } from '../../messages/messages.ts'
import { settingsMessages } from './messages.ts'
import { SettingsSection } from './settings-section.tsx'

const OwnAccount = lazy(() => import('../../account/own-account.tsx'))

/** Working together: as whom, at which server; without an account, where to begin. */
export function AccountSection() {
  const m = useMessages(settingsMessages)
  const [{ signedIn }] = usePreferences()
  return (
    <SettingsSection title={m.account}>
      {signedIn ? (
        <Suspense>
          <OwnAccount />
        </Suspense>
      ) : (
        <>
          <p>{m.accountNone}</p>
          <div>
            <SignInLink>{m.accountSignIn}</SignInLink>
          </div>
        </>
      )}
    </SettingsSection>
  )
}
