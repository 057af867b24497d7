import {
  err,
  mergeSpeakers,
  ok,
  withRoles,
  type Result,
  type RoledTranscript,
  type Speaker,
  type SpeakerId,
  type Transcript,
} from '@lef/talk'

export type RoleProblem =
  /** Nobody in the file has a name, so nobody can be declared. */
  | { readonly problem: 'no-names' }
  | { readonly problem: 'unknown-name'; readonly given: string; readonly names: readonly string[] }
  /** Several in the file are called so; they are one person only when each is declared. */
  | { readonly problem: 'several'; readonly given: string; readonly names: readonly string[] }
  | { readonly problem: 'declared-twice'; readonly given: string }
  /** Other than two people, and nobody declared as the coachee. */
  | { readonly problem: 'no-coachee'; readonly names: readonly string[] }

export interface Declared {
  readonly transcript: RoledTranscript
  /** Speakers without a role who are called like someone who has one: perhaps the same person. */
  readonly perhapsSame: readonly string[]
}

/** Names as a person gives them; several where the file knows one person under several. */
export interface Declaration {
  readonly coach: readonly string[]
  readonly coachee: readonly string[]
}

/** Gives everyone the role that was declared by name; one person's several names become one speaker. */
export function declareRoles(
  transcript: Transcript,
  declaration: Declaration,
): Result<Declared, RoleProblem> {
  const named = transcript.speakers.filter(({ label }) => label !== null)
  const names = labelsOf(named)
  if (named.length === 0) return err({ problem: 'no-names' })

  const taken = new Set<SpeakerId>()
  const coaches = findAll(named, declaration.coach, taken)
  if (!coaches.ok) return coaches
  const coachees = findAll(named, declaration.coachee, taken)
  if (!coachees.ok) return coachees
  const [coach, ...alsoCoach] = coaches.value
  const [coachee, ...alsoCoachee] = coachees.value
  if (coach === undefined) return err({ problem: 'unknown-name', given: '', names })

  const merged = mergeSpeakers(transcript, [
    [coach, ...alsoCoach],
    ...(coachee === undefined ? [] : [[coachee, ...alsoCoachee] as const]),
  ])
  if (!merged.ok) throw new Error(`speakers that were just found cannot be merged: ${merged.error}`)
  const roled = withRoles(merged.value, { coach, ...(coachee !== undefined && { coachee }) })
  if (!roled.ok) throw new Error(`speakers that were just found cannot get roles: ${roled.error}`)
  if (roled.value.speakers.every(({ role }) => role !== 'coachee'))
    return err({ problem: 'no-coachee', names })

  const withRole = new Set(named.filter(({ id }) => taken.has(id)).map(folded))
  const others = roled.value.speakers.filter(({ role, label }) => role === 'other' && label !== null)
  return ok({
    transcript: roled.value,
    perhapsSame: labelsOf(others.filter((one) => withRole.has(folded(one)))),
  })
}

/** The speakers that names stand for, one each; they are taken from then on. */
function findAll(
  speakers: readonly Speaker[],
  given: readonly string[],
  taken: Set<SpeakerId>,
): Result<readonly SpeakerId[], RoleProblem> {
  const found: SpeakerId[] = []
  for (const name of given) {
    const [first, ...others] = calledSo(speakers, name)
    if (first === undefined) return err({ problem: 'unknown-name', given: name, names: labelsOf(speakers) })
    if (others.length > 0)
      return err({ problem: 'several', given: name, names: labelsOf([first, ...others]) })
    if (taken.has(first.id)) return err({ problem: 'declared-twice', given: name })
    taken.add(first.id)
    found.push(first.id)
  }
  return ok(found)
}

/** Whose label is exactly this; else those whose name in spoken order is this, in whatever case. */
function calledSo(speakers: readonly Speaker[], given: string): readonly Speaker[] {
  const exact = speakers.filter(({ label }) => label === given)
  return exact.length > 0 ? exact : speakers.filter((one) => folded(one) === folded({ name: given }))
}

const labelsOf = (speakers: readonly Speaker[]): readonly string[] =>
  speakers.flatMap(({ label }) => label ?? [])

const folded = ({ name }: Pick<Speaker, 'name'>): string =>
  (name ?? '').normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
