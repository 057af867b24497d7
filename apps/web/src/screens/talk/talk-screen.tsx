import type { ConversationId } from '@lef/method'
import { dayOf } from '@lef/method'
import type { CodedConversation } from '@lef/talk'
import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { useRoot, useRow } from '../../app/use-records.ts'
import { page, row, tight } from '../../design/layout.css.ts'
import { soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { storedSaid } from '../../talk/stored-talk.ts'
import { forgetWords, keepTalk, openTalk, removeTalk, type OpenTalk } from '../../talk/talk-shelf.ts'
import { ReadFlow, type ReadTalk } from './flow/read-flow.tsx'
import { talkMessages } from './messages.ts'
import { reportMessages } from './report/messages.ts'
import { Report } from './report/report.tsx'

interface TalkScreenProps {
  readonly trajectory: OpenTrajectory
  /** `new`: one that is still to be read. */
  readonly talk: string
}

/** Reading a conversation back, and the mirror of it. */
export default function TalkScreen({ trajectory, talk }: TalkScreenProps) {
  const { library, now } = useLef()
  const [, navigate] = useLocation()
  // What was read just now, with all its words. It lives as long as this screen and stands nowhere else.
  const [fresh, setFresh] = useState<{ readonly id: string; readonly said: CodedConversation } | null>(null)
  const conversation = useConversation(trajectory)
  const { coachee, language, address } = useRoot(trajectory.shared)
  const list = `/t/${trajectory.id}/talk`
  const keep = async ({ consent, about, format, estimate, said }: ReadTalk): Promise<boolean> => {
    if (consent.until === null) return false
    const id = await keepTalk(
      library,
      trajectory,
      {
        ...about,
        conversation: conversation.id,
        format,
        purpose: consent.purpose.trim(),
        until: consent.until,
      },
      estimate,
      said,
      consent.keepsWords,
      now(),
    )
    if (id === null) return false
    setFresh({ id, said })
    navigate(`${list}/${id}`, { replace: true })
    return true
  }
  if (talk === 'new')
    return (
      <ReadFlow
        reader={{ as: 'coach', other: coachee.trim(), list, steps: 4 }}
        about={{ language, address, heldOn: conversation.heldOn }}
        onRead={keep}
      />
    )
  return (
    <Opened key={talk} trajectory={trajectory} id={talk} fresh={fresh?.id === talk ? fresh.said : null} />
  )
}

/** The conversation of the trajectory that was read back, when the link named one. */
function useConversation(trajectory: OpenTrajectory) {
  const { zone } = useLef()
  const named = new URLSearchParams(useSearch()).get('c') ?? ''
  const found = useRow(trajectory.shared, 'conversations', named)
  const id: ConversationId | null = found?.id ?? null
  return { id, heldOn: found?.startedAt ? dayOf(found.startedAt, zone) : null }
}

type State =
  | { readonly kind: 'opening' | 'missing' }
  | { readonly kind: 'open'; readonly talk: OpenTalk }
  | { readonly kind: 'withdrawn'; readonly undo: () => Promise<string | null> }

function Opened(props: {
  readonly trajectory: OpenTrajectory
  readonly id: string
  readonly fresh: CodedConversation | null
}) {
  const m = useMessages(talkMessages)
  const r = useMessages(reportMessages)
  const { library } = useLef()
  const [, navigate] = useLocation()
  const { trajectory, id, fresh } = props
  const [state, setState] = useState<State>({ kind: 'opening' })
  const [failed, setFailed] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const listed = useRow(trajectory.coach, 'talks', id) !== null
  const list = `/t/${trajectory.id}/talk`
  useEffect(() => {
    let gone = false
    let opened: OpenTalk | null = null
    openTalk(library, trajectory, id).then(
      (talk) => {
        opened = talk
        if (gone) void talk?.close()
        else setState(talk ? { kind: 'open', talk } : { kind: 'missing' })
      },
      () => setState({ kind: 'missing' }),
    )
    return () => {
      gone = true
      void opened?.close()
    }
  }, [library, trajectory, id])

  const withdraw = async (talk: OpenTalk) => {
    setLeaving(true)
    const undo = await removeTalk(library, trajectory, talk)
    if (undo) return setState({ kind: 'withdrawn', undo })
    setFailed(true)
    setLeaving(false)
  }
  const forget = async () => {
    setLeaving(true)
    const next = await forgetWords(library, trajectory, id, false)
    if (next) return navigate(`${list}/${next}`, { replace: true })
    setFailed(true)
    setLeaving(false)
  }
  // Withdrawn in another tab: its words go from this screen as well.
  const shown: State = state.kind === 'open' && !listed && !leaving ? { kind: 'missing' } : state
  switch (shown.kind) {
    case 'opening':
      return (
        <main className={page} aria-busy="true">
          <p className={soft}>{m.title}</p>
        </main>
      )
    case 'open':
      return (
        <OpenReport
          trajectory={trajectory}
          talk={shown.talk}
          fresh={fresh}
          failed={failed}
          onWithdraw={() => void withdraw(shown.talk)}
          onForget={() => void forget()}
        />
      )
    case 'withdrawn':
      return (
        <main className={page}>
          <div className={tight} role="status">
            <h1 className={title}>{r.withdrawn}</h1>
            <p className={soft}>{r.withdrawnWhy}</p>
          </div>
          <div className={row}>
            <ButtonLink kind="primary" href={list}>
              {m.toList}
            </ButtonLink>
            <Button
              onPress={() =>
                void shown.undo().then((back) => {
                  if (back) navigate(`${list}/${back}`, { replace: true })
                })
              }
            >
              {r.undo}
            </Button>
          </div>
        </main>
      )
    case 'missing':
      return (
        <main className={page}>
          <div className={tight}>
            <h1 className={title}>{m.missing}</h1>
            <p className={soft}>{m.missingWhy}</p>
          </div>
          <div className={row}>
            <ButtonLink href={list}>{m.toList}</ButtonLink>
            {trajectory.coach.row('talks', id) ? (
              <Button
                kind="quiet"
                onPress={() => {
                  trajectory.coach.remove('talks', id)
                  void library.documents.flush()
                  navigate(list)
                }}
              >
                {m.unlist}
              </Button>
            ) : null}
          </div>
        </main>
      )
  }
}

function OpenReport(props: {
  readonly trajectory: OpenTrajectory
  readonly talk: OpenTalk
  readonly fresh: CodedConversation | null
  readonly failed: boolean
  readonly onWithdraw: () => void
  readonly onForget: () => void
}) {
  const stored = storedSaid(useRoot(props.talk.records).said)
  return (
    <Report
      trajectory={props.trajectory}
      talk={props.talk}
      said={props.fresh ?? stored}
      onWithdraw={props.onWithdraw}
      onForget={props.onForget}
      failed={props.failed}
    />
  )
}
