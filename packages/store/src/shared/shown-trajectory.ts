import { createReader, readPersonId, type PersonId } from '@lef/vault'
import type { SharedDocument } from './shared-document.ts'
import type { ContentRole, OtherPerson, SharedTrajectory, Stage } from './sharing.ts'
import type { Told } from './told.ts'

/** What screens see of a shared document, with what the tab that leads knows of it. */
export function showTrajectory(document: SharedDocument, { sync, presence }: Told): SharedTrajectory {
  const { page, standing } = document
  const role: ContentRole = page.text('role') === 'coach' ? 'coach' : 'coachee'
  return {
    document: document.document,
    local: page.text('local') ?? '',
    role,
    stage: stageOf(document),
    other: standing?.asksBack
      ? null
      : otherOf(standing?.other ?? null, page.text('compared'), page.text('comparedNew')),
    sync,
    chemistry: document.chemistry,
    chemistryAgain: document.chemistryAgain,
    presence,
    askedBack: isAskedBack(document),
    cameBack: page.text('old') !== null && standing?.takesPart === true,
    incidents: page.incidents(),
  }
}

function stageOf({ page, standing }: SharedDocument): Stage {
  if (standing?.asksBack) return 'asking'
  if (standing !== null && standing.chain.length > 0) return standing.ended === null ? 'shared' : 'ended'
  const proposed = page.proposed() !== null
  if (page.inviting) return proposed ? 'confirming' : 'inviting'
  return proposed ? 'to-confirm' : 'answered'
}

/** Whether there is a request to come back as somebody who takes part now. */
function isAskedBack({ standing, page }: SharedDocument): boolean {
  if (standing === null || standing.asksBack) return false
  return standing.statements().some(({ hash, statement: { kind, body } }) => {
    if (kind !== 'recovery-request') return false
    if (page.isRecoveryDeclined(hash) || page.isRecoveryPutAway(hash)) return false
    const reader = createReader(body)
    reader.text()
    const old = readPersonId(reader)
    return standing.chain.at(-1)?.members.some(({ id }) => id === old) === true
  })
}

function otherOf(
  other: { readonly id: PersonId; readonly role: string } | null,
  compared: string | null,
  comparedNew: string | null,
): OtherPerson | null {
  if (other === null) return null
  const known = [compared, comparedNew].filter((person) => person !== null)
  const isKnown = known.some((person) => person === other.id)
  const safety = known.length === 0 ? 'not-compared' : isKnown ? 'compared' : 'changed'
  return { person: other.id, role: other.role === 'coach' ? 'coach' : 'coachee', safety }
}
