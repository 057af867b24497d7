import type { TrajectoryId } from '@lef/method'
import type { AskedBack, Sharing, SharedTrajectory } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../../app/lef-context.tsx'
import { usePreferences } from '../../../app/preferences.ts'
import { row, sheet, stack } from '../../../design/layout.css.ts'
import { soft } from '../../../design/text.css.ts'
import { formatMoment } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Confirm } from '../../../parts/dialog.tsx'
import { Section } from '../../../parts/section.tsx'
import { sharingMessages } from '../../../sharing/messages.ts'
import * as styles from '../../../sharing/sharing.css.ts'
import { useDoing } from '../use-doing.ts'
import { returnMessages } from './messages.ts'

interface AskedBackProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly other: string
}
type OneProps = AskedBackProps & { readonly asked: AskedBack }

/** Everybody who asks to come back as one of the two: this person, the other, or somebody in this person's name. */
export function AskedBackList({
  requests,
  sharing,
  shared,
  other,
}: AskedBackProps & { readonly requests: readonly AskedBack[] }) {
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
  const { standing, letIn, compared, until } = asked
  const { busy, refused, run } = useDoing()
  const stands = () => {
    if (standing.kind === 'stopped') return m.mineStopped
    if (!compared) return letIn ? m.mineInCompareFirst : m.mineCompareFirst(formatMoment(until, language))
    if (letIn) return m.mineIn
    return standing.kind === 'waiting' ? m.mineWaiting(formatMoment(until, language)) : m.mineRipe
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
      <NotAfterAll sharing={sharing} shared={shared} stopped={standing.kind === 'stopped'} />
    </Section>
  )
}

/** Takes the request back on this device, and the empty trajectory that was to be filled. */
function NotAfterAll(props: Pick<OneProps, 'sharing' | 'shared'> & { readonly stopped: boolean }) {
  const { sharing, shared, stopped } = props
  const m = useMessages(returnMessages)
  const { library } = useLef()
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const action = stopped ? m.putAway : m.cancel
  return (
    <div>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {action}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={stopped ? m.putAwayTitle : m.cancelTitle}
        action={action}
        onConfirm={() => {
          void sharing.stopSharing(shared.document).then(() => {
            navigate('/come-back', { replace: true })
            return library.removeTrajectory(shared.local as TrajectoryId)
          })
        }}
      >
        <p>{stopped ? m.putAwayWhat : m.cancelWhat}</p>
      </Confirm>
    </div>
  )
}

function Others(props: OneProps) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const { sharing, shared, other, asked } = props
  const { standing, letIn } = asked
  const { busy, refused, run } = useDoing()
  const until = formatMoment(asked.until, language)
  const stands = () => {
    if (standing.kind === 'stopped') return m.otherStopped(other)
    if (standing.kind === 'compare-first') return m.otherCompareFirst(until)
    if (standing.kind === 'waiting') return m.otherWaiting(until)
    return letIn ? m.otherIn(other) : m.otherRipe(other)
  }
  const decline = (declined: boolean) =>
    void run(() => sharing.recovery.decline(shared.document, asked.request, declined))
  if (asked.declined && standing.kind !== 'stopped') {
    return (
      <Section title={m.otherTitleNot(other)}>
        <p role="status">{m.declined(other)}</p>
        <div>
          <Button kind="quiet" disabled={busy} onPress={() => decline(false)}>
            {m.stillCompare}
          </Button>
        </div>
        {refused ? <p role="alert">{say.refused(refused)}</p> : null}
      </Section>
    )
  }
  const stopped = standing.kind === 'stopped'
  return (
    <Section
      title={stopped ? m.otherTitleNot(other) : m.otherTitle(other)}
      hint={stopped ? undefined : m.otherWhy(other)}
    >
      {stopped ? null : <Compare {...props} />}
      <p role="status">{stands()}</p>
      {stopped ? null : (
        <div className={row}>
          {standing.kind === 'ripe' ? (
            <Button
              kind={letIn ? 'quiet' : 'primary'}
              disabled={busy}
              onPress={() => void run(() => sharing.recovery.letBack(shared.document, asked.request))}
            >
              {letIn ? m.letBackAgain(other) : m.letBack(other)}
            </Button>
          ) : null}
          {letIn ? null : (
            <Button kind="quiet" disabled={busy} onPress={() => decline(true)}>
              {m.decline(other)}
            </Button>
          )}
        </div>
      )}
      {stopped ? <PutAway {...props} /> : null}
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </Section>
  )
}

function InMyName(props: OneProps) {
  const { sharing, shared, asked } = props
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  const answer = (word: 'yes' | 'no') =>
    void run(() => sharing.recovery.answer(shared.document, asked.request, word))
  const stopped = asked.standing.kind === 'stopped'
  return (
    <Section title={stopped ? m.selfTitleNot : m.selfTitle} hint={stopped ? undefined : m.selfWhy}>
      <p role="status">{stopped ? m.selfStopped : asked.approved ? m.selfSaid : null}</p>
      {stopped ? (
        <PutAway {...props} />
      ) : (
        <div className={row}>
          <Button kind="primary" disabled={busy} onPress={() => answer('no')}>
            {m.selfNo}
          </Button>
          {asked.approved ? null : (
            <Button kind="quiet" disabled={busy} onPress={() => answer('yes')}>
              {m.selfYes}
            </Button>
          )}
        </div>
      )}
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </Section>
  )
}

/** Puts away, on this device, what was stopped. */
function PutAway({ sharing, shared, asked }: OneProps) {
  const m = useMessages(returnMessages)
  const say = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  return (
    <div>
      <Button
        kind="quiet"
        disabled={busy}
        onPress={() => void run(() => sharing.recovery.putAway(shared.document, asked.request))}
      >
        {m.putNoticeAway}
      </Button>
      {refused ? <p role="alert">{say.refused(refused)}</p> : null}
    </div>
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
      <p
        className={digits === null ? soft : `${styles.number} ${styles.inThrees}`}
        translate={digits === null ? 'yes' : 'no'}
        aria-live="polite"
      >
        {digits ?? m.making}
      </p>
      {compared || digits === null ? null : (
        <>
          <div>
            <Button onPress={() => void sharing.recovery.keepCompared(document, request)}>{m.same}</Button>
          </div>
          <p className={soft}>{m.ifDifferent}</p>
        </>
      )}
    </div>
  )
}
