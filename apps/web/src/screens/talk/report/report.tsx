import {
  correctionsAsNdjson,
  gapWithEstimate,
  reportWords,
  type CodedConversation,
  type Moment,
  type Quotation,
} from '@lef/talk'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { download } from '../../../adapters/download.ts'
import { useBelowTheEdge } from '../../../app/arrival.ts'
import type { OpenTrajectory } from '../../../app/library.ts'
import { usePreferences } from '../../../app/preferences.ts'
import { useRoot, useRows, useUndo } from '../../../app/use-records.ts'
import { page, row, tight } from '../../../design/layout.css.ts'
import { noPrint, soft, title } from '../../../design/text.css.ts'
import { formatDay } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/section.tsx'
import { UndoAtEdge } from '../../../parts/undo.tsx'
import { correctionsOf, keptOf, shownReading, type ShownReading } from '../../../talk/stored-talk.ts'
import { keepInStep, type OpenTalk } from '../../../talk/talk-shelf.ts'
import { placeKey } from '../../../talk/wordless.ts'
import { talkMessages } from '../messages.ts'
import { Agreed } from './agreed.tsx'
import { Comparisons } from './comparison.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import { reportMessages } from './messages.ts'
import { Course, Gifts, Moments, Moves, Ownership, Questions, Silence, Talk } from './parts-of-report.tsx'
import { Quoted } from './quoted.tsx'
import { KeepingContext, ReportContext, type Keeping, type ReportTools } from './report-context.ts'
import * as styles from './report.css.ts'
import { ShareLine } from './share-line.tsx'
import { Share } from './share.tsx'
import { TimelinePicture } from './timeline-picture.tsx'
import { TranscriptView } from './transcript-view.tsx'

interface ReportProps {
  readonly trajectory: OpenTrajectory
  readonly talk: OpenTalk
  /** The conversation with all its words, while it is there: kept, or open only now. */
  readonly said: CodedConversation | null
  readonly onWithdraw: () => void
  readonly onForget: () => void
  readonly failed: boolean
}

