/** What shows, when the browser comes back from the provider, that it is the one that went: in this tab, once. */
const name = 'lef.single-sign-on'

export function keepProof(view: Window, proof: string): void {
  view.sessionStorage.setItem(name, proof)
}

/** Null when this tab went nowhere. */
export function takeProof(view: Window): string | null {
  const proof = view.sessionStorage.getItem(name)
  view.sessionStorage.removeItem(name)
  return proof
}
