import { analyse } from './analyse.ts'

/** What the page asks of the worker. */
export interface Asked {
  readonly file: string
  readonly coach: string
  readonly language: 'nl' | 'en'
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const begun = performance.now()
  const mirror = analyse(data.file, data.coach, data.language)
  postMessage({ inside: performance.now() - begun, mirror })
})
// The page hears that the script has run, whatever it had to unpack.
postMessage('ready')
