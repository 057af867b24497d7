import { voice } from '../../design/text.css.ts'
import * as styles from './page-view.css.ts'

/** Words of the coachee. */
export function Said({ look, children }: { look: string; children: string }) {
  return (
    <p className={`${voice} ${look}`} dir="auto">
      {children}
    </p>
  )
}

/** A small label and what was said to it; nothing when nothing was said. */
export function Field(props: { label: string; children: string; own?: boolean }) {
  if (props.children === '') return null
  return (
    <div className={styles.field}>
      <span className={styles.fieldLabel}>{props.label}</span>
      <p className={props.own === false ? styles.quote : `${voice} ${styles.quote}`} dir="auto">
        {props.children}
      </p>
    </div>
  )
}
