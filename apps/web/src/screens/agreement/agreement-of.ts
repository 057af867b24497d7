import {
  agreementState,
  clausesFor,
  requiredClauses,
  termsOf,
  type AgreementState,
  type Clause,
  type CoachRelation,
} from '@lef/method'
import type { Row, TrajectorySchema } from '@lef/store'

type Root = Row<TrajectorySchema['root']>
export type AssentRow = Row<TrajectorySchema['tables']['assents']>

/** The agreement of a trajectory as it stands now. */
export interface Agreement {
  readonly clauses: readonly Clause[]
  /** Equal terms mean that nothing that matters has changed. */
  readonly terms: string
  /** The last moment at which people agreed, or null. */
  readonly last: AssentRow | null
  readonly state: AgreementState
}

/** The clauses for this relation; those that cannot be left out are in, whatever is stored. */
export function clausesOf(root: Root, relation: CoachRelation): readonly Clause[] {
  const required = requiredClauses(relation)
  return clausesFor(relation).map((kind) => ({
    kind,
    included: required.includes(kind) || !root[`leftOut:${kind}`],
    ownWords: root[`clause:${kind}`],
  }))
}

/** Null while nobody has said whether the coach is the manager: what is to be agreed depends on it. */
export function agreementOf(root: Root, assents: readonly AssentRow[]): Agreement | null {
  const relation = root.coachRelation
  if (!relation) return null
  const clauses = clausesOf(root, relation)
  const reporting = clauses.some((clause) => clause.kind === 'reported' && clause.included)
  const terms = termsOf(clauses, reporting ? (root.reports ?? []) : [])
  const last = assents.reduce<AssentRow | null>(
    (latest, assent) => (!latest || assent.at >= latest.at ? assent : latest),
    null,
  )
  return { clauses, terms, last, state: agreementState(terms, last) }
}
