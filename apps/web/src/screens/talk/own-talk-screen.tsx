import type { TrajectoryId } from '@lef/method'
import { coacheeCodes, coacheeView, reportWords, clock, type CoacheeCode, type CoacheeView } from '@lef/talk'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useLef } from '../../app/lef-context.tsx'
import type { SharedTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRoot } from '../../app/use-records.ts'
import { page, row, tight } from '../../design/layout.css.ts'
import { soft, title, voice } from '../../design/text.css.ts'
import { formatDay } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { storedView } from '../../talk/stored-talk.ts'
import { keepOwnTalk, openOwnTalk, removeOwnTalk, type OpenOwnTalk } from '../../talk/talk-shelf.ts'
import { ReadFlow, type ReadTalk } from './flow/read-flow.tsx'
import { talkMessages } from './messages.ts'
import { Agreed } from './report/agreed.tsx'
import { reportMessages } from './report/messages.ts'
import * as report from './report/report.css.ts'

interface OwnTalkScreenProps {
  /** Only what both may see: what is the coach's alone has no business here. */
  readonly trajectory: SharedTrajectory
  readonly talk: string
}

/** A coachee reading a conversation back for themselves: their own words, and nothing of the coach's mirror. */
export default function OwnTalkScreen({ trajectory, talk }: OwnTalkScreenProps) {
  const { library, now } = useLef()
  const [, navigate] = useLocation()
  const { coach, language, address } = useRoot(trajectory.shared)
  const list = `/t/${trajectory.id}/own-talk`
  const keep = async ({ consent, about, format, said }: ReadTalk): Promise<boolean> => {
    if (consent.until === null) return false
    const view = coacheeView(said.turns, about.language)
    const id = await keepOwnTalk(
      library,
      trajectory.id,
      { ...about, conversation: null, format, purpose: consent.purpose.trim(), until: consent.until },
      view,
      now(),
    )
    if (id === null) return false
    navigate(`${list}/${id}`, { replace: true })
    return true
  }
  if (talk === 'new')
    return (
      <ReadFlow
        reader={{ as: 'coachee', other: coach.trim(), list, steps: 3 }}
        about={{ language, address, heldOn: null }}
        onRead={keep}
      />
    )
  return <Opened key={talk} trajectory={trajectory.id} id={talk} list={list} />
}

type State = { readonly kind: 'opening' | 'missing' | 'gone' } | { readonly kind: 'open'; talk: OpenOwnTalk }

function Opened(props: { readonly trajectory: TrajectoryId; readonly id: string; readonly list: string }) {
  const m = useMessages(talkMessages)
  const r = useMessages(reportMessages)
  const { library } = useLef()
  const { trajectory, id, list } = props
  const [state, setState] = useState<State>({ kind: 'opening' })
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    let opened: OpenOwnTalk | null = null
    openOwnTalk(library, trajectory, id).then(
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
  if (state.kind === 'opening')
    return (
      <main className={page} aria-busy="true">
        <p className={soft}>{m.ownTitle}</p>
      </main>
    )
  if (state.kind !== 'open')
    return (
      <main className={page}>
        <div className={tight} role="status">
          <h1 className={title}>{state.kind === 'gone' ? r.withdrawn : m.missing}</h1>
        </div>
        <div className={row}>
          <ButtonLink href={list}>{m.toList}</ButtonLink>
        </div>
      </main>
    )
  const remove = async (talk: OpenOwnTalk) => {
    if (await removeOwnTalk(library, talk)) setState({ kind: 'gone' })
    else setFailed(true)
  }
  return <OwnReport talk={state.talk} list={list} failed={failed} onRemove={() => void remove(state.talk)} />
}

function OwnReport(props: {
  readonly talk: OpenOwnTalk
  readonly list: string
  readonly failed: boolean
  readonly onRemove: () => void
}) {
  const m = useMessages(talkMessages)
  const r = useMessages(reportMessages)
  const [{ language, address }] = usePreferences()
  const root = useRoot(props.talk.records)
  const view = storedView(root.view)
  const words = useMemo(() => reportWords(language, address), [language, address])
  return (
    <main className={`${page} ${report.report}`}>
      <header className={tight}>
        <h1 className={title}>{words.ownTitle}</h1>
        {root.heldOn ? <p>{m.talkOf(formatDay(root.heldOn, language, true))}</p> : null}
        {words.ownAbout.map((line) => (
          <p key={line} className={`${soft} ${report.lead}`}>
            {line}
          </p>
        ))}
      </header>
      {view === null ? (
        <p>{r.unreadable}</p>
      ) : (
        ownOrder.map((code) => <Own key={code} code={code} view={view} words={words} />)
      )}
      <Agreed
        about={{ purpose: root.purpose, until: root.until, agreedAt: root.agreedAt, format: root.format }}
        language={language}
        onWithdraw={props.onRemove}
        withdrawLabel={r.removeOwn}
        withdrawWhy={r.removeOwnWhy}
        onForget={null}
        failed={props.failed}
      />
      <nav aria-label={m.toList}>
        <ButtonLink kind="quiet" href={props.list}>
          {m.toList}
        </ButtonLink>
      </nav>
    </main>
  )
}

/** What opens and what closes comes first (E3). */
const ownOrder: readonly CoacheeCode[] = coacheeCodes.toSorted(
  (one, other) => Number(opensOrCloses(other)) - Number(opensOrCloses(one)),
)
function opensOrCloses(code: CoacheeCode): boolean {
  return code === 'possibility' || code === 'problem'
}

function Own(props: {
  readonly code: CoacheeCode
  readonly view: CoacheeView
  readonly words: ReturnType<typeof reportWords>
}) {
  const { code, view, words } = props
  const r = useMessages(reportMessages)
  const figure = view.codes[code]
  const places = figure.known ? figure.evidence : []
  const said = words.ofOwnTurns(figure)
  return (
    <Section title={words.own[code]}>
      <p className={soft}>{said.charAt(0).toUpperCase() + said.slice(1)}</p>
      {places.length === 0 ? null : (
        <div className={report.places}>
          {places.map(({ turn, start, at, text }) => (
            <figure key={`${turn}.${start}`} className={report.quoted}>
              <blockquote className={`${voice} ${report.ownWords}`} lang={view.language}>
                {text}
              </blockquote>
              <figcaption className={report.place}>
                {r.where('', words.turn(turn + 1), at === null ? null : clock(at))}
              </figcaption>
            </figure>
          ))}
        </div>
      )}
    </Section>
  )
}
