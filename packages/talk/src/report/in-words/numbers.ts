/** A share as a whole percentage; anything finer would claim more than the data can carry. */
export const percentage = (part: number, whole: number): number => Math.round((part / whole) * 100)

/** Percentage points between two shares, from the rounded values that are shown beside it. */
export const points = (from: number, to: number): number => Math.round(to * 100) - Math.round(from * 100)

/** A whole number with its thousands apart. */
export const grouped = (count: number, separator: string): string =>
  String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, separator)

/** A duration: tenths of a second under ten seconds, whole seconds and minutes above. */
export function duration(ms: number, decimal: string): string {
  if (ms < 10_000) return `${(Math.round(ms / 100) / 10).toFixed(1).replace('.', decimal)} s`
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
}

/** A moment in a recording: "3:07", "1:02:03". */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
