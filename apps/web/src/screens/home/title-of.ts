import type { HomeMessages } from './messages.nl.ts'

interface Title {
  readonly title: string
  /** False where it goes by no name at all. */
  readonly named: boolean
  /** When it began, where no name tells it from another; else null. */
  readonly begun: string | null
  /** What follows the word on the button into a conversation, for who hears it alone. */
  readonly talk: string
}

/**
 * How a trajectory is called in the list: after the other. Nobody goes into conversation with themselves: on the coachee's own
 * device it is not called after them, but after the coach, since there may be several.
 * @param day on which it began, in words
 */
export function titleOf(
  line: { readonly coachee: string; readonly coach: string },
  own: boolean,
  day: string,
  m: Pick<HomeMessages, 'own' | 'unnamed' | 'begunOn' | 'talkWith' | 'talkOwn'>,
): Title {
  const other = (own ? line.coach : line.coachee).trim()
  const begun = m.begunOn(day)
  const company = m.talkWith(other)
  if (own) {
    const talk = m.talkOwn(other ? company : begun)
    return { title: m.own(other), named: true, begun: other ? null : begun, talk }
  }
  if (other) return { title: other, named: true, begun: null, talk: company }
  return { title: m.unnamed, named: false, begun, talk: m.talkWith(`${m.unnamed}, ${begun}`) }
}
