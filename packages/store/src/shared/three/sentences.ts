import {
  err,
  fromHex,
  makeReleaseBody,
  makeWithdrawalBody,
  ok,
  parseStatementHash,
  plaintext,
  utf8,
  type Bytes,
  type DocumentId,
  type Membership,
  type ReleaseKind,
  type Result,
  type Statement,
  type TalkMoment,
  type VaultCrypto,
} from '@lef/vault'
import { sealWords, type Identity } from '@lef/vault/people'
import type { Agreed } from './agreed.ts'

/** One sentence for the sponsor. */
export interface Sentence {
  readonly moment: TalkMoment
  readonly what: ReleaseKind
  readonly sentence: string
}

/** Whether these keys are the coachee's: nobody else releases a sentence, or takes one back. */
export function isCoachee({ members }: Membership, me: Identity): boolean {
  return members.some(({ role, id }) => role === 'coachee' && id === me.id)
}

/** A sentence as it is to be signed, sealed to all who take part, when what is agreed allows it. */
export async function releaseOf(
  crypto: VaultCrypto,
  head: Membership,
  { holds, sponsor }: Agreed,
  { moment, what, sentence }: Sentence,
): Promise<Result<{ readonly statement: Statement; readonly sealed: Bytes }, 'not-agreed' | 'bad-entry'>> {
  const said = sentence.trim()
  if (holds?.clauses.includes('release') !== true || sponsor === null || said === '') return err('not-agreed')
  const { document, members } = head
  // For the two as well: what they are shown as the sponsor's page is then the very same record.
  const sealed = await sealWords(crypto, 'release', document, members, plaintext(utf8(said)))
  if (sealed === null) return err('bad-entry')
  const body = makeReleaseBody({
    document,
    agreement: holds.hash,
    moment,
    what,
    sealedHash: sealed.sealedHash,
  })
  return ok({ statement: { kind: 'release', body, signatures: [] }, sealed: sealed.sealed })
}

/** What takes a sentence back, to be signed; null when that is no name of one. */
export function withdrawalOf(document: DocumentId, name: string): Statement | null {
  const release = parseStatementHash(fromHex(name) ?? new Uint8Array(0))
  if (release === null) return null
  return { kind: 'withdrawal', body: makeWithdrawalBody({ document, release }), signatures: [] }
}

/** The sentences that whoever looks on can read, or soon could, by their names. */
export function readableSentences({ released, unsent }: Agreed): ReadonlySet<string> {
  const names = new Set(released.map(({ name }) => name))
  for (const one of unsent) {
    if (one.kind === 'withdrawal') names.add(one.release)
    if (one.kind === 'release' && one.refused === null) names.add(one.name)
  }
  return names
}
