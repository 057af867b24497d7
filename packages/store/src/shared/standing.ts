import {
  checkDeviceStatement,
  compareChains,
  contentMembers,
  deviceIdentity,
  followChain,
  hashStatement,
  parseStatement,
  readMembership,
  readyKey,
  toHex,
  type Bytes,
  type ContentKey,
  type DeviceId,
  type DeviceIdentity,
  type DocumentId,
  type Member,
  type Membership,
  type MembershipChain,
  type PersonId,
  type Statement,
  type VaultCrypto,
} from '@lef/vault'
import { openEpochKey, type Identity } from '@lef/vault/people'
import type { IncidentKind } from './incident.ts'
import type { KeptStatement } from './relay.ts'
import type { SharePage } from './share-page.ts'

/** What one statement did. */
export type StatementTaken =
  'nothing-new' | 'membership' | 'device' | 'proposed' | 'kept' | { readonly incident: IncidentKind }

/**
 * Who takes part in one trajectory, with which devices and keys: followed from signed statements, and from nothing else
 * that a server says.
 */
export class Standing {
  readonly document: DocumentId
  readonly identity: Identity
  readonly #crypto: VaultCrypto
  readonly #page: SharePage
  #chain: MembershipChain = []
  readonly #devices = new Map<DeviceId, DeviceIdentity & { readonly owner: PersonId }>()
  readonly #revoked = new Set<DeviceId>()
  readonly #keys = new Map<number, Promise<ContentKey | null>>()

  private constructor(crypto: VaultCrypto, page: SharePage, document: DocumentId, identity: Identity) {
    this.#crypto = crypto
    this.#page = page
    this.document = document
    this.identity = identity
  }

  /** As it was kept in the notebook. */
  static async load(
    crypto: VaultCrypto,
    page: SharePage,
    document: DocumentId,
    identity: Identity,
  ): Promise<Standing> {
    const standing = new Standing(crypto, page, document, identity)
    await standing.reload()
    return standing
  }

