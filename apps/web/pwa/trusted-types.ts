/**
 * The page may turn no string into code or markup (Trusted Types), with two exceptions, both here:
 * addresses of our own workers, and the empty string, with which React Aria clears its announcements.
 */

/** As far as we use it; TypeScript's own DOM types do not know Trusted Types yet. */
interface TrustedTypePolicyFactory {
  createPolicy: (
    name: string,
    rules: { createScriptURL?: (url: string) => string; createHTML?: (html: string) => string | null },
  ) => { createScriptURL: (url: string) => string }
}

function ownAddress(url: string): string {
  const { origin, href } = new URL(url, location.href)
  if (origin !== location.origin) throw new Error('Only workers of our own are started')
  return href
}

function createLefPolicy(): { createScriptURL: (url: string) => string } {
  const factory = (globalThis as { trustedTypes?: TrustedTypePolicyFactory }).trustedTypes
  // A browser without Trusted Types takes plain strings; the check on our own origin stays.
  if (!factory) return { createScriptURL: ownAddress }
  factory.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) })
  return factory.createPolicy('lef', { createScriptURL: ownAddress })
}

const lef = createLefPolicy()

/**
 * Makes the address of one of our own workers acceptable to `new Worker` and to the service worker's
 * registration. With Vite: `import url from './some.worker.ts?worker&url'`.
 * @throws when the address lies outside our own origin
 */
export function trustedScriptUrl(url: string): string {
  return lef.createScriptURL(url)
}
