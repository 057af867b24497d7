import { err, ok, type Result, type VaultCrypto } from '@lef/vault'
import { createIdentity, identityFromSecret, type Identity } from '@lef/vault/people'
import type { ShareBook } from './share-book.ts'

/** This person's identities, opened once each: the one new trajectories are shared with, and those of older ones. */
export class Identities {
  readonly #crypto: VaultCrypto
  readonly #book: ShareBook
  readonly #opened = new Map<string, Promise<Identity | null>>()

  constructor(crypto: VaultCrypto, book: ShareBook) {
    this.#crypto = crypto
    this.#book = book
  }

  /** Whoever this person is to others; made, and kept, when first needed. */
  async me(): Promise<Result<Identity, 'locked' | 'disk'>> {
    const known = this.#book.me()
    const identity = known && (await this.of(known.person))
    if (identity) return ok(identity)
    const made = await createIdentity(this.#crypto)
    this.#book.keepMe(made.identity.id, made.secret)
    this.#opened.set(made.identity.id, Promise.resolve(made.identity))
    const kept = await this.#book.flush()
    return kept.ok ? ok(made.identity) : err(kept.error === 'locked' ? 'locked' : 'disk')
  }

  /** The identity with this id; null when its secret is not in this notebook. */
  of(person: string): Promise<Identity | null> {
    const known = this.#opened.get(person)
    if (known) return known
    const secret = this.#book.secretOf(person)
    const identity = secret === null ? Promise.resolve(null) : identityFromSecret(this.#crypto, secret)
    if (secret !== null) this.#opened.set(person, identity)
    return identity
  }
}
