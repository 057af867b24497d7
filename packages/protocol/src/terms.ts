/**
 * A coaching agreement as all who take part sign it (SPEC P-15): which clauses hold, which process facts may be
 * reported, from which day. The clauses' own words are not in here but in a text that only the signers have;
 * its hash is. The body of an `agreement` statement:
 *
 *   document text ‖ number u32 ‖ prev 32 ‖ membership 32 ‖ relation u8 (1 independent, 2 manager) ‖ from text
 *   ‖ clauses: count u8, then clause u8 (ascending) ‖ facts: count u8, then fact u8 (ascending) ‖ words 32
 */
import {
  clauseKinds,
  coachRelations,
  parseCalendarDay,
  processFacts,
  type CalendarDay,
  type ClauseKind,
  type CoachRelation,
  type ProcessFact,
} from '@lef/method'
import { compareBytes, type Bytes } from './bytes.ts'
import { parseDocumentId, type DocumentId } from './ids.ts'
import { err, ok, type Result } from './result.ts'
import { parseStatementHash, type StatementHash } from './statement.ts'
import { createReader, createWriter, readList, type Reader, type Writer } from './wire.ts'

/** What an agreement says. */
export interface Terms {
  readonly document: DocumentId
  /** 0 for the first agreement of a trajectory, then one more each. */
  readonly number: number
  /** The agreement before; zeros for the first. */
  readonly prev: StatementHash
  /** The membership entry whose members sign. */
  readonly membership: StatementHash
  readonly relation: CoachRelation
  /** The day from which it holds; it says nothing about days before. */
  readonly from: CalendarDay
  /** The clauses that are part of it, in the method's order. */
  readonly clauses: readonly ClauseKind[]
  /** What may be reported, in the method's order. */
  readonly facts: readonly ProcessFact[]
  /** SHA-256 over 16 random bytes and the whole text, which only those who sign have. */
  readonly words: Bytes
}

/** The canonical body. Clauses and facts are put in order. */
export function makeTermsBody(terms: Terms): Bytes {
  const { prev, membership, words } = terms
  if ([prev, membership, words].some((hash) => hash.length !== 32))
    throw new RangeError('a hash has 32 bytes')
  const writer = createWriter().text(terms.document).u32(terms.number).fixed(prev).fixed(membership)
  writer.u8(coachRelations.indexOf(terms.relation) + 1).text(terms.from)
  writeChosen(writer, clauseKinds, terms.clauses)
  writeChosen(writer, processFacts, terms.facts)
  return writer.fixed(words).done()
}

/** Reads the body of an `agreement`; whether it may hold, `checkAgreement` says. */
export function parseTermsBody(body: Bytes): Result<Terms, 'damaged'> {
  const reader = createReader(body)
  const document = parseDocumentId(reader.text() ?? '')
  const number = reader.u32()
  const prev = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  const membership = parseStatementHash(reader.fixed(32) ?? new Uint8Array(0))
  const relation = coachRelations[(reader.u8() ?? 0) - 1]
  const from = parseCalendarDay(reader.text())
  const clauses = readChosen(reader, clauseKinds)
  const facts = clauses && readChosen(reader, processFacts)
  const words = reader.fixed(32)
  if (!document || number === null || !prev || !membership || !relation || !from) return err('damaged')
  if (!clauses || !facts || !words) return err('damaged')
  const terms = { document, number, prev, membership, relation, from, clauses, facts, words }
  return compareBytes(makeTermsBody(terms), body) === 0 ? ok(terms) : err('damaged')
}

function writeChosen<Kind>(writer: Writer, all: readonly Kind[], chosen: readonly Kind[]): void {
  const numbers = all.flatMap((kind, at) => (chosen.includes(kind) ? [at + 1] : []))
  writer.u8(numbers.length)
  for (const number of numbers) writer.u8(number)
}

function readChosen<Kind>(reader: Reader, all: readonly Kind[]): Kind[] | null {
  return readList(reader, reader.u8(), () => all[(reader.u8() ?? 0) - 1] ?? null)
}
