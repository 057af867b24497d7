import { readCorpus } from '../../packages/talk/corpus/build.mjs'

/** A turn as a recording would have it; times in seconds. */
export interface Spoken {
  readonly name: string
  readonly text: string
}

export const coachName = 'Vries, Marije de (HR)'
export const coacheeName = 'Noor Bakker'

/** What was said in an invented conversation of the project's own corpus. */
export function spokenIn(conversation: string, most = Infinity): readonly Spoken[] {
  const found = readCorpus('nl').find(({ about }) => about.conversation === conversation)
  if (!found) throw new Error(`the corpus has no ${conversation}`)
  return found.turns
    .slice(0, most)
    .map(({ role, text }) => ({ name: role === 'coach' ? coachName : coacheeName, text }))
}

/** A Teams transcript of what was said: as fast as people talk, with a wait before each answer. */
export function teamsFile(spoken: readonly Spoken[]): Buffer {
  let at = 4
  const cues = spoken.map(({ name, text }, index) => {
    const words = text.split(/\s+/u).length
    // Whoever was asked something thinks longer now and then; the same every time.
    at +=
      name === coacheeName ? ([0.3, 2.4, 0.6, 4.1, 0.2][index % 5] ?? 0) : ([0.2, 0.5, 1.2][index % 3] ?? 0)
    const start = at
    at += Math.max(0.6, words / 2.6)
    return `3b818ebd-99cc-45a2-8419-a01ea15cb104/${index}-0\r\n${clock(start)} --> ${clock(at)}\r\n<v ${name}>${text.replaceAll('&', '&amp;')}</v>\r\n`
  })
  return Buffer.from(`WEBVTT\r\n\r\n${cues.join('\r\n')}`)
}

function clock(seconds: number): string {
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${part(seconds / 3600)}:${part((seconds / 60) % 60)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`
}
