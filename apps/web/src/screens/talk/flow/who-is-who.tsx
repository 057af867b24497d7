import { sameNames, type SpeakerId, type Transcript } from '@lef/talk'
import { useState } from 'react'
import { stack } from '../../../design/layout.css.ts'
import { soft } from '../../../design/text.css.ts'
import { formatNames } from '../../../messages/format.ts'
import { usePreferences } from '../../../app/preferences.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Section } from '../../../parts/section.tsx'
import { Tick } from '../../../parts/tick.tsx'
import { talkMessages } from '../messages.ts'
import type { TalkMessages } from '../messages.nl.ts'
import { People } from './people.tsx'
import type { FlowFor } from './flow-for.ts'
import { Step } from './step.tsx'
import { whyNot } from './why-not.ts'

/** Who is who, as far as it was said. */
export interface Declared {
  readonly coach: SpeakerId | null
  readonly coachee: SpeakerId | null
}

interface WhoIsWhoProps {
  readonly reader: FlowFor
  /** With the people merged that were said to be one. */
  readonly transcript: Transcript
  /** As the file has it. */
  readonly whole: Transcript
  /** The first of each group of names that was said to be one person. */
  readonly merged: ReadonlySet<SpeakerId>
  readonly onMerged: (next: ReadonlySet<SpeakerId>) => void
  readonly declared: Declared
  readonly onDeclared: (next: Declared) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** Pointing out the coach and the coachee. Nothing is guessed, nothing merged unasked. */
export function WhoIsWho(props: WhoIsWhoProps) {
  const m = useMessages(talkMessages)
  const [{ language }] = usePreferences()
  const [pressed, setPressed] = useState(false)
  const { transcript, whole, declared, merged } = props
  const groups = sameNames(whole)
  const speakers = transcript.speakers
  // Of two names that are said to be one person, one person is left.
  const impossible = whyNot(transcript, m)
  const ready = declared.coach !== null && declared.coachee !== null && declared.coach !== declared.coachee
  const people = speakers.map(({ id, label }) => ({
    id,
    name: nameOf(label, m),
    begins: transcript.turns.find(({ speaker }) => speaker === id)?.text ?? '',
  }))
  return (
    <Step
      at={[3, props.reader.steps]}
      title={m.whoTitle}
      intro={m.whoIntro}
      ways={
        <>
          {impossible === null ? (
            <Button
              kind="primary"
              onPress={() => {
                setPressed(true)
                if (ready) props.onNext()
              }}
            >
              {m.next}
            </Button>
          ) : null}
          <Button kind="quiet" onPress={props.onBack}>
            {m.back}
          </Button>
          <p className={soft} role="status">
            {!pressed || ready
              ? ''
              : declared.coach !== null && declared.coach === declared.coachee
                ? m.sameChosen
                : m.twoNeeded}
          </p>
        </>
      }
    >
      {impossible === null ? null : <p>{impossible}</p>}
      {groups.length === 0 ? null : (
        <Section title={m.sameTitle}>
          <div className={stack}>
            {groups.map((group) => (
              <Tick
                key={group[0]}
                on={merged.has(group[0])}
                onChange={(on) => {
                  const next = new Set(merged)
                  if (on) next.add(group[0])
                  else next.delete(group[0])
                  props.onMerged(next)
                }}
              >
                {m.same(
                  formatNames(
                    group.map((id) => `“${whole.speakers.find((one) => one.id === id)?.label ?? ''}”`),
                    language,
                  ),
                )}
              </Tick>
            ))}
          </div>
        </Section>
      )}
      {impossible === null ? (
        <>
          <People
            label={m.coachIs}
            people={people}
            value={declared.coach}
            onChange={(coach) => props.onDeclared({ ...declared, coach })}
          />
          <People
            label={m.coacheeIs}
            people={people}
            value={declared.coachee}
            onChange={(coachee) => props.onDeclared({ ...declared, coachee })}
          />
        </>
      ) : null}
    </Step>
  )
}

export const nameOf = (label: string | null, m: TalkMessages): string => label ?? m.unnamedSpeaker
