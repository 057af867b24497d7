import type { Row, TrajectorySchema } from '@lef/store'
import type { Agreed, Sharing, SharedTrajectory } from '@lef/store/shared'
import type { ReleaseKind, TalkMoment } from '@lef/vault'
import { useState } from 'react'
import { stack, tight } from '../../design/layout.css.ts'
import { soft, voice } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/choice.tsx'
import { Confirm } from '../../parts/dialog.tsx'
import { Section } from '../../parts/section.tsx'
import { Words } from '../../parts/words.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { threeWayMessages } from '../../three-way/messages.ts'
import * as styles from '../../three-way/three-way.css.ts'
import { UnsentState } from '../../three-way/unsent-state.tsx'
import { useDoing } from '../share/use-doing.ts'

interface ThreeWayTalkProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly agreed: Agreed
  readonly root: Row<TrajectorySchema['root']>
}

const moments: readonly TalkMoment[] = ['start', 'midway', 'end']
const whats: readonly ReleaseKind[] = ['goal', 'own-report']

/** What the coachee lets the sponsor read, sentence by sentence; the coach sees which. */
export function ThreeWayTalk({ sharing, shared, agreed, root }: ThreeWayTalkProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  const isCoachee = shared.role === 'coachee'
  const allowed = agreed.holds?.clauses.includes('release') === true
  const back = agreed.unsent.filter((one) => one.kind === 'withdrawal')
  const coming = agreed.unsent.filter((one) => one.kind === 'release')
  const takeBack = (name: string) => void run(() => sharing.threeWay.withdraw(shared.document, name))
  const putAway = (name: string) => void run(() => sharing.threeWay.putAway(shared.document, name))
  const hint = isCoachee ? m.talkHint : m.talkHintCoach(root.coachee.trim() || m.roles.coachee)
  return (
    <Section title={m.talk} hint={hint}>
      {allowed ? null : <p className={soft}>{agreed.holds === null ? m.talkNotSigned : m.talkNotAgreed}</p>}
      {agreed.released.length + coming.length === 0 ? <p className={soft}>{m.nothingShown}</p> : null}
      <ul className={styles.lines}>
        {[...agreed.released, ...coming].map((one) => {
          const { name, moment, what, sentence } = one
          const unsent = back.find(({ release }) => release === name) ?? coming.find((own) => own === one)
          return (
            <li key={name} className={styles.line}>
              <span className={tight}>
                <span className={`${voice} ${styles.sentence}`} dir="auto">
                  {sentence ?? m.unreadable}
                </span>
                <span className={styles.label}>{m.releasedLabel(what, moment)}</span>
                {unsent?.kind === 'release' && unsent.refused === null ? (
                  <span className={styles.label}>{m.notYetShown}</span>
                ) : unsent ? (
                  <UnsentState
                    unsent={unsent}
                    about={sentence ?? ''}
                    busy={busy}
                    onPutAway={() => putAway(name)}
                  />
                ) : null}
              </span>
              {isCoachee && unsent?.kind !== 'withdrawal' && !unsent?.refused ? (
                <Button
                  kind="quiet"
                  label={m.takeBackOf(sentence ?? '')}
                  disabled={busy}
                  onPress={() => takeBack(name)}
                >
                  {m.takeBack}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {isCoachee && allowed ? <Release sharing={sharing} shared={shared} goal={root.goal} /> : null}
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
    </Section>
  )
}

interface ReleaseProps {
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
  readonly goal: string
}

/** One sentence, shown once more as it will be read before it goes. */
function Release({ sharing, shared, goal }: ReleaseProps) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const { busy, refused, run } = useDoing()
  const [moment, setMoment] = useState<TalkMoment | null>(null)
  const [what, setWhat] = useState<ReleaseKind | null>(null)
  const [sentence, setSentence] = useState('')
  const [asking, setAsking] = useState(false)
  const choose = (next: ReleaseKind) => {
    setWhat(next)
    // The goal as it stands is a beginning; what was written is kept.
    if (next === 'goal' && sentence.trim() === '') setSentence(goal.trim())
  }
  const release = () => {
    if (moment === null || what === null) return
    void run(() => sharing.threeWay.release(shared.document, { moment, what, sentence })).then((done) => {
      if (done) setSentence('')
    })
  }
  return (
    <div className={stack}>
      <Choice
        label={m.moment}
        value={moment}
        options={moments.map((value) => ({ value, label: m.moments[value] }))}
        onChange={setMoment}
      />
      <Choice
        label={m.what}
        value={what}
        options={whats.map((value) => ({ value, label: m.whats[value] }))}
        onChange={choose}
      />
      <Words label={m.sentence} value={sentence} onChange={setSentence} look="voice" />
      <div>
        <Button
          disabled={busy || moment === null || what === null || sentence.trim() === ''}
          onPress={() => setAsking(true)}
        >
          {m.show}
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={m.showTitle}
        action={m.show}
        onConfirm={release}
      >
        <p className={`${voice} ${styles.sentence}`} dir="auto">
          {sentence.trim()}
        </p>
      </Confirm>
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
    </div>
  )
}
