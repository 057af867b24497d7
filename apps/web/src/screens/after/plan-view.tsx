import type { PlanRow } from '../../coachee-page/coachee-page.ts'
import { actionFields, whenPhrase, type PageLanguage } from '../../coachee-page/phrases.ts'
import * as styles from './page-view.css.ts'
import { Field, Said } from './said.tsx'

/** The plan: each action with its days, and below it what belongs to it. */
export function PlanView({ rows, says }: { readonly rows: readonly PlanRow[]; readonly says: PageLanguage }) {
  const { m } = says
  return (
    <ol className={styles.lines}>
      {rows.map((row) => {
        const when = whenPhrase(row, says)
        const filled = actionFields(row, says).filter(([, words]) => words !== '')
        return (
          <li key={row.id} className={styles.line}>
            <Said look={styles.middle}>{row.words}</Said>
            {when ? <p className={styles.planWhen}>{when}</p> : null}
            {filled.length > 0 ? (
              <div className={styles.fields}>
                {filled.map(([label, words]) => (
                  <Field key={label} label={label} own={label !== m.motivation}>
                    {words}
                  </Field>
                ))}
              </div>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}
