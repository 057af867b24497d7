import type { PrecachedFile } from './build.ts'

const cachePrefix = 'lef-build-'
const agreementCache = 'lef-agreed-build'
const agreementKey = '/agreed-build'

/**
 * The builds on this device, and which of them the person has agreed to run.
 *
 * A browser by itself starts a new service worker as soon as all tabs are closed. That would be an
 * update nobody said yes to, so the worker's code and the app it hands out are kept apart: every build
 * has a cache of its own, and only the agreed one is handed out, whichever worker happens to be running.
 */
export function createAgreedBuilds(caches: CacheStorage) {
  const cacheName = (hash: string) => cachePrefix + hash

  /** Hash of the agreed build; null before the first one, or when the browser threw it away. */
  const agreed = async (): Promise<string | null> => {
    const entry = await caches.match(agreementKey, { cacheName: agreementCache })
    return entry ? entry.text() : null
  }

  return {
    agreed,

    /** Puts all files of a build on the device, each checked against its hash. Rejects if one does not fit. */
    fetchBuild: async (hash: string, files: readonly PrecachedFile[]): Promise<void> => {
      const cache = await caches.open(cacheName(hash))
      // What has its hash in its name was just fetched by the page; the rest is asked for anew.
      const mode = (url: string) => (url.startsWith('/assets/') ? 'default' : 'no-cache')
      await cache.addAll(files.map(({ url, integrity }) => new Request(url, { integrity, cache: mode(url) })))
    },

    agreeTo: async (hash: string): Promise<void> => {
      const cache = await caches.open(agreementCache)
      await cache.put(agreementKey, new Response(hash))
    },

    /** Deletes all builds but the given ones. */
    keepOnly: async (hashes: readonly string[]): Promise<void> => {
      const kept = new Set(hashes.map(cacheName))
      const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && !kept.has(name))
      await Promise.all(names.map((name) => caches.delete(name)))
    },

    /** A file of the agreed build, or undefined. */
    file: async (path: string): Promise<Response | undefined> => {
      const hash = await agreed()
      return hash === null ? undefined : caches.match(path, { cacheName: cacheName(hash), ignoreVary: true })
    },
  }
}
