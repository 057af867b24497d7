import type { AskedBack, Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { usePreferences } from '../../../app/preferences.ts'
import { row, sheet, stack } from '../../../design/layout.css.ts'
import { soft } from '../../../design/text.css.ts'
import { formatMoment } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Section } from '../../../parts/section.tsx'
import { sharingMessages } from '../../../sharing/messages.ts'
import * as styles from '../../../sharing/sharing.css.ts'
import { useDoing } from '../use-doing.ts'
import { returnMessages } from './messages.ts'
import { useRequests } from './use-requests.ts'

interface AskedBackProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}
type OneProps = AskedBackProps & { readonly asked: AskedBack }

/** Everybody who asks to come back as one of the two: this person, the other, or somebody in this person's name. */
export function AskedBackList({ sharing, shared, other }: AskedBackProps) {
  const requests = useRequests(sharing, shared.document)
  return requests.map((asked) => {
    const props = { sharing, shared, other, asked }
    if (asked.whose === 'mine') return <Mine key={asked.request} {...props} />
    return asked.whose === 'self' ? (
      <InMyName key={asked.request} {...props} />
    ) : (
      <Others key={asked.request} {...props} />
    )
  })
}

function Mine(props: OneProps) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const { sharing, shared, asked } = props
  const { standing, letIn, compared } = asked
  const { busy, refused, run } = useDoing()
  const stands = () => {
    if (standing.kind === 'stopped') return m.mineStopped
    if (!compared) return null
    if (letIn) return m.mineIn
    return standing.kind === 'waiting' ? m.mineWaiting(formatMoment(standing.until, language)) : m.mineRipe
  }
  return (
    <Section title={m.mineTitle} hint={standing.kind === 'stopped' ? undefined : m.mineWhy}>
      {standing.kind === 'stopped' ? null : <Compare {...props} />}
      <p role="status">{stands()}</p>
      {letIn && compared ? (
        <div>
          <Button
            kind="primary"
            disabled={busy}
            onPress={() => void run(() => sharing.recovery.confirm(shared.document))}
          >
            {m.confirm}
          </Button>
        </div>
      ) : null}
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </Section>
  )
}

function Others(props: OneProps) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const { sharing, shared, other, asked } = props
  const { standing, letIn } = asked
  const { busy, refused, run } = useDoing()
  const stands = () => {
    if (standing.kind === 'stopped') return m.otherStopped(other)
    if (standing.kind === 'compare-first') return null
    if (standing.kind === 'waiting') return m.otherWaiting(formatMoment(standing.until, language))
    return letIn ? m.otherIn(other) : m.otherRipe(other)
  }
  return (
    <Section title={m.otherTitle(other)} hint={standing.kind === 'stopped' ? undefined : m.otherWhy(other)}>
      {standing.kind === 'stopped' ? null : <Compare {...props} />}
      <p role="status">{stands()}</p>
      {standing.kind === 'ripe' ? (
        <div>
          <Button
            kind={letIn ? 'quiet' : 'primary'}
            disabled={busy}
            onPress={() => void run(() => sharing.recovery.letBack(shared.document, asked.request))}
          >
            {m.letBack(other)}
          </Button>
        </div>
      ) : null}
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </Section>
  )
}

function InMyName({ sharing, shared, asked }: OneProps) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  const [said, setSaid] = useState(false)
  const answer = async (word: 'yes' | 'no') => {
    if (await run(() => sharing.recovery.answer(shared.document, asked.request, word))) setSaid(true)
  }
  const stopped = asked.standing.kind === 'stopped'
  return (
    <Section title={m.selfTitle} hint={stopped ? undefined : m.selfWhy}>
      <p role="status">{stopped ? m.selfStopped : said ? m.selfSaid : null}</p>
      {stopped ? null : (
        <div className={row}>
          <Button kind="primary" disabled={busy} onPress={() => void answer('no')}>
            {m.selfNo}
          </Button>
          <Button kind="quiet" disabled={busy} onPress={() => void answer('yes')}>
            {m.selfYes}
          </Button>
        </div>
      )}
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </Section>
  )
}

/** The number of the two with the new keys: in digits, which are the same in every language. */
function Compare({ sharing, shared, asked }: OneProps) {
  const m = useMessages(returnMessages)
  const { request, compared } = asked
  const { document } = shared
  const [digits, setDigits] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    sharing.recovery.number(document, request).then(
      (number) => {
        if (!gone) setDigits(number?.digits.join(' ') ?? null)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [sharing, document, request])
  return (
    <div className={`${sheet} ${stack}`}>
      <p className={styles.number} translate="no" aria-live="polite">
        {digits ?? m.making}
      </p>
      {compared ? null : (
        <>
          <div>
            <Button
              disabled={digits === null}
              onPress={() => void sharing.recovery.keepCompared(document, request)}
            >
              {m.same}
            </Button>
          </div>
          <p className={soft}>{m.ifDifferent}</p>
        </>
      )}
    </div>
  )
}
