import type { Agreed, Sharing, SharedTrajectory, Tellable, Telling as ToTell } from '@lef/store/shared'
import { useEffect, useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRows } from '../../app/use-records.ts'
import { row, stack, tight } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import * as styles from '../../three-way/three-way.css.ts'
import { UnsentState } from '../../three-way/unsent-state.tsx'
import { meIn } from '../../three-way/use-agreed.ts'
import { useDoing } from '../share/use-doing.ts'

interface TellingProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly agreed: Agreed
  readonly trajectory: OpenTrajectory
  readonly other: string
}

/** What the agreement lets the two tell: read from the trajectory, shown to both, and gone once both have signed. */
export function Telling({ sharing, shared, agreed, trajectory, other }: TellingProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const [{ language }] = usePreferences()
  const toTell = useToTell(sharing, shared, agreed, trajectory)
  const { busy, refused, run } = useDoing()
  const me = meIn(agreed, shared)
  const { document } = shared
  const waiting = agreed.waiting.filter((one) => one.refused === null)
  const tell = (fact: Tellable) => void run(() => sharing.threeWay.tell(document, fact))
  const unsent = agreed.unsent.filter((one) => one.kind === 'process-fact')
  const putAway = (name: string) => void run(() => sharing.threeWay.putAway(document, name))
  const nothing =
    waiting.length + unsent.length === 0 && toTell?.ready.length === 0 && toTell.sayable.length === 0
  return (
    <Section title={m.telling} hint={shared.role === 'coach' ? m.tellingHintCoach : m.tellingHint}>
      {agreed.holds === null ? (
        <p>{m.noAgreement}</p>
      ) : nothing ? (
        <p className={soft}>{m.nothingToTell}</p>
      ) : null}
      <ul className={styles.lines}>
        {waiting.map(({ name, fact, signedBy }) => {
          const isMine = me !== null && !signedBy.includes(me)
          const agrees = toTell?.agrees.get(name) ?? false
          // Signed here as well: it stands below, with where it is.
          if (unsent.some((one) => one.name === name)) return null
          return (
            <li key={name} className={styles.line}>
              <span className={tight}>
                <span>{m.fact(fact, language)}</span>
                <span className={soft}>
                  {!isMine ? m.waitsFor(other) : agrees ? m.askedBy(other) : m.notSoHere}
                </span>
              </span>
              {isMine && agrees ? (
                <Button
                  kind="primary"
                  label={`${m.signToo}: ${m.fact(fact, language)}`}
                  disabled={busy}
                  onPress={() => void run(() => sharing.threeWay.signWaiting(document, name))}
                >
                  {m.signToo}
                </Button>
              ) : null}
            </li>
          )
        })}
        {unsent.map((one) => (
          <li key={one.name} className={styles.line}>
            <span className={tight}>
              <span>{m.fact(one.fact, language)}</span>
              <UnsentState
                unsent={one}
                about={m.fact(one.fact, language)}
                busy={busy}
                onPutAway={() => putAway(one.name)}
              />
            </span>
          </li>
        ))}
        {toTell?.ready.map((fact) => (
          <li key={m.fact(fact, language)} className={styles.line}>
            <span>{m.fact(fact, language)}</span>
            <Button label={`${m.tell}: ${m.fact(fact, language)}`} disabled={busy} onPress={() => tell(fact)}>
              {m.tell}
            </Button>
          </li>
        ))}
      </ul>
      {toTell !== null && toTell.sayable.length > 0 ? (
        <div className={stack}>
          <h3 className={styles.heading}>{m.whereabouts}</h3>
          <div className={row}>
            {toTell.sayable.map((fact) => (
              <Button
                key={'where' in fact ? fact.where : fact.kind}
                disabled={busy}
                onPress={() => tell(fact)}
              >
                {fact.kind === 'whereabouts' ? m.tellWhere(fact.where) : m.tellEnded}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
    </Section>
  )
}

/** What can be told, worked out anew when the trajectory or what is agreed changes. */
function useToTell(
  sharing: Sharing,
  { document }: SharedTrajectory,
  agreed: Agreed,
  { shared }: OpenTrajectory,
): ToTell | null {
  const { zone } = useLef()
  const conversations = useRows(shared, 'conversations')
  const [toTell, setToTell] = useState<ToTell | null>(null)
  useEffect(() => {
    let gone = false
    const outline = conversations.map(({ id, startedAt, endedAt, appointment }) => {
      return { id, startedAt, endedAt, appointment }
    })
    void sharing.threeWay.telling(document, outline, zone).then((found) => {
      if (!gone) setToTell(found)
    })
    return () => {
      gone = true
    }
  }, [sharing, document, agreed, conversations, zone])
  return toTell
}
