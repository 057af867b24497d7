import type { ConversationId, Phase } from '@lef/method'
import { useEffect, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { holdUpdates } from '../../../pwa/conversation-lock.ts'
import { usePageTurn } from '../../app/arrival.ts'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory, SharedTrajectory } from '../../app/library.ts'
import { SaveState } from '../../app/save-state.tsx'
import { row } from '../../design/layout.css.ts'
import { soft } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { Undo } from '../../parts/undo.tsx'
import { finishConversation } from '../room/finish-conversation.ts'
import { ClosePage } from '../room/pages/close-page.tsx'
import { Discoveries } from '../room/pages/discoveries.tsx'
import { GoalPage } from '../room/pages/goal-page.tsx'
import { OptionsPage } from '../room/pages/options-page.tsx'
import * as pages from '../room/pages/page.css.ts'
import { WhatPage } from '../room/pages/what-page.tsx'
import * as room from '../room/room.css.ts'
import { writeUpMessages } from './messages.ts'
import * as styles from './write-up.css.ts'

const harvests = ['goal', 'choice', 'plan', 'lesson'] as const
const phaseOf: Readonly<Record<(typeof harvests)[number], Phase>> = {
  goal: 'goal',
  choice: 'options',
  plan: 'what',
  lesson: 'what',
}

/** After a talk with the device shut: four harvests, one at a time, the coachee holding the device. */
export default function WriteUpScreen(props: {
  readonly trajectory: OpenTrajectory
  readonly conversation: string
}) {
  const m = useMessages(writeUpMessages)
  const { now } = useLef()
  const [, navigate] = useLocation()
  useEffect(holdUpdates, [])
  const { id, shared } = props.trajectory
  const trajectory = useMemo((): SharedTrajectory => ({ id, shared }), [id, shared])
  const conversation = props.conversation as ConversationId
  const [at, setAt] = useState(0)
  const harvest = harvests[at] ?? 'goal'
  usePageTurn(at)
  const page = { trajectory, conversation, look: 'table' } as const
  const go = (next: number) => {
    shared.endStep()
    setAt(next)
  }
  const finish = () => {
    finishConversation(trajectory, conversation, now())
    navigate(`/t/${id}/c/${conversation}`)
  }
  return (
    <div className={room.room} data-phase={phaseOf[harvest]}>
      <header className={room.bar}>
        <p className={soft}>
          {m.title} · {m.progress(at + 1, harvests.length)}
        </p>
        <Link className={styles.later} href={`/t/${id}/c/${conversation}`}>
          {m.later}
        </Link>
      </header>
      <main className={room.table}>
        <h1 className={styles.title}>{m.harvests[harvest]}</h1>
        {harvest === 'goal' ? <GoalPage {...page} /> : null}
        {harvest === 'choice' ? (
          <div className={pages.page}>
            <Discoveries {...page} />
            <OptionsPage {...page} />
          </div>
        ) : null}
        {harvest === 'plan' ? <WhatPage {...page} splitHint /> : null}
        {harvest === 'lesson' ? <ClosePage {...page} /> : null}
        <div className={`${row} ${styles.onward}`}>
          {at > 0 ? <Button onPress={() => go(at - 1)}>{m.back}</Button> : null}
          {at < harvests.length - 1 ? (
            <Button kind="primary" onPress={() => go(at + 1)}>
              {m.next}
            </Button>
          ) : (
            <Button kind="primary" onPress={finish}>
              {m.done}
            </Button>
          )}
        </div>
      </main>
      <footer className={room.tableFoot}>
        <Undo records={shared} />
        <SaveState />
      </footer>
    </div>
  )
}
