declare const brand: unique symbol

/** Whole milliseconds since the recording began. */
export type Ms = number & { readonly [brand]: 'Ms' }

/** Longer than any conversation; a time beyond it is a damaged one. */
const longest = 100 * 3600 * 1000

/** Seconds as speech recognisers write them; null where they cannot be a time. */
export function msFromSeconds(seconds: unknown): Ms | null {
  if (typeof seconds !== 'number') return null
  return checkedMs(seconds * 1000)
}

/** A number of milliseconds, rounded; null where it cannot be a time in a conversation. */
export function checkedMs(ms: number): Ms | null {
  const whole = Math.round(ms)
  // `+ 0` takes the sign off a zero.
  return whole >= 0 && whole <= longest ? ((whole + 0) as Ms) : null
}

const clock = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?$/

/** A time of the shapes `1:02:03.5`, `02:03,500` or `2:03`; null for anything else. */
export function msFromClock(text: string): Ms | null {
  const found = text.length > 24 ? null : clock.exec(text)
  if (found === null) return null
  const [, hours = '0', minutes = '', seconds = '', fraction = ''] = found
  if (Number(minutes) > 59 || Number(seconds) > 59) return null
  return checkedMs(
    Number(hours) * 3_600_000 +
      Number(minutes) * 60_000 +
      Number(seconds) * 1000 +
      Number(`0.${fraction}0`) * 1000,
  )
}
