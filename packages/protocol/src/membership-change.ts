/**
 * Which entry may follow which (SPEC P-10), apart from signatures: pure rules over two entries.
 */
import { sameBytes } from './bytes.ts'
import { contentMembers, noStatement, sameMember, type Member, type Membership } from './membership.ts'
import { err, ok, type Result } from './result.ts'

/** Who has to sign a change: all of them, or at least one. */
export type NeededSigners = { readonly who: readonly Member[]; readonly how: 'all' | 'one' }

/**
 * Why an entry may not follow. `not-first`: a first entry with a number or something before it. `not-next`: not
 * the number after, or of another document. `not-two`: a beginning, or a change that brings somebody in, must
 * leave a coach and a coachee; no change leaves nobody. `taken-over`: nobody who could read before still can.
 * `twice`: one person in two roles. `epoch-kept`: somebody
 * who could read went, or a device was closed, and the key stayed. `epoch-jumped`: not this epoch or the next.
 * `keys-amiss`: not one sealed key per content member of a new epoch, or keys where there is no new epoch.
 */
export type MembershipRuleError =
  'not-first' | 'not-next' | 'not-two' | 'taken-over' | 'twice' | 'epoch-kept' | 'epoch-jumped' | 'keys-amiss'

/** Whether an entry may follow another (null: whether it may be the first), and whose signatures that takes. */
export function checkChange(
  before: Membership | null,
  next: Membership,
): Result<NeededSigners, MembershipRuleError> {
  const readers = contentMembers(next.members)
  if (new Set(next.members.map(({ id }) => id)).size !== next.members.length) return err('twice')
  if (readers.length === 0) return err('not-two')
  const newEpoch = before === null || next.epoch === before.epoch + 1
  if (before === null) {
    if (next.number !== 0 || !sameBytes(next.prev, noStatement) || next.closed.length > 0)
      return err('not-first')
    if (next.epoch === 0) return err('epoch-jumped')
  } else {
    if (next.document !== before.document || next.number !== before.number + 1) return err('not-next')
    if (!newEpoch && next.epoch !== before.epoch) return err('epoch-jumped')
    const stays = contentMembers(before.members).some((old) => readers.some(({ id }) => id === old.id))
    if (!stays) return err('taken-over')
    const gone = contentMembers(before.members).some((old) => !readers.some((now) => sameMember(old, now)))
    const arrived = readers.length > contentMembers(before.members).length
    if (!newEpoch && (gone || arrived || next.closed.length > 0)) return err('epoch-kept')
    if (!newEpoch && !sameBytes(before.commitment, next.commitment)) return err('epoch-kept')
  }
  if (next.sealed.length !== (newEpoch ? readers.length : 0)) return err('keys-amiss')
  const isNew = (member: Member): boolean => !before?.members.some((old) => sameMember(old, member))
  if (!next.members.some(isNew)) return ok({ who: readers, how: 'one' })
  return readers.length === 2 ? ok({ who: readers, how: 'all' }) : err('not-two')
}
