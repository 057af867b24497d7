import { registerOf, type Address, type CalendarDay, type Language } from '@lef/method'
import { failureInWords, formatInWords, type Transcript } from '@lef/talk'
import { useEffect, useRef, useState, type DragEvent } from 'react'
import { usePreferences } from '../../../app/preferences.ts'
import { row, stack, tight } from '../../../design/layout.css.ts'
import { small, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import { FileButton } from '../../../parts/file-button.tsx'
import { Words } from '../../../parts/words.tsx'
import type { ReadingDesk, ReadingRun } from '../../../talk/reading-in-worker.ts'
import { talkMessages } from '../messages.ts'
import * as styles from '../talk.css.ts'
import type { FlowFor } from './flow-for.ts'
import { Step } from './step.tsx'
import { whyNot } from './why-not.ts'

/** What is known of the conversation besides its words. */
export interface About {
  readonly language: Language
  readonly address: Address
  readonly heldOn: CalendarDay | null
}

interface GiveFileProps {
  readonly reader: FlowFor
  readonly desk: ReadingDesk
  readonly transcript: Transcript | null
  readonly about: About
  readonly onAbout: (next: About) => void
  readonly onTranscript: (next: Transcript | null) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

type State =
  | { readonly kind: 'idle' | 'parsing' | 'stopped' | 'failed' }
  | { readonly kind: 'refused'; readonly reason: string }

/** The largest file that is opened at all, in bytes; what is larger is refused before it fills the memory. */
const largest = 16 * 2 ** 20

/** A transcript by file, by dropping it, or pasted. */
export function GiveFile(props: GiveFileProps) {
  const m = useMessages(talkMessages)
  const [{ language }] = usePreferences()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const [pasted, setPasted] = useState('')
  const [over, setOver] = useState(false)
  const run = useRef<ReadingRun<'parsed'> | null>(null)
  useEffect(() => () => run.current?.stop(), [])
  const { transcript, about, onTranscript } = props

  const parse = async (content: Uint8Array | string, fileName: string) => {
    run.current?.stop()
    setState({ kind: 'parsing' })
    onTranscript(null)
    const parsing = props.desk.parse(content, fileName, registerOf(about.language, about.address))
    run.current = parsing
    const answer = await parsing.answer
    if (run.current !== parsing && answer === 'stopped') return
    if (answer === 'stopped') setState({ kind: 'stopped' })
    else if (answer.answer !== 'parsed') setState({ kind: 'failed' })
    else if (!answer.result.ok)
      setState({ kind: 'refused', reason: failureInWords(answer.result.error, language) })
    else {
      setState({ kind: 'idle' })
      setPasted('')
      onTranscript(answer.result.value)
    }
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    if (file.size > largest) {
      const tooLarge = { problem: 'too-large', format: null, line: null, found: '' } as const
      return setState({ kind: 'refused', reason: failureInWords(tooLarge, language) })
    }
    try {
      await parse(new Uint8Array(await file.arrayBuffer()), file.name)
    } catch {
      setState({ kind: 'failed' }) // It went away, or may not be read.
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer.files[0])
  }
  const busy = state.kind === 'parsing'
  // Said here already, where there is still another file or another text to give.
  const impossible = transcript === null ? null : whyNot(transcript, m)
  const usable = transcript !== null && impossible === null
  return (
    <Step
      at={[2, props.reader.steps]}
      title={m.fileTitle}
      intro={m.fileIntro}
      ways={
        <>
          {usable ? (
            <Button kind="primary" onPress={props.onNext}>
              {m.next}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={props.onBack}>
            {m.back}
          </Button>
        </>
      }
    >
      <div
        className={styles.drop}
        data-over={over ? true : undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={row}>
          <FileButton
            label={transcript ? m.otherFile : m.pick}
            accept=".vtt,.srt,.txt,.json,.docx"
            disabled={busy}
            onPick={(file) => void open(file)}
          />
          <span className={soft}>{over ? m.dropNow : m.drop}</span>
        </div>
        <p className={`${soft} ${small}`}>{m.formats}</p>
      </div>
      <div role="status" className={tight}>
        {busy ? (
          <div className={row}>
            <p>{m.parsing}</p>
            <Button onPress={() => run.current?.stop()}>{m.stop}</Button>
          </div>
        ) : null}
        {state.kind === 'stopped' ? <p>{m.stopped}</p> : null}
        {state.kind === 'failed' ? <p>{m.failed}</p> : null}
        {state.kind === 'refused' ? (
          <div className={styles.aside}>
            <p>
              {m.unread} {state.reason}
            </p>
            <p className={soft}>{m.whole}</p>
          </div>
        ) : null}
        {transcript && !busy ? (
          <div className={styles.found}>
            <p>{m.recognised(formatInWords(transcript.format, language))}</p>
            <p className={soft}>{m.counted(transcript.turns.length, transcript.speakers.length)}</p>
            {impossible === null ? null : <p>{impossible}</p>}
            {m.timing[transcript.timing] ? <p className={soft}>{m.timing[transcript.timing]}</p> : null}
          </div>
        ) : null}
      </div>
      {usable ? (
        <div className={styles.about}>
          <Choice<Language>
            label={m.language}
            value={about.language}
            options={[
              { value: 'nl', label: m.dutch },
              { value: 'en', label: m.english },
            ]}
            onChange={(next) => props.onAbout({ ...about, language: next })}
          />
          <DayField
            label={m.heldOn}
            value={about.heldOn}
            onChange={(heldOn) => props.onAbout({ ...about, heldOn })}
          />
        </div>
      ) : (
        <div className={stack}>
          <div className={styles.paste}>
            <Words label={m.paste} value={pasted} onChange={setPasted} />
          </div>
          {pasted.trim() === '' ? null : (
            <div>
              <Button disabled={busy} onPress={() => void parse(pasted, '')}>
                {m.usePaste}
              </Button>
            </div>
          )}
        </div>
      )}
    </Step>
  )
}
