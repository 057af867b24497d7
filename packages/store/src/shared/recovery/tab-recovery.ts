import {
  checkRecoveryAnswer,
  checkRecoveryRequest,
  contentMembers,
  copyOf,
  err,
  makeRecoveryAnswerBody,
  makeRecoveryRequestBody,
  makeStatement,
  noHash,
  ok,
  parseStatement,
  readMembership,
  recoveryStanding,
  recoveryWait,
  type Argon2id,
  type ClosedDevice,
  type Device,
  type DocumentId,
  type Membership,
  type RecoveryAnswer,
  type RecoveryRequest,
  type Result,
  type Statement,
  type VaultCrypto,
} from '@lef/vault'
import {
  countersignMembership,
  memberOf,
  proposeMembership,
  safetyNumber,
  signStatement,
  type Identity,
  type SafetyNumber,
} from '@lef/vault/people'
import { chainAtServer } from '../chain-at-server.ts'
import type { ContentRole } from '../content-role.ts'
import type { Meeting } from '../first-contact.ts'
import type { Relay, RelayProblem } from '../relay.ts'
import type { ShareBook } from '../share-book.ts'
import type { SharingError } from '../sharing-error.ts'
import { signByDevice } from '../sign-by-device.ts'
import type { AskedBack, LostTrajectory, Recovery } from './recovery.ts'

/** What recovery needs of the sharing it belongs to. */
export interface RecoveryParts {
  readonly crypto: VaultCrypto
  readonly argon2id: Argon2id
  readonly relay: Relay
  readonly book: ShareBook
  readonly clock: () => number
  device(): Device | null
  identity(): Promise<Result<Identity, 'locked' | 'disk'>>
  meeting(document: DocumentId): Promise<Meeting | null>
  failed(problem: RelayProblem): SharingError
  /** Writes down what was done, and goes on from there. */
  keep(done: Result<null, SharingError>): Promise<Result<null, SharingError>>
}

/** A request that was checked, with what goes with it. */
interface Asked {
  readonly request: RecoveryRequest
  readonly shown: AskedBack
}

/** Getting back in through the other, in one tab. */
export class TabRecovery implements Recovery {
  readonly #parts: RecoveryParts

  constructor(parts: RecoveryParts) {
    this.#parts = parts
  }

  async lost(): Promise<Result<readonly LostTrajectory[], SharingError>> {
    const { crypto, relay, book, failed } = this.#parts
    const listed = await relay.documents()
    if (!listed.ok) return err(failed(listed.error))
    const known = new Set([...book.list(), ...book.leaving().map(({ document: left }) => left)])
    const lost: LostTrajectory[] = []
    for (const { document } of listed.value) {
      if (known.has(document)) continue
      const chain = await chainAtServer(crypto, relay, document)
      if (!chain.ok) return err(failed(chain.error))
      const head = chain.value.at(-1)
      if (head !== undefined && contentMembers(head.members).length === 2) {
        lost.push({ document, entries: chain.value.length })
      }
    }
    return ok(lost)
  }

  async ask(document: DocumentId, role: ContentRole, local: string): Promise<Result<null, SharingError>> {
    const { crypto, relay, book, identity, failed, keep } = this.#parts
    const me = await identity()
    if (!me.ok) return me
    const chain = await chainAtServer(crypto, relay, document)
    if (!chain.ok) return err(failed(chain.error))
    const old = chain.value.at(-1)?.members.find((member) => member.role === role)
    if (old === undefined || book.list().includes(document)) return err('unknown')
    const body = makeRecoveryRequestBody(document, old.id, me.value.keys)
    const unsigned: Statement = { kind: 'recovery-request', body, signatures: [] }
    const statement = makeStatement(await signStatement(crypto, me.value, unsigned))
    const added = await relay.addStatement(document, statement)
    if (!added.ok) return err(failed(added.error))
    if (added.value.outcome === 'refused') return err('refused')
    const page = book.add(document)
    page.setText('local', local)
    page.setText('role', role)
    page.setText('person', me.value.id)
    page.setText('old', old.id)
    return keep(ok(null))
  }

