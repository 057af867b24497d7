import { err, ok, type Result } from '../result.ts'
import type { Draft, DraftCue } from './containers/draft.ts'
import { failure, type ParseFailure } from './parse-failure.ts'
import { oneLine } from './read/one-line.ts'
import type { Cue, Speaker, SpeakerId, Timing, Transcript } from './transcript.ts'
import { speakerName } from './turns/speaker-name.ts'
import { turnsOf } from './turns/turns-of.ts'

/** Longer than anybody's name; what follows is not part of it. */
const longestLabel = 160

/** Gives speakers their ids, orders what was said and makes turns of it. */
export function buildTranscript({ format, cues: drafts }: Draft): Result<Transcript, ParseFailure> {
  const said = drafts.flatMap((draft): DraftCue[] => {
    const text = oneLine(draft.text)
    const label = draft.label === null ? null : oneLine(draft.label.slice(0, longestLabel)) || null
    return text === '' ? [] : [{ ...draft, label, text }]
  })
  if (said.length === 0) return err(failure('empty', { format }))
  const timing = timingOf(said)
  // A piece that overlaps another may stand behind it in the file.
  if (timing === 'full') said.sort((one, other) => (one.start ?? 0) - (other.start ?? 0))
  const speakers = new Map<string | null, Speaker>()
  const cues = said.map(({ label, text, start, end }): Cue => {
    const known = speakers.get(label)
    const speaker = known ?? {
      id: `s${speakers.size + 1}` as SpeakerId,
      label,
      name: label === null ? null : speakerName(label),
    }
    if (known === undefined) speakers.set(label, speaker)
    return { speaker: speaker.id, text, start, end }
  })
  const people = [...speakers.values()]
  return ok({ format, timing, speakers: people, cues, turns: turnsOf(cues, people) })
}

function timingOf(cues: readonly DraftCue[]): Timing {
  if (cues.some(({ start }) => start === null)) return 'none'
  return cues.some(({ end }) => end === null) ? 'starts' : 'full'
}
