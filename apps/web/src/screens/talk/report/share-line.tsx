import type { Gap } from '@lef/talk'
import { useMessages } from '../../../messages/messages.ts'
import { reportMessages } from './messages.ts'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'

/** A guess beside what was heard, on one line from nothing to all; the sentence says the same. */
export function ShareLine({ label, gap }: { readonly label: string; readonly gap: Gap }) {
  const m = useMessages(reportMessages)
  const { words } = useReport()
  return (
    <div className={styles.gap}>
      <h3 className={styles.gapLabel}>{label}</h3>
      {gap.known ? (
        <svg className={styles.gapLine} viewBox="0 0 400 34" aria-hidden="true" preserveAspectRatio="none">
          <path className={styles.rule} d="M8 17H392" vectorEffect="non-scaling-stroke" />
          <path
            className={styles.between}
            d={`M${8 + gap.estimated * 384} 17H${8 + gap.heard * 384}`}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      ) : null}
      {gap.known ? (
        <div className={styles.gapMarks} aria-hidden="true">
          <Mark at={gap.estimated} look={styles.guessMark} name={m.guessed} below />
          <Mark at={gap.heard} look={styles.heardMark} name={m.heard} />
        </div>
      ) : null}
      <p>{words.gap(gap)}</p>
    </div>
  )
}

function Mark(props: { at: number; look: string; name: string; below?: boolean }) {
  // Near an end the name stays on the paper.
  const side = props.at < 0.12 ? 'start' : props.at > 0.88 ? 'end' : 'middle'
  return (
    <span className={styles.markAt} style={{ insetInlineStart: `calc(8px + (100% - 16px) * ${props.at})` }}>
      <span className={props.look} />
      <span className={styles.markName[side]} data-below={props.below ? true : undefined}>
        {props.name}
      </span>
    </span>
  )
}
