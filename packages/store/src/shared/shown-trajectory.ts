import type { PersonId } from '@lef/vault'
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
    other: otherOf(standing?.other ?? null, page.text('compared')),
    sync,
    chemistry: document.chemistry,
    presence,
    incidents: page.incidents(),
  }
}

function stageOf({ page, standing }: SharedDocument): Stage {
  if (standing !== null && standing.chain.length > 0) return standing.ended === null ? 'shared' : 'ended'
  const proposed = page.proposed() !== null
  if (page.inviting) return proposed ? 'confirming' : 'inviting'
  return proposed ? 'to-confirm' : 'answered'
}

function otherOf(
  other: { readonly id: PersonId; readonly role: string } | null,
  compared: string | null,
): OtherPerson | null {
  if (other === null) return null
  const safety = compared === null ? 'not-compared' : compared === other.id ? 'compared' : 'changed'
  return { person: other.id, role: other.role === 'coach' ? 'coach' : 'coachee', safety }
}
