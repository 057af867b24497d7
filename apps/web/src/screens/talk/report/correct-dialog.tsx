import {
  coachCodes,
  isQuestion,
  inWords,
  segmentTurn,
  type Code,
  type CodedTurn,
  type Correction,
  type LanguagePack,
} from '@lef/talk'
import { useEffect, useId, useState } from 'react'
import { usePreferences } from '../../../app/preferences.ts'
import { row } from '../../../design/layout.css.ts'
import { small, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { rulesOf } from '../../../talk/reader-of.ts'
import { reportMessages } from './messages.ts'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'

interface CorrectDialogProps {
  readonly turn: number
  readonly onClose: () => void
  readonly onCorrect: (correction: Correction) => void
  readonly onUndo: () => void
  readonly canUndo: boolean
}

const choosable = coachCodes.filter((code) => code !== 'question.stacked')

/** What was recognised in one turn of the coach, each to be put right, and what was missed to be added. */
export function CorrectDialog({ turn, onClose, onCorrect, onUndo, canUndo }: CorrectDialogProps) {
  const m = useMessages(reportMessages)
  const { words, said } = useReport()
  const shown = said?.turns[turn]
  const pack = usePack(said?.register === 'en' ? 'en' : 'nl')
  return (
    <Dialog open onClose={onClose} title={m.correctTitle(words.turn(turn + 1))}>
      {shown ? (
        <div className={styles.form}>
          {shown.findings
            .filter(({ code }) => code !== 'question.stacked')
            .map((finding) => (
              <Finding
                key={`${finding.start}.${finding.end}.${finding.code}`}
                turn={shown}
                finding={finding}
                pack={pack}
                onChange={(now) =>
                  onCorrect({
                    place: { turn, start: finding.start, end: finding.end },
                    was: finding.code,
                    now,
                  })
                }
              />
            ))}
          <Add
            turn={shown}
            pack={pack}
            onAdd={(now, start, end) => onCorrect({ place: { turn, start, end }, was: null, now })}
          />
          <div className={row}>
            <Button kind="primary" onPress={onClose}>
              {m.done}
            </Button>
            <Button kind="quiet" disabled={!canUndo} onPress={onUndo}>
              {m.undo}
            </Button>
          </div>
        </div>
      ) : null}
    </Dialog>
  )
}

function Finding(props: {
  readonly turn: CodedTurn
  readonly finding: CodedTurn['findings'][number]
  readonly pack: LanguagePack | null
  readonly onChange: (now: Code | null) => void
}) {
  const id = useId()
  const m = useMessages(reportMessages)
  const [{ language }] = usePreferences()
  const { code, start, end, confidence, because } = props.finding
  const share = `${Math.round(confidence * 100)}%`
  return (
    <div className={styles.field}>
      <p className={styles.coachWords}>{props.turn.text.slice(start, end)}</p>
      <label className={styles.fieldLabel} htmlFor={id}>
        {m.is}
      </label>
      <select
        id={id}
        className={styles.select}
        value={code}
        autoComplete="off"
        onChange={(event) => {
          const chosen = choosable.find((one) => one === event.currentTarget.value)
          props.onChange(chosen ?? null)
        }}
      >
        {choosable.map((one) => (
          <option key={one} value={one}>
            {m.code[one]}
          </option>
        ))}
        <option value="">{m.notThis}</option>
      </select>
      <div className={`${soft} ${small}`}>
        {because.by === 'person' ? (
          <p>{m.bySelf}</p>
        ) : (
          <>
            {props.pack ? <p>{inWords(because, props.pack, language)}</p> : null}
            <p>{m.why(share)}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** Adding what was missed: what it is, and on which words. */
function Add(props: {
  readonly turn: CodedTurn
  readonly pack: LanguagePack | null
  readonly onAdd: (code: Code, start: number, end: number) => void
}) {
  const id = useId()
  const m = useMessages(reportMessages)
  const [code, setCode] = useState('')
  const [where, setWhere] = useState('all')
  const { text } = props.turn
  const pieces = props.pack
    ? segmentTurn(text, props.pack.grammar).segments.filter(({ start, end }) => end > start)
    : []
  const add = () => {
    const chosen = choosable.find((one) => one === code)
    const piece = where === 'all' ? { start: 0, end: text.length } : pieces[Number(where)]
    if (!chosen || !piece) return
    props.onAdd(chosen, piece.start, piece.end)
    setCode('')
  }
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.fieldLabel}>{m.add}</legend>
      <div className={styles.form}>
        <div className={styles.field}>
          <label htmlFor={`${id}-what`}>{m.addWhat}</label>
          <select
            id={`${id}-what`}
            className={styles.select}
            value={code}
            autoComplete="off"
            onChange={(event) => setCode(event.currentTarget.value)}
          >
            <option value="">{m.choose}</option>
            {choosable
              .toSorted((one, other) => Number(isQuestion(other)) - Number(isQuestion(one)))
              .map((one) => (
                <option key={one} value={one}>
                  {m.code[one]}
                </option>
              ))}
          </select>
        </div>
        {pieces.length > 1 ? (
          <div className={styles.field}>
            <label htmlFor={`${id}-where`}>{m.addWhere}</label>
            <select
              id={`${id}-where`}
              className={styles.select}
              value={where}
              autoComplete="off"
              onChange={(event) => setWhere(event.currentTarget.value)}
            >
              <option value="all">{text}</option>
              {pieces.map(({ start, end }, index) => (
                <option key={start} value={index}>
                  {text.slice(start, end)}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <div>
          <Button disabled={code === ''} onPress={add}>
            {m.addNow}
          </Button>
        </div>
      </div>
    </fieldset>
  )
}

/** The pack of a language, once it is here: it knows why a rule thought so, and where a turn can be cut. */
function usePack(language: 'nl' | 'en'): LanguagePack | null {
  const [pack, setPack] = useState<LanguagePack | null>(null)
  useEffect(() => {
    let gone = false
    rulesOf(language).then(
      (found) => {
        if (!gone) setPack(found)
      },
      () => undefined, // Without it there is one sentence less, and nothing else.
    )
    return () => {
      gone = true
    }
  }, [language])
  return pack
}
