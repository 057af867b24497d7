import type { CalendarDay } from '@lef/method'
import { dayOf } from '@lef/method'
import { useState } from 'react'
import { useLef } from '../../../app/lef-context.tsx'
import { row, stack, tight } from '../../../design/layout.css.ts'
import { small, soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button, ButtonLink } from '../../../parts/button.tsx'
import { Choice } from '../../../parts/choice.tsx'
import { DayField } from '../../../parts/day-field.tsx'
import { Tick } from '../../../parts/tick.tsx'
import { Words } from '../../../parts/words.tsx'
import { consentGap, type Consent } from '../../../talk/consent.ts'
import { talkMessages } from '../messages.ts'
import * as styles from '../talk.css.ts'
import type { FlowFor } from './flow-for.ts'
import { Step } from './step.tsx'

interface AskConsentProps {
  readonly reader: FlowFor
  readonly consent: Consent
  readonly onChange: (next: Consent) => void
  readonly onNext: () => void
}

const weeksAhead = [1, 4, 12] as const
const week = 7 * 24 * 3600 * 1000

/** Before anything is opened: did the other agree, what for, until when. Without a yes it ends here. */
export function AskConsent({ reader, consent, onChange, onNext }: AskConsentProps) {
  const m = useMessages(talkMessages)
  const { now, zone } = useLef()
  const [pressed, setPressed] = useState(false)
  const own = reader.as === 'coachee'
  const { other } = reader
  const set = (change: Partial<Consent>) => onChange({ ...consent, ...change })
  const gap = consentGap(consent, dayOf(now(), zone))
  const yesNo = (value: boolean | null, onAnswer: (yes: boolean) => void, label: string) => (
    <Choice<'yes' | 'no'>
      label={label}
      value={value === null ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', label: m.yes },
        { value: 'no', label: m.no },
      ]}
      onChange={(next) => onAnswer(next === 'yes')}
    />
  )
  return (
    <Step
      at={[1, reader.steps]}
      title={own ? m.ownConsentTitle(other) : m.consentTitle(other)}
      intro={own ? m.ownConsentIntro(other) : m.consentIntro(other)}
      ways={
        gap === 'refused' ? (
          <ButtonLink href={reader.list}>{m.stopHere}</ButtonLink>
        ) : (
          <>
            <Button
              kind="primary"
              onPress={() => {
                setPressed(true)
                if (gap === null) onNext()
              }}
            >
              {m.next}
            </Button>
            <ButtonLink kind="quiet" href={reader.list}>
              {m.stopHere}
            </ButtonLink>
            <p className={soft} role="status">
              {pressed && gap !== null ? m.lacks[gap] : ''}
            </p>
          </>
        )
      }
    >
      {yesNo(consent.recorded, (recorded) => set({ recorded }), own ? m.ownRecorded : m.recorded(other))}
      {yesNo(consent.analysed, (analysed) => set({ analysed }), own ? m.ownAnalysed(other) : m.analysed)}
      {gap === 'refused' ? (
        <div className={styles.aside} role="status">
          <p>{m.refused(other)}</p>
          <p className={soft}>{m.refusedWhy}</p>
        </div>
      ) : (
        <>
          <div className={tight}>
            <Words label={m.purpose} value={consent.purpose} onChange={(purpose) => set({ purpose })} />
            {consent.purpose === '' ? (
              <div className={`${row} ${styles.offered}`}>
                {(own ? m.ownPurposeSuggestions : m.purposeSuggestions).map((purpose) => (
                  <Button key={purpose} kind="quiet" onPress={() => set({ purpose })}>
                    {purpose}
                  </Button>
                ))}
              </div>
            ) : null}
          </div>
          <div className={stack}>
            <div className={styles.until}>
              <DayField
                label={m.until}
                value={consent.until}
                onChange={(until) => set({ until })}
                problem={gap === 'until-past' ? m.untilPast : null}
              />
              <div className={`${row} ${styles.offered}`}>
                {weeksAhead.map((weeks) => (
                  <Button
                    key={weeks}
                    kind="quiet"
                    onPress={() => set({ until: dayOf(now() + weeks * week, zone) satisfies CalendarDay })}
                  >
                    {m.untilWeeks(weeks)}
                  </Button>
                ))}
              </div>
            </div>
            <p className={soft}>{own ? m.ownUntilWhy : m.untilWhy}</p>
          </div>
          {own ? null : (
            <div className={tight}>
              <Tick on={consent.keepsWords} onChange={(keepsWords) => set({ keepsWords })}>
                {m.keepWords}
              </Tick>
              <p className={`${soft} ${small}`}>{m.keepWordsWhy}</p>
            </div>
          )}
          <div className={styles.aside}>
            <p>{m.elsewhere}</p>
            {own ? null : <p>{m.withdraw(other)}</p>}
          </div>
        </>
      )}
    </Step>
  )
}
