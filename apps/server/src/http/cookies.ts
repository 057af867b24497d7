/** The cookie's name: with TLS the browser itself makes sure that no other name or path can set it. */
export const sessionCookie = (secure: boolean) => (secure ? '__Host-lef' : 'lef')

/** By which a browser is known where somebody has signed in; see `known-device.ts`. */
export const knownCookie = (secure: boolean) => `${sessionCookie(secure)}-known`

/** The value of a cookie in a Cookie header; null when it is not there. */
export function cookieIn(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key = '', ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return null
}

/** The Set-Cookie header that keeps a session: unreadable for scripts, and never sent from other sites. */
export function keepCookie(secure: boolean, value: string, seconds: number): string {
  return cookie(sessionCookie(secure), secure, value, seconds)
}

/** The Set-Cookie header that keeps what a browser is known by, for a year. */
export const keepKnownCookie = (secure: boolean, value: string) =>
  cookie(knownCookie(secure), secure, value, 365 * 86_400)

function cookie(name: string, secure: boolean, value: string, seconds: number): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? '; Secure' : ''}`
}

/** The Set-Cookie header that ends it. */
export const dropCookie = (secure: boolean) => keepCookie(secure, '', 0)