  async requests(document: DocumentId): Promise<readonly AskedBack[]> {
    const asked = await this.#asked(document)
    const page = (await this.#parts.meeting(document))?.page
    return asked.flatMap(({ shown }) => (page?.isRecoveryPutAway(shown.request) ? [] : [shown]))
  }

  async number(document: DocumentId, request: string): Promise<SafetyNumber | null> {
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    const { crypto, argon2id } = this.#parts
    if (meeting === null || asked === null) return null
    // Who asks compares with the one who stays; who stays, with the new keys.
    const other =
      asked.shown.whose === 'mine' ? staysBeside(meeting, asked.request)?.keys : asked.request.keys
    return other ? safetyNumber(crypto, argon2id, meeting.identity.keys, other) : null
  }

  async keepCompared(document: DocumentId, request: string): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    if (meeting === null || asked === null || asked.shown.whose === 'self') return err('unknown')
    if (asked.shown.whose === 'other') meeting.page.setText('comparedNew', asked.request.id)
    else meeting.page.setText('compared', staysBeside(meeting, asked.request)?.id ?? null)
    return this.#parts.keep(ok(null))
  }

  async decline(
    document: DocumentId,
    request: string,
    declined: boolean,
  ): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    if (meeting === null || asked?.shown.whose !== 'other') return err('unknown')
    meeting.page.declineRecovery(request, declined)
    // Whoever is somebody else, was not compared with.
    if (declined && asked.shown.compared) meeting.page.setText('comparedNew', null)
    return this.#parts.keep(ok(null))
  }

  async putAway(document: DocumentId, request: string): Promise<Result<null, SharingError>> {
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    if (meeting === null || asked === null || asked.shown.whose === 'mine') return err('unknown')
    // Nothing that can still go on, or that is yet to be answered, goes out of sight.
    if (asked.shown.standing.kind !== 'stopped') return err('unknown')
    meeting.page.putRecoveryAway(request)
    return this.#parts.keep(ok(null))
  }

  async answer(
    document: DocumentId,
    request: string,
    answer: RecoveryAnswer['answer'],
  ): Promise<Result<null, SharingError>> {
    const { crypto, keep } = this.#parts
    const device = this.#parts.device()
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    if (device === null || meeting === null || asked?.shown.whose !== 'self') return err('unknown')
    const body = makeRecoveryAnswerBody(asked.request.hash, answer, device.publicKey)
    const statement = await signByDevice(crypto, device, { kind: 'recovery-answer', body })
    const said = await this.#say(meeting, statement)
    return keep(said)
  }

  async letBack(document: DocumentId, request: string): Promise<Result<null, SharingError>> {
    const { crypto, keep } = this.#parts
    const meeting = await this.#parts.meeting(document)
    const asked = await this.#one(document, request)
    const head = meeting?.standing.chain.at(-1)
    if (meeting === null || head === undefined || asked?.shown.whose !== 'other') return err('unknown')
    // Looked at anew, by this device's clock: what a screen shows may be older.
    if (asked.shown.standing.kind !== 'ripe') return err('unknown')
    const { old, id, keys } = asked.request
    const { tails } = meeting.page.progress()
    const closed = meeting.standing.devicesOf(old).map((device): ClosedDevice => {
      const tail = tails.get(device)
      return { device, seq: tail?.seq ?? 0, hash: tail?.hash ?? noHash }
    })
    const members = head.members.map((one) => (one.id === old ? memberOf(one.role, { id, keys }) : one))
    const change = { members, closed, newEpoch: true }
    const proposal = await proposeMembership(crypto, meeting.identity, head, change)
    if (!proposal.ok) return err('bad-entry')
    // They get everything anew, under the new key: what was sealed before, they cannot open.
    meeting.page.setText('owesWhole', id)
    return keep(await this.#say(meeting, makeStatement(proposal.value.statement)))
  }

  async confirm(document: DocumentId): Promise<Result<null, SharingError>> {
    const { crypto, keep } = this.#parts
    const meeting = await this.#parts.meeting(document)
    const bytes = meeting?.page.proposed() ?? null
    const head = meeting?.standing.chain.at(-1)
    const statement = bytes && parseStatement(bytes)
    if (meeting === null || head === undefined || !statement?.ok) return err('unknown')
    const { page, identity } = meeting
    const entry = await readMembership(crypto, statement.value)
    const forget = async (error: SharingError) => {
      page.setProposed(null)
      return keep(err(error))
    }
    if (!entry.ok) return forget('bad-entry')
    const readers = contentMembers(entry.value.members)
    const other = readers.find(({ id }) => id !== identity.id)
    // With nobody but the one whose number was compared: the server could have made up everybody else.
    if (other === undefined || other.id !== page.text('compared')) return forget('substituted-key')
    if (!readers.some(({ id, role }) => id === identity.id && role === page.text('role')))
      return forget('bad-entry')
    const signed = await countersignMembership(crypto, identity, [], head, statement.value)
    if (!signed.ok) return forget(signed.error === 'substituted-key' ? 'substituted-key' : 'bad-entry')
    const said = await this.#say(meeting, makeStatement(signed.value.statement))
    if (said.ok) page.setProposed(null)
    return keep(said)
  }

  async #say(meeting: Meeting, statement: Uint8Array): Promise<Result<null, SharingError>> {
    const bytes = copyOf(statement)
    const added = await this.#parts.relay.addStatement(meeting.document, bytes)
    if (!added.ok) return err(this.#parts.failed(added.error))
    if (added.value.outcome === 'refused') return err('refused')
    await meeting.standing.take({ statement: bytes, sealed: null })
    return ok(null)
  }

  async #one(document: DocumentId, request: string): Promise<Asked | null> {
    const all = await this.#asked(document)
    return all.find(({ shown }) => shown.request === request) ?? null
  }

  async #asked(document: DocumentId): Promise<readonly Asked[]> {
    const meeting = await this.#parts.meeting(document)
    const head = meeting?.standing.chain.at(-1)
    if (meeting === null || head === undefined) return []
    const { crypto, clock } = this.#parts
    const { standing, page, identity } = meeting
    const said = standing.statements()
    const all: Asked[] = []
    for (const { hash, statement } of said) {
      if (statement.kind !== 'recovery-request') continue
      const request = await checkRecoveryRequest(crypto, head, makeStatement(statement))
      if (!request.ok) continue
      const { old, id } = request.value
      const role = head.members.find((member) => member.id === old)?.role
      const answers: RecoveryAnswer[] = []
      for (const one of said) {
        if (one.statement.kind !== 'recovery-answer') continue
        const bytes = makeStatement(one.statement)
        const given = await checkRecoveryAnswer(
          crypto,
          request.value,
          (device) => standing.ownerOf(device),
          bytes,
        )
        if (given.ok) answers.push(given.value)
      }
      const whose = id === identity.id ? 'mine' : old === identity.id ? 'self' : 'other'
      const compared = whose === 'mine' ? page.text('compared') !== null : page.text('comparedNew') === id
      const seenAt = page.recoverySeen(hash) ?? clock()
      all.push({
        request: request.value,
        shown: {
          request: hash,
          whose,
          person: id,
          role: role === 'coach' ? 'coach' : 'coachee',
          seenAt,
          until: seenAt + recoveryWait,
          standing: recoveryStanding(answers, compared, seenAt, clock()),
          compared,
          declined: page.isRecoveryDeclined(hash),
          approved: answers.some(({ answer }) => answer === 'yes'),
          letIn: whose === 'mine' ? page.proposed() !== null : page.text('owesWhole') === id,
        },
      })
    }
    return all
  }
}

/** The one of the two who does not ask. */
function staysBeside({ standing }: Meeting, { old }: RecoveryRequest): Membership['members'][number] | null {
  const head = standing.chain.at(-1)
  return (head && contentMembers(head.members).find(({ id }) => id !== old)) ?? null
}
