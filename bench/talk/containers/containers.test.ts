import { parseTranscript } from '@lef/talk'
import { describe, expect, it } from 'vitest'
import { corpusFile } from '../../../e2e/harness/corpora.ts'
import { containers } from './containers.ts'
import { readMeeting, type Said } from './meeting.ts'

const invented: readonly Said[] = [
  { label: 'Petra Jansen', text: 'Waar wil je het over hebben? R&D?', start: 1_234, end: 4_000 },
  {
    label: 'Karim',
    text: 'Over mijn team, en dat ik alles zelf doe & niets loslaat.',
    start: 5_678,
    end: 61_250,
  },
  { label: 'Petra Jansen', text: 'Hm', start: 59_000, end: 59_400 },
  { label: 'Karim', text: 'Ja', start: 3_725_000, end: 3_726_000 },
]

function read(container: (typeof containers)[number], said: readonly Said[]) {
  const result = parseTranscript(container.write(said), container.fileName)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('containers as their makers write them', () => {
  it.each(containers.map((one) => [one.name, one] as const))('T-1 T-2 %s', (_, container) => {
    const { format, timing, speakers, cues } = read(container, invented)
    expect([format, timing]).toEqual([container.format, container.timing])
    expect(speakers.map(({ label }) => label)).toEqual(container.named ? ['Petra Jansen', 'Karim'] : [null])
    const words = (texts: readonly string[]) => texts.join(' ').split(' ').toSorted()
    expect(words(cues.map(({ text }) => text))).toEqual(
      words(invented.map(({ text }) => container.words(text))),
    )
    // Whole seconds, hundredths or thousandths, as its maker writes them.
    const exact = container.name.startsWith('whisper') ? 1230 : 1234
    expect(cues[0]?.start).toBe({ none: null, starts: 1000, full: exact }[timing])
  })

  it('what is known of the meeting as a whole is what its pieces come to', (context) => {
    const { said, seconds, words } = readMeeting(
      corpusFile(context, 'ami/ES2002a.whisperx.json'),
      corpusFile(context, 'ami/ES2002a.truth.json'),
    )
    expect(said).toHaveLength(434)
    expect([...seconds.keys()].toSorted()).toEqual(['A', 'B', 'C', 'D'])
    const whole = said.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0)
    expect(whole).toBe([...words.values()].reduce((sum, one) => sum + one, 0))
  })
})
