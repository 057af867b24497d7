import { useState } from 'react'
import { download } from '../../adapters/download.ts'
import { useLef } from '../../app/lef-context.tsx'
import { calendarEntries } from '../../coachee-page/calendar-entries.ts'
import type { CoacheePage } from '../../coachee-page/coachee-page.ts'
import { toMarkdown } from '../../coachee-page/markdown.ts'
import type { PageLanguage } from '../../coachee-page/phrases.ts'
import { row, stack } from '../../design/layout.css.ts'
import { heading, noPrint, small, soft } from '../../design/text.css.ts'
import { messagesIn, useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { afterMessages } from './messages.ts'

/** The ways to take the page along: on paper, as text, in a calendar. */
export function Copies({ page, says }: { readonly page: CoacheePage; readonly says: PageLanguage }) {
  const m = useMessages(afterMessages)
  const { now } = useLef()
  const [failed, setFailed] = useState(false)
  const name = messagesIn(afterMessages, says.language, 'je').fileName(page.heldOn)
  const hasDates = calendarEntries(page).length > 0
  const saveCalendar = async () => {
    try {
      // The calendar library comes only now: the first screen can do without it.
      const { toCalendar } = await import('../../coachee-page/calendar.ts')
      download(window, `${name}.ics`, 'text/calendar;charset=utf-8', toCalendar(page, says, now()))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <section className={`${stack} ${noPrint}`}>
      <h2 className={heading}>{m.copies}</h2>
      <div className={row}>
        <Button kind="primary" onPress={() => window.print()}>
          {m.print}
        </Button>
        <Button
          onPress={() =>
            download(window, `${name}.md`, 'text/markdown;charset=utf-8', toMarkdown(page, says))
          }
        >
          {m.markdown}
        </Button>
        {hasDates ? <Button onPress={() => void saveCalendar()}>{m.calendar}</Button> : null}
      </div>
      <div role="status">{failed ? <p>{m.calendarFailed}</p> : null}</div>
      {hasDates ? <p className={`${soft} ${small}`}>{m.calendarNote}</p> : null}
    </section>
  )
}
