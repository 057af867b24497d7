/** Between the two things that one link can hold: it stands in neither of them. */
const between = '~'

/**
 * The address to hand over: of a link to a trajectory (SPEC V-19), and with an invitation also for whoever has no account
 * yet. All of it stands in the fragment, which browsers send to nobody.
 */
export function joinAddress(origin: string, link: string, invitation: string | null): string {
  return `${origin}/join#${link}${invitation === null ? '' : between + invitation}`
}

/** Takes apart what stands in the fragment of such an address. */
export function readJoinFragment(fragment: string): {
  readonly link: string
  readonly invitation: string | null
} {
  const [link = '', invitation = ''] = fragment.split(between, 2)
  return { link, invitation: invitation === '' ? null : invitation }
}
