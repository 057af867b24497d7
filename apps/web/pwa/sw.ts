import { createAgreedBuilds } from './agreed-builds.ts'
import type { Build, PrecachedFile, WorkerBuilds, WorkerQuestion } from './build.ts'

declare const self: ServiceWorkerGlobalScope
// Filled in by seal-build.ts once all other files are known.
declare const LEF_BUILD: Build
declare const LEF_FILES: readonly PrecachedFile[]

const own = LEF_BUILD
const builds = createAgreedBuilds(self.caches)

self.addEventListener('install', (event) => {
  event.waitUntil(builds.fetchBuild(own.hash, LEF_FILES))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const agreed = await builds.agreed()
      if (agreed === null) {
        // The first visit: the person chose this build by opening it.
        await builds.agreeTo(own.hash)
        await self.clients.claim()
      }
      await builds.keepOnly([agreed ?? own.hash, own.hash])
    })(),
  )
})

self.addEventListener('message', (event) => {
  const port = event.ports[0]
  if (!port) return
  const question: WorkerQuestion = event.data
  event.waitUntil(
    (async () => {
      const consent = question.kind === 'consent'
      if (consent) await builds.agreeTo(own.hash)
      const answer: WorkerBuilds = { own, agreed: await builds.agreed() }
      port.postMessage(answer)
      // Whichever worker runs hands out the agreed build, so this one takes over when all tabs are closed.
      // Taking over at once (skipWaiting) is a race in Chromium that can leave every tab without an answer.
      if (consent) await builds.keepOnly([own.hash])
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  // What the server says is never kept, and nothing kept stands in for it.
  if (url.pathname.startsWith('/api/')) return
  const path = request.mode === 'navigate' ? '/index.html' : url.pathname
  event.respondWith(builds.file(path).then((kept) => kept ?? fetch(request)))
})
