/**
 * Whether a request that changes something was made by a page of this server. Browsers say from where; a
 * program that is no browser says nothing, has no cookie of anyone else either, and must name the origin too.
 */
export function isOwnOrigin(
  headers: {
    readonly origin?: string | undefined
    readonly 'sec-fetch-site'?: string | string[] | undefined
  },
  publicAddress: string,
): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return headers.origin === new URL(publicAddress).origin
}
