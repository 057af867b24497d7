import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import { useReadyToOpen } from '../../app/open-ahead.ts'
import { usePreferences } from '../../app/preferences.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { ProtectionOffer } from '../../app/protection-offer.tsx'
import { useLooksOn } from '../../app/together.tsx'
import { UpdateOffer } from '../../app/update-offer.tsx'
import { useRows } from '../../app/use-records.ts'
import { page, row } from '../../design/layout.css.ts'
import { hidden, soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import * as styles from './home.css.ts'
import { homeMessages } from './messages.ts'
import { TrajectoryLine } from './trajectory-line.tsx'

/** The first screen: the people one talks with, and a conversation one tap away. */
export function HomeScreen() {
  const { library } = useLef()
  const listed = useRows(library.index, 'trajectories')
  const latestFirst = [...listed].sort((a, b) => b.changedAt - a.changedAt)
  const hasSample = listed.some((trajectory) => trajectory.sample)
  return (
    <main className={page}>
      {latestFirst.length === 0 ? <Welcome /> : <Trajectories lines={latestFirst} />}
      <ProblemNotice />
      <UpdateOffer />
      <ProtectionOffer />
      <Aside offerSample={!hasSample} />
    </main>
  )
}

function Trajectories({
  lines,
}: {
  readonly lines: readonly Parameters<typeof TrajectoryLine>[0]['line'][]
}) {
  useReadyToOpen()
  const m = useMessages(homeMessages)
  return (
    <>
      <header className={styles.head}>
        <h1 className={title}>{m.title}</h1>
        <Ways />
      </header>
      <section aria-label={m.trajectories}>
        <ul>
          {lines.map((line) => (
            <TrajectoryLine key={line.id} line={line} />
          ))}
        </ul>
      </section>
    </>
  )
}

/** Into a conversation; and for whoever looks on somewhere, the way there, which may be all they came for. */
function Ways() {
  const m = useMessages(homeMessages)
  const looksOn = useLooksOn()
  return (
    <div className={row}>
      <ButtonLink kind="primary" href="/begin">
        {m.begin}
      </ButtonLink>
      {looksOn ? <ButtonLink href="/sponsor">{m.sponsored}</ButtonLink> : null}
    </div>
  )
}

/** With nothing there yet, the screen says what it is for and offers one thing to do. */
function Welcome() {
  const m = useMessages(homeMessages)
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.welcome}>{m.emptyTitle}</h1>
        <p className={styles.lead}>{m.emptyText}</p>
        <Ways />
      </header>
      <section>
        <h2 className={hidden}>{m.harvestsTitle}</h2>
        <dl>
          {m.harvests.map((harvest) => (
            <div key={harvest.phase} className={styles.harvest} data-phase={harvest.phase}>
              <dt className={styles.harvestName}>{harvest.name}</dt>
              <dd className={soft}>{harvest.text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

function Aside({ offerSample }: { readonly offerSample: boolean }) {
  const m = useMessages(homeMessages)
  return (
    <div className={`${row} ${styles.aside}`}>
      {offerSample ? <SampleButton /> : null}
      <ButtonLink kind="quiet" href="/card">
        {m.card}
      </ButtonLink>
    </div>
  )
}

function SampleButton() {
  const m = useMessages(homeMessages)
  const { library, now, zone } = useLef()
  const [{ language, address }] = usePreferences()
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)
  const busy = useRef(false)
  const show = async () => {
    if (busy.current) return
    busy.current = true
    // The sample comes only now; without a network and before it was kept, it may not come at all.
    const id = await import('./sample/add-sample.ts')
      .then(({ addSample }) => addSample(library, { language, address, now: now(), zone }))
      .catch(() => null)
    busy.current = id !== null
    setFailed(id === null)
    if (id) navigate(`/t/${id}`)
  }
  return (
    <>
      <Button kind="quiet" onPress={() => void show()}>
        {m.sample}
      </Button>
      {failed ? <p role="alert">{m.sampleFailed}</p> : null}
    </>
  )
}