/** The mirror of one conversation. */
export function Report({ trajectory, talk, said, onWithdraw, onForget, failed }: ReportProps) {
  const m = useMessages(reportMessages)
  const t = useMessages(talkMessages)
  const [{ language, address }] = usePreferences()
  const { records } = talk
  const root = useRoot(records)
  const { coachee } = useRoot(trajectory.shared)
  const kept = useRows(records, 'kept')
  const corrections = useRows(records, 'corrections')
  const { canUndo } = useUndo(records)
  const [correcting, setCorrecting] = useState<number | null>(null)
  // While the words are there, only a correction changes the mirror; after that, what was stored and kept.
  const stored = said === null ? root.mirror : null
  const keptRows = said === null ? kept : null
  const reading = useMemo(
    () => (corrections && (said ?? (stored && keptRows)) ? shownReading(records, said) : null),
    [records, said, corrections, stored, keptRows],
  )
  const keys = useMemo(() => new Set(kept.map(({ id }) => id)), [kept])
  const words = useMemo(() => reportWords(language, address), [language, address])
  const toggleKept = useCallback(
    (quotation: Quotation, moment?: Moment) => {
      const key = placeKey(quotation)
      if (records.row('kept', key)) records.remove('kept', key)
      else {
        const { turn, start, end, text, role, at } = quotation
        const asked = moment ? { what: moment.code, question: moment.question.text } : {}
        records.add('kept', { turn, start, end, words: text, role, at, ...asked }, key)
      }
    },
    [records],
  )
  // However it came about, by a press, by undo or in another tab: what is kept follows.
  const last = useRef({ corrections, kept })
  useEffect(() => {
    const before = last.current
    last.current = { corrections, kept }
    if (before.corrections !== corrections) keepInStep(trajectory, talk, said)
    else if (before.kept !== kept) keepInStep(trajectory, talk, null)
  }, [corrections, kept, trajectory, talk, said])
  const correct = useCallback((turn: number) => setCorrecting(turn), [])
  const mirror = reading?.mirror ?? null
  const shown = reading?.said ?? null
  const tools = useMemo<ReportTools | null>(
    () => (mirror === null ? null : { words, mirror, said: shown, correct }),
    [words, mirror, shown, correct],
  )
  const keeping = useMemo<Keeping>(
    () => ({ isKept: (quotation) => keys.has(placeKey(quotation)), toggleKept }),
    [keys, toggleKept],
  )
  if (reading === null || tools === null)
    return (
      <main className={page}>
        <h1 className={title}>{m.talkUndated}</h1>
        <p>{m.unreadable}</p>
      </main>
    )
  const day = root.heldOn
  const isStored = root.said !== null
  return (
    <ReportContext value={tools}>
      <KeepingContext value={keeping}>
        <main className={`${page} ${styles.report}`}>
          <header className={tight}>
            <h1 className={title}>{day ? m.talkOf(formatDay(day, language, true)) : m.talkUndated}</h1>
            {words.about.map((line) => (
              <p key={line} className={`${soft} ${styles.lead}`}>
                {line}
              </p>
            ))}
            <p className={`${styles.notice} ${noPrint}`}>
              {isStored && root.until
                ? m.keptUntil(formatDay(root.until, language))
                : said
                  ? m.onlyNow
                  : m.wordsGone}
            </p>
          </header>
          <Guess reading={reading} talkShare={root.talkShareGuess} openShare={root.openShareGuess} />
          <Section title={m.timeline}>
            <TimelinePicture timeline={reading.timeline} />
            <Course />
          </Section>
          <Talk />
          <Questions />
          <Rest reading={reading} talk={talk.id} />
          {said === null && keptOf(records).length > 0 ? (
            <Section title={m.keptQuotes}>
              <div className={styles.moments}>
                {keptOf(records).map((quotation) => (
                  <Quoted key={placeKey(quotation)} quotation={quotation} />
                ))}
              </div>
            </Section>
          ) : null}
          {corrections.length === 0 ? null : (
            <Section title={m.corrections}>
              <p>{m.correctionCount(corrections.length)}.</p>
              <p className={soft}>{said ? m.correctionsWhy : m.correctionsGone}</p>
              {said ? (
                <div className={noPrint}>
                  <Button onPress={() => saveCorrections(said)}>{m.correctionsFile}</Button>
                </div>
              ) : null}
            </Section>
          )}
          <Agreed
            about={{ purpose: root.purpose, until: root.until, agreedAt: root.agreedAt, format: root.format }}
            language={language}
            onWithdraw={onWithdraw}
            onForget={isStored ? onForget : null}
            failed={failed}
          />
          <nav className={`${row} ${noPrint}`} aria-label={t.toList}>
            <Share
              mirror={reading.mirror}
              coachee={coachee.trim()}
              language={language}
              address={address}
              day={day ?? ''}
            />
            <Button kind="quiet" onPress={() => window.print()}>
              {m.print}
            </Button>
            <ButtonLink kind="quiet" href={`/t/${trajectory.id}/talk`}>
              {t.toList}
            </ButtonLink>
          </nav>
          {/* A print goes from hand to hand: on it stand the figures and quotations, not every word. */}
          {reading.said ? (
            <div className={noPrint}>
              <TranscriptView said={reading.said} />
            </div>
          ) : null}
          <UndoAtEdge records={records} />
        </main>
        {correcting === null ? null : (
          <CorrectDialog
            turn={correcting}
            onClose={() => setCorrecting(null)}
            onCorrect={({ place, was, now }) => {
              records.endStep()
              records.add('corrections', { ...place, was, now })
              records.endStep()
            }}
            canUndo={canUndo}
            onUndo={() => records.undo()}
          />
        )}
      </KeepingContext>
    </ReportContext>
  )

  function saveCorrections(whole: CodedConversation): void {
    const content = correctionsAsNdjson(whole, correctionsOf(records), talk.id)
    download(window, `${m.correctionsName(day ?? '')}.ndjson`, 'application/x-ndjson', content)
  }
}

function Guess(props: {
  readonly reading: ShownReading
  readonly talkShare: number | null
  readonly openShare: number | null
}) {
  const m = useMessages(reportMessages)
  const { talkShare, openShare, reading } = props
  if (talkShare === null && openShare === null) return null
  const gaps = gapWithEstimate({ talkShare, openShare }, reading.mirror)
  return (
    <Section title={m.guess}>
      <div className={styles.gaps}>
        {talkShare === null ? null : (
          <ShareLine label={m.gaps.talkShareByWords} gap={gaps.talkShareByWords} />
        )}
        {openShare === null ? null : <ShareLine label={m.gaps.openShare} gap={gaps.openShare} />}
      </div>
    </Section>
  )
}

/** All that stands below the edge of the screen. */
const Rest = memo(function Rest({
  reading,
  talk,
}: {
  readonly reading: ShownReading
  readonly talk: string
}) {
  const below = useBelowTheEdge()
  if (!below) return null
  return (
    <>
      <Moves />
      <Gifts />
      <Ownership />
      <Silence />
      <Moments which="alertWords" />
      <Moments which="moments" />
      <Comparisons mirror={reading.mirror} talk={talk} />
    </>
  )
})
