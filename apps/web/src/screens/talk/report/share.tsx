import type { Address, Language } from '@lef/method'
import { reportAsHtml, reportAsMarkdown, type CoachMirror } from '@lef/talk'
import { useState } from 'react'
import { download } from '../../../adapters/download.ts'
import { row, stack } from '../../../design/layout.css.ts'
import { soft } from '../../../design/text.css.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { withPlaceholders } from '../../../talk/wordless.ts'
import { reportMessages } from './messages.ts'
import * as styles from './report.css.ts'

/** Sharing is a deliberate act: first what is in it, then a file, which the coach gives to whom they like. */
export function Share(props: {
  readonly mirror: CoachMirror
  readonly coachee: string
  readonly language: Language
  readonly address: Address
  /** For the file's name. */
  readonly day: string
}) {
  const m = useMessages(reportMessages)
  const [asking, setAsking] = useState(false)
  const { coachee, language, address, day } = props
  const save = (extension: 'html' | 'md') => {
    const mirror = withPlaceholders(props.mirror)
    const [type, content] =
      extension === 'html'
        ? ['text/html', reportAsHtml(mirror, language, address)]
        : ['text/markdown', reportAsMarkdown(mirror, language, address)]
    download(window, `${m.fileName(day)}.${extension}`, `${type};charset=utf-8`, content ?? '')
    setAsking(false)
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{m.share(coachee)}</Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={m.shareTitle(coachee)}>
        <div className={stack}>
          <div>
            <p>{m.shareWhat}</p>
            <ul className={styles.bullets}>
              {m.shareHolds.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          </div>
          <p>{m.shareLacks}</p>
          <p className={soft}>{m.shareAfter}</p>
          <div className={row}>
            <Button kind="primary" onPress={() => setAsking(false)} autoFocus>
              {m.cancel}
            </Button>
            <Button onPress={() => save('html')}>{m.asPage}</Button>
            <Button onPress={() => save('md')}>{m.asText}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
