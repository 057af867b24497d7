import { registerOf } from '@lef/method'
import {
  mergeSpeakers,
  sameNames,
  withRoles,
  type CodedConversation,
  type Estimate,
  type SpeakerId,
  type Transcript,
} from '@lef/talk'
import { useEffect, useMemo, useRef, useState } from 'react'
import { usePageTurn } from '../../../app/arrival.ts'
import { page, row, tight } from '../../../design/layout.css.ts'
import { title } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { noConsent, type Consent } from '../../../talk/consent.ts'
import { createReadingDesk, type ReadingRun } from '../../../talk/reading-in-worker.ts'
import { talkMessages } from '../messages.ts'
import * as styles from '../talk.css.ts'
import { AskConsent } from './ask-consent.tsx'
import type { FlowFor } from './flow-for.ts'
import { GiveFile, type About } from './give-file.tsx'
import { ShareGuess } from './share-guess.tsx'
import { Step } from './step.tsx'
import { WhoIsWho, type Declared } from './who-is-who.tsx'

/** All that came out of the steps. */
export interface ReadTalk {
  readonly consent: Consent
  readonly about: About
  readonly format: string
  readonly estimate: Estimate
  readonly said: CodedConversation
}

interface ReadFlowProps {
  readonly reader: FlowFor
  readonly about: About
  /** Keeps what was read; false when this device could not. */
  readonly onRead: (read: ReadTalk) => Promise<boolean>
}

type At = 'consent' | 'file' | 'who' | 'estimate' | 'reading'

/** From the agreement to the reading, a step at a time. Nothing is kept before the last. */
export function ReadFlow({ reader, about: begin, onRead }: ReadFlowProps) {
  const m = useMessages(talkMessages)
  const [at, setAt] = useState<At>('consent')
  const [consent, setConsent] = useState(noConsent)
  const [about, setAbout] = useState(begin)
  const [whole, setWhole] = useState<Transcript | null>(null)
  const [merged, setMerged] = useState<ReadonlySet<SpeakerId>>(new Set())
  const [declared, setDeclared] = useState<Declared>({ coach: null, coachee: null })
  const [estimate, setEstimate] = useState<Estimate>({ talkShare: null, openShare: null })
  const [trouble, setTrouble] = useState<'stopped' | 'failed' | null>(null)
  const [progress, setProgress] = useState<readonly [number, number]>([0, 0])
  const [unkept, setUnkept] = useState<ReadTalk | null>(null)
  const run = useRef<ReadingRun<'read'> | null>(null)
  const [desk] = useState(() => createReadingDesk())
  useEffect(() => () => desk.close(), [desk])
  const register = registerOf(about.language, about.address)
  useEffect(() => {
    // While a person agrees, looks for the file, declares roles and guesses there is time to fetch and unpack the
    // engine; after a reading that was stopped as well, for it took its worker with it.
    if (at !== 'reading') desk.warmUp(register)
  }, [desk, at, register])
  usePageTurn(at)

  const transcript = useMemo(() => {
    if (whole === null) return null
    const people = sameNames(whole).filter(([first]) => merged.has(first))
    const joined = mergeSpeakers(whole, people)
    return joined.ok ? joined.value : whole
  }, [whole, merged])

  const keep = async (read: ReadTalk) => {
    setUnkept((await onRead(read)) ? null : read)
  }
  const read = async () => {
    const { coach, coachee } = declared
    const roled = transcript && coach && coachee ? withRoles(transcript, { coach, coachee }) : null
    if (!roled?.ok) return
    setTrouble(null)
    setProgress([0, roled.value.turns.length])
    setAt('reading')
    const reading = desk.read({ transcript: roled.value, register }, (done, of) => setProgress([done, of]))
    run.current = reading
    const answer = await reading.answer
    desk.close() // It holds the conversation.
    if (answer !== 'stopped' && answer.answer === 'read')
      return keep({ consent, about, format: roled.value.format, estimate, said: answer.conversation })
    setTrouble(answer === 'stopped' ? 'stopped' : 'failed')
    setAt(reader.as === 'coach' ? 'estimate' : 'who')
  }
  const said = trouble === null ? '' : m[trouble]

  switch (at) {
    case 'consent':
      return (
        <AskConsent reader={reader} consent={consent} onChange={setConsent} onNext={() => setAt('file')} />
      )
    case 'file':
      return (
        <GiveFile
          reader={reader}
          desk={desk}
          transcript={whole}
          about={about}
          onAbout={setAbout}
          onTranscript={(next) => {
            setWhole(next)
            setMerged(new Set())
            setDeclared({ coach: null, coachee: null })
          }}
          onBack={() => setAt('consent')}
          onNext={() => setAt('who')}
        />
      )
    case 'who':
      return transcript === null || whole === null ? null : (
        <>
          <WhoIsWho
            reader={reader}
            transcript={transcript}
            whole={whole}
            merged={merged}
            onMerged={(next) => {
              setMerged(next)
              setDeclared({ coach: null, coachee: null })
            }}
            declared={declared}
            onDeclared={setDeclared}
            onBack={() => setAt('file')}
            onNext={() => (reader.as === 'coach' ? setAt('estimate') : void read())}
          />
          <p className={styles.under} role="status">
            {said}
          </p>
        </>
      )
    case 'estimate':
      return (
        <Step
          at={[4, reader.steps]}
          title={m.estimateTitle}
          intro={m.estimateIntro}
          ways={
            <>
              <Button kind="primary" onPress={() => void read()}>
                {m.go}
              </Button>
              <Button kind="quiet" onPress={() => setAt('who')}>
                {m.back}
              </Button>
              <p role="status">{said}</p>
            </>
          }
        >
          <ShareGuess
            label={m.talkShare}
            value={estimate.talkShare}
            onChange={(talkShare) => setEstimate({ ...estimate, talkShare })}
          />
          <ShareGuess
            label={m.openShare}
            value={estimate.openShare}
            onChange={(openShare) => setEstimate({ ...estimate, openShare })}
          />
        </Step>
      )
    case 'reading':
      return (
        <main className={`${page} ${styles.flow}`}>
          <div className={tight}>
            <h1 className={title}>{m.readingTitle}</h1>
            {unkept === null ? (
              <progress
                className={styles.progress}
                aria-label={m.readingNow(...progress)}
                value={progress[0]}
                max={Math.max(1, progress[1])}
              />
            ) : null}
          </div>
          <div className={row} role="status">
            {unkept === null ? (
              <Button onPress={() => run.current?.stop()}>{m.stop}</Button>
            ) : (
              <>
                <p>{m.notKept}</p>
                <Button onPress={() => void keep(unkept)}>{m.again}</Button>
              </>
            )}
          </div>
        </main>
      )
  }
}
