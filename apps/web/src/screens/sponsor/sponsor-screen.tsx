import type { Sharing } from '@lef/store/shared'
import { useSyncExternalStore } from 'react'
import { lead } from '../../account/account.css.ts'
import { ServerTrouble } from '../../account/server-trouble.tsx'
import { SignInWays } from '../../account/sign-in-ways.tsx'
import { useAccount, useAccountState, useSharing } from '../../app/together.tsx'
import { page, stack } from '../../design/layout.css.ts'
import { title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { threeWayMessages } from '../../three-way/messages.ts'
import * as styles from '../../three-way/three-way.css.ts'
import { SponsorsPageView } from './sponsors-page.tsx'

/** For whoever looks on: the trajectories, and of each what was agreed and told. */
export default function SponsorScreen({ document }: { readonly document: string | null }) {
  const m = useMessages(threeWayMessages)
  const account = useAccount()
  const state = useAccountState(account)
  const sharing = useSharing()
  return (
    <main className={page}>
      {sharing !== null && state.kind === 'in' ? (
        document === null ? (
          <List sharing={sharing} />
        ) : (
          <One sharing={sharing} id={document} />
        )
      ) : (
        <div className={stack}>
          <h1 className={title}>{m.sponsorTitle}</h1>
          {state.kind === 'out' ? <p className={lead}>{m.sponsorSignIn}</p> : null}
          <ServerTrouble account={account} state={state} />
          {account !== null && state.kind === 'out' ? (
            <SignInWays account={account} back={location.pathname} />
          ) : null}
        </div>
      )}
    </main>
  )
}

function useSponsored(sharing: Sharing) {
  return useSyncExternalStore(
    (listener) => sharing.subscribe(listener),
    () => sharing.sponsoring.list(),
  )
}

/** Nothing is asked of the server here: only opening one is a look. */
function List({ sharing }: { readonly sharing: Sharing }) {
  const m = useMessages(threeWayMessages)
  const all = useSponsored(sharing)
  return (
    <>
      <h1 className={title}>{m.sponsorTitle}</h1>
      {all.length === 0 ? (
        <p>{m.sponsorEmpty}</p>
      ) : (
        <ul className={styles.lines}>
          {all.map(({ document, names }) => (
            <li key={document} className={styles.line}>
              <span>{m.trajectoryOf(names?.coachee.trim() ?? '', names?.coach.trim() ?? '')}</span>
              <ButtonLink href={`/sponsor/${document}`}>{m.open}</ButtonLink>
            </li>
          ))}
        </ul>
      )}
      <ToHome />
    </>
  )
}

function ToHome() {
  const m = useMessages(threeWayMessages)
  return (
    <div>
      <ButtonLink kind="quiet" href="/">
        {m.toHome}
      </ButtonLink>
    </div>
  )
}

function One({ sharing, id }: { readonly sharing: Sharing; readonly id: string }) {
  const m = useMessages(threeWayMessages)
  const one = useSponsored(sharing).find(({ document }) => document === id)
  if (one === undefined) {
    return (
      <div className={stack}>
        <h1 className={title}>{m.sponsorTitle}</h1>
        <p>{m.sponsorEmpty}</p>
        <ToHome />
      </div>
    )
  }
  return (
    <>
      <h1 className={title}>
        {m.trajectoryOf(one.names?.coachee.trim() ?? '', one.names?.coach.trim() ?? '')}
      </h1>
      <SponsorsPageView sharing={sharing} document={one.document} />
    </>
  )
}
