import { noPrint } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import * as styles from './guard-line.css.ts'
import { guardMessages } from './messages.ts'
import type { DraftGuard } from './use-draft-guard.ts'

/** What is heard in a drafted question, in one sentence, and how else it could be asked. Never in the way. */
export function GuardLine({ guard }: { readonly guard: DraftGuard }) {
  const m = useMessages(guardMessages)
  const { remark, own } = guard
  return (
    <div className={`${styles.line} ${noPrint}`}>
      <p className={styles.words} role="status" dir="auto">
        {remark ? m.hears[remark.kind](remark.words) : own === null ? null : m.before(own)}
      </p>
      {remark ? (
        <div className={styles.acts}>
          {remark.offers.map((offer) => (
            <button
              key={offer.question}
              type="button"
              className={styles.offer}
              dir="auto"
              onClick={() => guard.take(offer)}
            >
              {remark.kind === 'stacked' ? null : <span className={styles.orSo}>{m.orSo} </span>}
              <span className={styles.question}>{offer.question}</span>
            </button>
          ))}
          <button type="button" className={styles.leave} onClick={guard.hush}>
            {m.leave}
          </button>
        </div>
      ) : own === null ? null : (
        <div className={styles.acts}>
          <button type="button" className={styles.offer} onClick={guard.bringBack}>
            <span className={styles.question}>{m.bringBack}</span>
          </button>
        </div>
      )}
    </div>
  )
}
