import type { Agreed, Sharing, SharingError, Sponsored, SponsorsPage } from '@lef/store/shared'
import type { DocumentId } from '@lef/vault'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { usePreferences } from '../../app/preferences.ts'
import { apart, row, sheet, stack } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { formatDay } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { AgreementTextView } from '../../three-way/agreement-text.tsx'
import { threeWayMessages } from '../../three-way/messages.ts'
import { OutlineView } from '../../three-way/outline-view.tsx'
import * as styles from '../../three-way/three-way.css.ts'
import { UnsentState } from '../../three-way/unsent-state.tsx'
import { useDoing } from '../share/use-doing.ts'

interface SponsorsPageViewProps {
  readonly sharing: Sharing
  readonly document: DocumentId
}

/** One trajectory, for whoever looks on at it: asked once when it is opened, because every look is written down. */
export function SponsorsPageView({ sharing, document }: SponsorsPageViewProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const [shown, refused, look] = useLook(sharing, document)
  return (
    <>
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
      {shown === null ? (
        refused ? null : (
          <p className={soft} role="status">
            {m.asking}
          </p>
        )
      ) : shown.kind === 'waiting' ? (
        <p role="status">{m.sponsorWaiting}</p>
      ) : shown.kind === 'over' ? (
        <div className={stack} role="status">
          <p>{m.sponsorOver}</p>
          <p className={soft}>{m.sponsorOverWhy}</p>
        </div>
      ) : shown.kind === 'wrong' ? (
        <p role="alert">{m.sponsorWrong[shown.why]}</p>
      ) : (
        <>
          <ToSign sharing={sharing} document={document} agreed={shown.agreed} onSigned={look} />
          {shown.agreed.agreements.length > 0 ? (
            <OutlineView agreed={shown.agreed} level={2} />
          ) : shown.agreed.proposed.length === 0 ? (
            <p>{m.nothingToSign}</p>
          ) : null}
        </>
      )}
      <div className={row}>
        {refused ? <Button onPress={look}>{m.again}</Button> : null}
        {!refused && isToCome(shown) ? <Button onPress={look}>{m.lookAgain}</Button> : null}
        <ButtonLink kind="quiet" href="/sponsor">
          {m.toList}
        </ButtonLink>
        <Forget sharing={sharing} document={document} />
      </div>
    </>
  )
}

/** Nothing is there yet, but may be. */
function isToCome(shown: SponsorsPage | null): boolean {
  return shown?.kind === 'waiting' || (shown?.kind === 'here' && shown.agreed.agreements.length === 0)
}

function useLook(
  sharing: Sharing,
  document: DocumentId,
): readonly [SponsorsPage | null, SharingError | null, () => void] {
  const [shown, setShown] = useState<SponsorsPage | null>(null)
  const [refused, setRefused] = useState<SharingError | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let gone = false
    void sharing.sponsoring.look(document).then((looked) => {
      if (gone) return
      setRefused(looked.ok ? null : looked.error)
      if (looked.ok) setShown(looked.value)
    })
    return () => {
      gone = true
    }
  }, [sharing, document, times])
  return [shown, refused, useCallback(() => setTimes((before) => before + 1), [])]
}

/** The agreement that the two put to whoever looks on: the very text, and the one thing to do. */
function ToSign({
  sharing,
  document,
  agreed,
  onSigned,
}: SponsorsPageViewProps & { readonly agreed: Agreed; readonly onSigned: () => void }) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const { busy, refused, run } = useDoing()
  const unsent = useUnsent(sharing, document)
  const open = agreed.proposed.filter((one) => one.refused === null)
  // What can be signed no more is said as long as it was not put away, also where it is not shown any more.
  const over = unsent.filter(({ name }) => !open.some((one) => one.name === name))
  const putAway = (name: string) => void run(() => sharing.sponsoring.putAway(document, name))
  const notTaken = over.map((one) => (
    <UnsentState
      key={one.name}
      unsent={{ ...one, kind: 'agreement' }}
      about={m.toSignTitle}
      busy={busy}
      onPutAway={() => putAway(one.name)}
    />
  ))
  const toSign = open.map(({ name, terms, text, signedBy }) => {
    const signed = agreed.sponsor !== null && signedBy.includes(agreed.sponsor)
    const waits = unsent.find((one) => one.name === name)
    return (
      <section key={name} className={`${sheet} ${stack}`} aria-label={m.toSignTitle}>
        <h2 className={styles.heading}>{m.toSignTitle}</h2>
        <p>{m.toSign(text?.coachee.trim() ?? '')}</p>
        <p>{m.fromLine(formatDay(terms.from, language, true))}</p>
        {text === null ? (
          <p role="alert">{m.noText}</p>
        ) : (
          <AgreementTextView text={text} facts={terms.facts} heading="h3" />
        )}
        {signed ? (
          <p role="status">{m.signedWaiting}</p>
        ) : waits ? (
          <UnsentState
            unsent={{ ...waits, kind: 'agreement' }}
            about={m.toSignTitle}
            busy={busy}
            onPutAway={() => putAway(name)}
          />
        ) : text === null ? null : (
          <div className={apart}>
            <span className={soft}>{m.signHint}</span>
            <Button
              kind="primary"
              disabled={busy}
              onPress={() =>
                void run(() => sharing.sponsoring.sign(document, name)).then((done) => {
                  if (done) onSigned()
                })
              }
            >
              {m.sign}
            </Button>
          </div>
        )}
        {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
      </section>
    )
  })
  return [...notTaken, ...toSign]
}

const none: Sponsored['unsent'] = []

function useUnsent(sharing: Sharing, document: DocumentId): Sponsored['unsent'] {
  const all = useSyncExternalStore(
    (listener) => sharing.subscribe(listener),
    () => sharing.sponsoring.list(),
  )
  return all.find((one) => one.document === document)?.unsent ?? none
}

function Forget({ sharing, document }: SponsorsPageViewProps) {
  const m = useMessages(threeWayMessages)
  const [, navigate] = useLocation()
  const [asking, setAsking] = useState(false)
  const forget = () => void sharing.sponsoring.forget(document).then(() => navigate('/sponsor'))
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {m.forget}
      </Button>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.forgetTitle}
        action={m.forget}
        onConfirm={forget}
      >
        <p>{m.forgetWhat}</p>
      </Confirm>
    </>
  )
}