  /** Takes in what another tab followed. */
  async reload(): Promise<void> {
    for (const entry of this.#page.entries()) {
      const longer = await followChain(this.#crypto, this.document, this.#chain, entry)
      if (longer.ok) this.#chain = longer.value
    }
    for (const statement of this.#page.deviceStatements()) await this.#takeDevice(statement)
  }

  get chain(): MembershipChain {
    return this.#chain
  }

  /** The epoch in which is written now; null before there is one. */
  get epoch(): number | null {
    return this.#chain.at(-1)?.epoch ?? null
  }

  /** Whether there is somebody to read with and to write to. */
  get takesPart(): boolean {
    return this.#chain.length > 0 && this.ended === null && !this.asksBack
  }

  /** This person asks to come back with new keys, and is not in yet (P-19). */
  get asksBack(): boolean {
    return this.#page.text('old') !== null && this.readsFrom === null
  }

  /** The first epoch that this person has the key of; null: none. */
  get readsFrom(): number | null {
    const first = this.#chain.find(({ members }) =>
      contentMembers(members).some(({ id }) => id === this.identity.id),
    )
    return first?.epoch ?? null
  }

  /**
   * `put-out`: the other has put this person out. `alone`: this person has put the other out. `replaced`: the other has let
   * somebody in who came back in this person's place (P-19). By signed entries alone.
   */
  get ended(): 'put-out' | 'alone' | 'replaced' | null {
    const head = this.#chain.at(-1)
    if (head === undefined || this.asksBack) return null
    const reads = ({ members }: Membership) =>
      contentMembers(members).some(({ id }) => id === this.identity.id)
    if (reads(head)) return contentMembers(head.members).length < 2 ? 'alone' : null
    const without = this.#chain[this.#chain.findLastIndex(reads) + 1]
    return without && contentMembers(without.members).length > 1 ? 'replaced' : 'put-out'
  }

  /** The other of the two as of now; null when there is none. */
  get other(): Member | null {
    const head = this.#chain.at(-1)
    return (head && contentMembers(head.members).find(({ id }) => id !== this.identity.id)) ?? null
  }

  /** Whose device this is by a checked certificate. A device that the membership closes is its owner's up to there. */
  ownerOf(device: DeviceId): PersonId | null {
    if (this.#revoked.has(device) && !this.isClosed(device)) return null
    return this.#devices.get(device)?.owner ?? null
  }

  isClosed(device: DeviceId): boolean {
    return this.#chain.some(({ closed }) => closed.some((one) => one.device === device))
  }

  deviceOf(device: DeviceId): DeviceIdentity | null {
    return this.#devices.get(device) ?? null
  }

  /** Somebody's devices that may still write. */
  devicesOf(person: PersonId): readonly DeviceId[] {
    return [...this.#devices.values()]
      .filter(({ id, owner }) => owner === person && this.ownerOf(id) !== null && !this.isClosed(id))
      .map(({ id }) => id)
  }

  /** The key of an epoch; null when this person has none, or it is not the one that was committed to. */
  contentKey(epoch: number): Promise<ContentKey | null> {
    const known = this.#keys.get(epoch)
    if (known) return known
    const entry = this.#chain.find((one) => one.epoch === epoch)
    // It may still come.
    if (entry === undefined) return Promise.resolve(null)
    const opening = this.#openKey(entry)
    this.#keys.set(epoch, opening)
    // What the browser could not do now, it may be able to do the next time.
    opening.catch(() => this.#keys.delete(epoch))
    return opening
  }

  /** Takes a statement that the server shows. */
  async take({ statement: bytes, sealed }: KeptStatement): Promise<StatementTaken> {
    const parsed = parseStatement(bytes)
    if (!parsed.ok) {
      // A kind of a later Lef is no reason to stop; this one cannot do anything with it.
      if (parsed.error === 'unknown-kind') return 'nothing-new'
      return { incident: parsed.error === 'newer-version' ? 'newer-version' : 'malformed' }
    }
    const statement = parsed.value
    if (statement.kind === 'membership') return this.#takeEntry(bytes)
    if (statement.kind === 'device-certificate' || statement.kind === 'device-revocation') {
      return this.#takeDevice(bytes)
    }
    const name = toHex(await hashStatement(this.#crypto, statement))
    const before = this.#page.statements().length
    this.#page.keepStatement(name, bytes, sealed)
    return before === this.#page.statements().length ? 'nothing-new' : 'kept'
  }

  /** Whether a server that shows exactly these statements shows less, or other, than it did. */
  async compare(shown: readonly KeptStatement[]): Promise<IncidentKind | null> {
    let chain: MembershipChain = []
    for (const { statement } of shown) {
      const longer = await followChain(this.#crypto, this.document, chain, statement)
      if (longer.ok) chain = longer.value
    }
    const comparison = compareChains(this.#chain, chain)
    if (comparison === 'fork') return 'two-histories'
    return comparison === 'rolled-back' ? 'rolled-back' : null
  }

  /** Statements of other kinds than membership and devices. */
  statements(): readonly {
    readonly hash: string
    readonly statement: Statement
    readonly sealed: Bytes | null
  }[] {
    return this.#page.statements().flatMap(({ hash, bytes, sealed }) => {
      const parsed = parseStatement(bytes)
      return parsed.ok ? [{ hash, statement: parsed.value, sealed }] : []
    })
  }

  async #takeEntry(bytes: Bytes): Promise<StatementTaken> {
    const longer = await followChain(this.#crypto, this.document, this.#chain, bytes)
    // Whoever takes part signed the first entry: one without this person is of another two.
    const selves: readonly (string | null)[] = [this.identity.id, this.#page.text('old')]
    if (longer.ok && !longer.value[0]?.members.some(({ id }) => selves.includes(id))) {
      return { incident: 'stranger' }
    }
    if (longer.ok) {
      this.#page.addEntry(this.#chain.length, bytes)
      this.#chain = longer.value
      return 'membership'
    }
    switch (longer.error) {
      case 'known':
      case 'gap':
        return 'nothing-new'
      case 'missing-signature':
        // Before the first entry, whoever takes part is not known by anything but the link: who confirms, checks.
        if (this.#chain.length > 0 || this.#page.proposed() === null) return this.#propose(bytes)
        return 'proposed'
      case 'fork':
        return { incident: 'two-histories' }
      case 'wrong-document':
        return { incident: 'moved' }
      case 'wrong-signature':
      case 'unknown-signer':
        return { incident: 'forged' }
      default:
        return { incident: 'malformed' }
    }
  }

  /** Keeps an entry that lacks a signature; after the first only one made for the head there is now. */
  async #propose(bytes: Bytes): Promise<StatementTaken> {
    const statement = parseStatement(bytes)
    const entry = statement.ok ? await readMembership(this.#crypto, statement.value) : null
    const before = this.#page.proposed()
    const isNext = entry?.ok === true && entry.value.number === this.#chain.length
    if (!isNext || (before !== null && toHex(before) === toHex(bytes))) return 'nothing-new'
    this.#page.setProposed(bytes)
    return 'proposed'
  }

  async #takeDevice(bytes: Bytes): Promise<StatementTaken> {
    const said = await checkDeviceStatement(this.#crypto, bytes)
    if (!said.ok) return { incident: said.error === 'damaged' ? 'malformed' : 'forged' }
    const { kind, person, device, devicePublicKey } = said.value
    // Certificates of the two may come before the entry that names them; whose they are, is asked when it counts.
    if (kind === 'device-revocation') {
      if (this.#devices.get(device)?.owner !== person || this.#revoked.has(device)) return 'nothing-new'
      this.#revoked.add(device)
      this.#page.addDeviceStatement('revocation', device, bytes)
      return 'device'
    }
    // Who certified a device first, has it: another person's certificate for the same key proves nothing.
    if (this.#devices.has(device)) return 'nothing-new'
    const takesPart = this.#chain.some(({ members }) => members.some(({ id }) => id === person))
    if (!takesPart && person !== this.identity.id) return { incident: 'stranger' }
    this.#devices.set(device, { ...(await deviceIdentity(this.#crypto, devicePublicKey)), owner: person })
    this.#page.addDeviceStatement('certificate', device, bytes)
    return 'device'
  }

  async #openKey(entry: Membership): Promise<ContentKey | null> {
    const raw = await openEpochKey(this.#crypto, this.identity, entry)
    return raw.ok ? readyKey(this.#crypto, raw.value) : null
  }
}
