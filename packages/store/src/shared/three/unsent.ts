import {
  parseFactBody,
  parseReleaseBody,
  parseStatement,
  parseTermsBody,
  parseWithdrawalBody,
  toHex,
  type Bytes,
  type ProcessFact,
  type ReleaseKind,
  type TalkMoment,
  type Terms,
} from '@lef/vault'
import type { AgreementWords } from './agreement-words.ts'
import type { SignedHere } from './signed-shelf.ts'

/**
 * Why the server does not take what was signed here. `overtaken`: another statement came first. `other-people`: those who
 * take part, or their keys, changed. `other-agreement`: another agreement holds on that day, or none. `not-in-clause`: what is
 * agreed does not allow it. `backdated`: its day came before everyone had signed. `no-room`: there is too much already.
 */
export type WhyRefused =
  'overtaken' | 'other-people' | 'other-agreement' | 'not-in-clause' | 'backdated' | 'no-room' | 'refused'

/**
 * What this person signed on this device and the server does not have: it waits for the server, or (`refused`) will not be taken.
 * Nothing of it counts. A `withdrawal` waits until it is taken: meanwhile whoever looks on may still read the sentence.
 */
export type Unsent = { readonly name: string; readonly refused: WhyRefused | null } & (
  | { readonly kind: 'agreement'; readonly terms: Terms; readonly text: AgreementWords | null }
  | { readonly kind: 'process-fact'; readonly fact: ProcessFact }
  | {
      readonly kind: 'release'
      readonly moment: TalkMoment
      readonly what: ReleaseKind
      readonly sentence: string | null
    }
  | {
      readonly kind: 'withdrawal'
      /** The name of the release. */
      readonly release: string
    }
)

/** How what is sealed beside a statement is read, by the person it is sealed to. */
export interface UnsentWords {
  agreement(terms: Terms, sealed: Bytes | null): Promise<AgreementWords | null>
  sentence(sealed: Bytes): Promise<string | null>
}

/** What waits on this device, in the order in which it was signed. */
export async function readUnsent(
  signed: readonly SignedHere[],
  words: UnsentWords,
): Promise<readonly Unsent[]> {
  const all: Unsent[] = []
  for (const { name, statement: bytes, sealed, refused } of signed) {
    const statement = parseStatement(bytes)
    if (!statement.ok) continue
    const { kind, body } = statement.value
    const about = { name, refused: refused === null ? null : whyRefused(refused) }
    if (kind === 'agreement') {
      const terms = parseTermsBody(body)
      if (!terms.ok) continue
      const text = await words.agreement(terms.value, sealed)
      all.push({ ...about, kind, terms: terms.value, text })
    } else if (kind === 'process-fact') {
      const fact = parseFactBody(body)
      if (fact.ok) all.push({ ...about, kind, fact: fact.value })
    } else if (kind === 'release') {
      const release = parseReleaseBody(body)
      if (!release.ok) continue
      const { moment, what } = release.value
      all.push({ ...about, kind, moment, what, sentence: sealed && (await words.sentence(sealed)) })
    } else if (kind === 'withdrawal') {
      const back = parseWithdrawalBody(body)
      if (back.ok) all.push({ ...about, kind, release: toHex(back.value.release) })
    }
  }
  return all
}

/** By the server's reasons. */
const whys: Readonly<Record<string, WhyRefused>> = {
  'not-next': 'overtaken',
  'told-already': 'overtaken',
  'after-end': 'overtaken',
  'not-here': 'overtaken',
  'wrong-members': 'other-people',
  'changed-members': 'other-people',
  'unknown-signer': 'other-people',
  'wrong-signature': 'other-people',
  'no-coachee': 'other-people',
  'not-a-member': 'other-people',
  'unknown-document': 'other-people',
  'no-agreement': 'other-agreement',
  'before-agreement': 'other-agreement',
  'other-agreement': 'other-agreement',
  'not-in-clause': 'not-in-clause',
  'nobody-to-report-to': 'not-in-clause',
  'manager-coaches': 'not-in-clause',
  'missing-clause': 'not-in-clause',
  'wrong-clause': 'not-in-clause',
  backdated: 'backdated',
  'not-yet': 'backdated',
  full: 'no-room',
  'too-large': 'no-room',
}

/** What a server's reason means to whoever signed. */
export const whyRefused = (reason: string): WhyRefused => whys[reason] ?? 'refused'
