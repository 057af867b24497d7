import type { DraftCue } from './draft.ts'
import { hasWordTimes, readVoices } from './cue-markup.ts'
import type { TimedBlock } from './timed-blocks.ts'

interface Line {
  readonly text: string
  /** Words with times between them are being said now; the others still stand there from before. */
  readonly fresh: boolean
}

/**
 * Automatic captions of YouTube: two lines that roll up, so that each line is in the file two or three times.
 * Gives each line once, when it was first said.
 */
export function unrollCaptions(blocks: readonly TimedBlock[]): readonly DraftCue[] {
  const cues: DraftCue[] = []
  let standing: readonly string[] = []
  for (const { start, end, lines } of blocks) {
    const shown = lines.flatMap((line): Line[] => {
      const text = readVoices(line)
        .map((span) => span.text)
        .join(' ')
      return text === '' ? [] : [{ text, fresh: hasWordTimes(line) }]
    })
    const said = shown.slice(overlap(standing, shown)).map(({ text }) => text)
    if (said.length > 0) cues.push({ label: null, text: said.join(' '), start, end })
    if (shown.length > 0) standing = [...standing, ...said].slice(-3)
  }
  return cues
}

/** How many lines at the top were there already. */
function overlap(standing: readonly string[], shown: readonly Line[]): number {
  for (let size = Math.min(standing.length, shown.length); size > 0; size--) {
    const top = shown.slice(0, size)
    const before = standing.slice(-size)
    if (top.every(({ text, fresh }, index) => !fresh && text === before[index])) return size
  }
  return 0
}
