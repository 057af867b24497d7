/** Where to go back to once somebody has signed in at a provider: in this tab, once. */
const name = 'lef.way-back'

/** Nobody is to be asked to sign in again, or to use an invitation, where they just did. */
const notBack = /^\/(sign-in|setup|invitation)(\/|$)/

/** A place in this app by its address, as a path with what stands after the `#`; null for anything else, whoever put it there. */
export function placeInside(address: unknown): string | null {
  if (typeof address !== 'string' || !address.startsWith('/')) return null
  // As a browser reads it: what begins with two strokes, or comes to do so, is the name of another server.
  const base = 'https://inside.invalid'
  const read = URL.canParse(address, base) ? new URL(address, base) : null
  if (read === null || read.origin !== base || read.pathname.startsWith('//')) return null
  return notBack.test(read.pathname) ? null : read.pathname + read.hash
}

/** Takes the place of what was kept before; null keeps nothing. */
export function keepWayBack(view: Pick<Window, 'sessionStorage'>, address: string | null): void {
  const place = placeInside(address)
  if (place === null) view.sessionStorage.removeItem(name)
  else view.sessionStorage.setItem(name, place)
}

/** Null when there is none. What stands after its `#` may be a secret: it is kept no longer than until here. */
export function takeWayBack(view: Pick<Window, 'sessionStorage'>): string | null {
  const kept = view.sessionStorage.getItem(name)
  view.sessionStorage.removeItem(name)
  return placeInside(kept)
}
