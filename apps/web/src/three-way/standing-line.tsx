import type { CalendarDay } from '@lef/method'
import type { Agreed, Sharing } from '@lef/store/shared'
import { usePreferences } from '../app/preferences.ts'
import { formatDay } from '../messages/format.ts'
import { useMessages } from '../messages/messages.ts'
import { threeWayMessages } from './messages.ts'
import { useAgreed } from './use-agreed.ts'

/** Which signed agreement holds, in one sentence. */
export function StandingLine({ agreed }: { readonly agreed: Agreed }) {
  const m = useMessages(threeWayMessages)
  const [{ language }] = usePreferences()
  const { holds, coming, agreements } = agreed
  const day = (one: CalendarDay) => formatDay(one, language, true)
  return (
    <div role="status">
      {holds !== null ? <p>{m.holdsSince(day(holds.from))}</p> : null}
      {coming !== null && coming.name !== holds?.name ? <p>{m.comingFrom(day(coming.from))}</p> : null}
      {holds === null && coming === null ? (
        <p>{agreements.length > 0 ? m.otherPeople : m.notSigned}</p>
      ) : null}
    </div>
  )
}

/** The same, for a screen that is not about it. */
export default function SignedLine(props: { readonly sharing: Sharing; readonly id: string }) {
  const agreed = useAgreed(props.sharing, props.sharing.of(props.id))
  return agreed ? <StandingLine agreed={agreed} /> : null
}
