import {
  coachMirror,
  parseTranscript,
  readTurns,
  timesOf,
  withRoles,
  type CoachMirror,
  type LanguagePack,
} from '@lef/talk'

/** All that stands between a file and the mirror of the coach: reading, roles, findings, phases, figures. */
export function analyse(file: string, coachLabel: string, pack: LanguagePack): CoachMirror {
  const parsed = parseTranscript(file, 'meeting.vtt')
  if (!parsed.ok) throw new Error(parsed.error.problem)
  const coach = parsed.value.speakers.find(({ label }) => label === coachLabel)
  if (coach === undefined) throw new Error('The coach says nothing')
  const roled = withRoles(parsed.value, { coach: coach.id })
  if (!roled.ok) throw new Error(roled.error)
  const { turns } = roled.value
  const asked = turns.map(({ role, text }, index) => {
    const before = turns[index - 1]
    return { role, text, previous: before === undefined || before.role === role ? '' : before.text }
  })
  const read = readTurns(asked, pack)
  return coachMirror({
    register: pack.language === 'en' ? 'en' : 'nl-je',
    times: timesOf(roled.value),
    turns: turns.map(({ role, text, start, end }, index) => ({
      role,
      text,
      start,
      end,
      findings: read[index]?.findings ?? [],
      phase: read[index]?.phase ?? null,
    })),
  })
}
