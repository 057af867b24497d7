import { packOf } from '../engine.ts'
import { analyse } from './analyse.ts'

/** What the page asks of the worker. */
export interface Asked {
  readonly file: string
  readonly coach: string
}

/** The language of a worker stands in its address: it unpacks one model. */
const language = new URL(location.href).searchParams.get('language') === 'en' ? 'en' : 'nl'
const pack = packOf(language)

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const begun = performance.now()
  const mirror = analyse(data.file, data.coach, pack)
  postMessage({ inside: performance.now() - begun, mirror })
})
// The page hears that the script has run, whatever it had to unpack.
postMessage('ready')
