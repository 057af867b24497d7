import type { ProcessFact } from '@lef/method'
import type { AgreementWords } from '@lef/store/shared'
import { tight } from '../design/layout.css.ts'
import { voice } from '../design/text.css.ts'
import { agreementText } from '../screens/agreement/messages.ts'
import * as styles from './three-way.css.ts'

interface AgreementTextViewProps {
  readonly text: AgreementWords
  /** What may be told, as the signed terms have it. */
  readonly facts: readonly ProcessFact[]
  /** The level of the headings in it. */
  readonly heading: 'h3' | 'h4'
}

/** The text that is signed, word for word; what may be told stands as devices and server go by it. */
export function AgreementTextView({ text, facts, heading: Heading }: AgreementTextViewProps) {
  const sentences = agreementText(text.language, 'je')
  return (
    <div className={styles.text} lang={text.language}>
      {text.clauses.map(({ kind, heading, text: words, own }) => (
        <div key={kind} className={tight}>
          <Heading className={styles.clause}>{heading}</Heading>
          <p>{words}</p>
          {kind === 'reported' ? (
            <ul className={styles.list}>
              {facts.length === 0 ? <li>{sentences.nothingReported}</li> : null}
              {facts.map((fact) => (
                <li key={fact}>{sentences.facts[fact]}</li>
              ))}
            </ul>
          ) : null}
          {own.trim() ? (
            <p className={voice} dir="auto">
              {own}
            </p>
          ) : null}
        </div>
      ))}
    </div>
  )
}
