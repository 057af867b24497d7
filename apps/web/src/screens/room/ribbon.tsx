import { timeRibbon, type Step, type TimeBox } from '@lef/method'
import type { CSSProperties } from 'react'
import { useMessages } from '../../messages/messages.ts'
import { roomMessages } from './messages.ts'
import { phaseOfStep } from './phase-of-step.ts'
import * as styles from './ribbon.css.ts'

interface RibbonProps {
  readonly box: TimeBox
  /** Minutes since the start; null when unknown. */
  readonly passed: number | null
  readonly step: Step
}

/** The time box as a ribbon, for the coach alone: where the clock is, and where the conversation is (C11). */
export function Ribbon({ box, passed, step }: RibbonProps) {
  const m = useMessages(roomMessages)
  return (
    <div className={styles.ribbon} role="img" aria-label={m.ribbon}>
      {timeRibbon(box).map((slice) => {
        const length = slice.to - slice.from
        const share = passed === null ? 0 : Math.min(1, Math.max(0, (passed - slice.from) / length))
        return (
          <div
            key={slice.step}
            className={styles.slice}
            data-phase={phaseOfStep(slice.step)}
            style={{ flex: `${length} 1 0`, '--passed': `${share * 100}%` } as CSSProperties}
          >
            <div className={styles.bar} />
            <span className={styles.name} data-here={slice.step === step || undefined}>
              {m.steps[slice.step]}
            </span>
          </div>
        )
      })}
    </div>
  )
}
