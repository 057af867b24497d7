import {
  contentMembers,
  createReader,
  createWriter,
  err,
  ok,
  plaintext,
  type Bytes,
  type PersonId,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import {
  askToPair,
  handOver,
  hearNonce,
  offerPairing,
  pairingNumber,
  pairingPlace,
  parsePairingCode,
  readAsk,
  takeOver,
  tellNonce,
  type Identity,
  type PairingAsk,
  type PairingOffer,
  type Pairing as Waiting,
} from '@lef/vault/people'
import type { Schedule } from '../../notebook/ports.ts'
import { chainAtServer } from '../chain-at-server.ts'
import type { Relay } from '../relay.ts'
import type { ShareBook } from '../share-book.ts'
import { introduce, takeIntroduction } from './introduction.ts'
import { MeetingPlace, parts, type StopReason } from './meeting-place.ts'
import type {
  AnsweredPairing,
  OfferedPairing,
  Pairing,
  PairingBox,
  PairingEars,
  PairingError,
  SharedElsewhere,
  TakenOver,
} from './pairing.ts'

/** What pairing needs of the sharing it belongs to. */
export interface PairingParts {
  readonly crypto: VaultCrypto
  readonly relay: Relay
  readonly book: ShareBook
  readonly clock: () => number
  readonly schedule: Schedule
  /** This person, made when there was none. */
  identity(): Promise<Result<Identity, 'locked' | 'disk'>>
  /** Writes down what was done, and goes on from there. */
  keep(): Promise<Result<null, 'locked' | 'disk'>>
}

/** Letting another device of one's own in, and becoming one, in one tab. */
export class TabPairing implements Pairing {
  readonly #parts: PairingParts
  /** Names of the places that this tab opened itself. */
  readonly #own = new Set<string>()

  constructor(parts: PairingParts) {
    this.#parts = parts
  }

  async offer(
    box: PairingBox,
    ears: PairingEars | null = null,
  ): Promise<Result<OfferedPairing, PairingError>> {
    const { crypto } = this.#parts
    const identity = await this.#parts.identity()
    if (!identity.ok) return identity
    const offer = await offerPairing(crypto)
    const pairing = await pairingPlace(crypto, codeIn(offer))
    this.#own.add(pairing)
    const place = this.#place(box, pairing, 'open', ears)
    const opened = await place.open()
    if (!opened.ok) return opened
    return ok(new Offered(this.#parts, place, offer, identity.value.id))
  }

  async answer(
    box: PairingBox,
    read: string,
    ears: PairingEars | null = null,
  ): Promise<Result<AnsweredPairing, PairingError>> {
    const { crypto, book } = this.#parts
    // Pasted with white space around it, or as the link that the picture holds.
    const code = parsePairingCode(read.trim().replace(/^.*#/, ''))
    if (code === null) return err('not-a-code')
    const pairing = await pairingPlace(crypto, code)
    if (this.#own.has(pairing)) return err('same-device')
    const place = this.#place(box, pairing, 'new', ears)
    const there = await place.look()
    if (!there.ok) return there
    const stopped = place.stopped(there.value)
    if (stopped !== null) return err(stopped)
    if (there.value.some(({ part }) => part === parts.ask)) return err('second-device')
    const me = book.me()?.person ?? null
    const asked = await askToPair(crypto, code, me === null ? null : (me as PersonId))
    if (asked === null) return err('not-a-code')
    const given = await place.give(parts.ask, asked.ask)
    if (!given.ok) return given
    return ok(new Answered(this.#parts, place, code, asked.waiting))
  }

  async elsewhere(): Promise<Result<readonly SharedElsewhere[], 'offline' | 'locked'>> {
    const { crypto, relay, book } = this.#parts
    if (book.me() === null) return ok([])
    const listed = await relay.documents()
    if (!listed.ok) return err('offline')
    const known = new Set([...book.list(), ...book.leaving().map(({ document: left }) => left)])
    const found: SharedElsewhere[] = []
    for (const { document } of listed.value) {
      if (known.has(document)) continue
      const chain = await chainAtServer(crypto, relay, document)
      if (!chain.ok) return err('offline')
      const isMine = ({ id }: { readonly id: PersonId }) => book.secretOf(id) !== null
      // Whoever is in the first entry signed it: no server, and no two others, can put somebody into that.
      if (!contentMembers(chain.value[0]?.members ?? []).some(isMine)) continue
      const mine = contentMembers(chain.value.at(-1)?.members ?? []).find(isMine)
      if (mine === undefined || mine.role === 'sponsor') continue
      found.push({ document, role: mine.role })
    }
    return ok(found)
  }

  async takeUp({ document, role }: SharedElsewhere, local: string): Promise<Result<null, 'locked' | 'disk'>> {
    const { book } = this.#parts
    const me = book.me()
    if (me === null) return err('locked')
    const page = book.add(document)
    page.setText('local', local)
    page.setText('role', role)
    page.setText('person', me.person)
    return this.#parts.keep()
  }

  #place(box: PairingBox, pairing: string, side: 'open' | 'new', ears: PairingEars | null): MeetingPlace {
    const { schedule, clock } = this.#parts
    return new MeetingPlace(pairing, side, { box, schedule, clock, ears })
  }
}

function codeIn({ pair, secret }: Waiting): { readonly publicKey: Bytes; readonly secret: Bytes } {
  return { publicKey: pair.publicKey, secret }
}

class Offered implements OfferedPairing {
  readonly code: string
  readonly #parts: PairingParts
  readonly #place: MeetingPlace
  readonly #offer: PairingOffer
  readonly #me: PersonId
  #asked: PairingAsk | null = null
  #asking: Promise<Result<string, PairingError>> | null = null

  constructor(around: PairingParts, place: MeetingPlace, offer: PairingOffer, me: PersonId) {
    this.#parts = around
    this.#place = place
    this.#offer = offer
    this.#me = me
    this.code = offer.code
  }

  /** The nonce is told to one device only, however often this is asked. */
  asked(): Promise<Result<string, PairingError>> {
    this.#asking ??= this.#hearAsk()
    return this.#asking
  }

  async #hearAsk(): Promise<Result<string, PairingError>> {
    const { crypto } = this.#parts
    const came = await this.#place.wait(parts.ask)
    if (!came.ok) return came
    const asked = await readAsk(this.#offer, came.value)
    const told = asked.ok ? await tellNonce(crypto, this.#offer, asked.value) : null
    if (!asked.ok || told === null) return this.#fail('damaged')
    if (asked.value.person === this.#me) {
      await this.#place.stop('already')
      return err('already')
    }
    const given = await this.#place.give(parts.nonce, told)
    if (!given.ok) return given
    this.#asked = asked.value
    return ok(await pairingNumber(crypto, codeIn(this.#offer), asked.value.to, this.#offer.nonce))
  }

  async give(carried: Uint8Array | null): Promise<Result<null, PairingError>> {
    const { crypto, book } = this.#parts
    if (this.#asked === null) return err('damaged')
    const content = createWriter()
      .block(new Uint8Array(introduce(book.doc)))
      .block(new Uint8Array(carried ?? []))
      .done()
    const handed = await handOver(crypto, this.#offer, this.#asked, plaintext(content))
    if (handed === null) return this.#fail('damaged')
    const given = await this.#place.giveAll(handed)
    return given.ok ? given : this.#fail(given.error)
  }

  async taken(): Promise<Result<null, PairingError>> {
    const done = await this.#place.wait(parts.done)
    if (!done.ok) return done
    await this.#place.end()
    return ok(null)
  }

  stop(why: Exclude<StopReason, 'already'>): Promise<void> {
    return this.#place.stop(why)
  }

  async #fail(error: PairingError): Promise<Result<never, PairingError>> {
    await this.#place.stop('cancelled')
    return err(error)
  }
}

class Answered implements AnsweredPairing {
  readonly #parts: PairingParts
  readonly #place: MeetingPlace
  readonly #code: ReturnType<typeof codeIn>
  readonly #waiting: Waiting
  #nonce: Bytes | null = null

  constructor(around: PairingParts, place: MeetingPlace, code: ReturnType<typeof codeIn>, waiting: Waiting) {
    this.#parts = around
    this.#place = place
    this.#code = code
    this.#waiting = waiting
  }

  async number(): Promise<Result<string, PairingError>> {
    const { crypto } = this.#parts
    const told = await this.#place.wait(parts.nonce)
    if (!told.ok) return told
    const nonce = await hearNonce(crypto, this.#waiting, this.#code, told.value)
    if (!nonce.ok) return this.#fail('damaged')
    this.#nonce = nonce.value
    return ok(await pairingNumber(crypto, this.#code, codeIn(this.#waiting), nonce.value))
  }

  async take(): Promise<Result<TakenOver, PairingError>> {
    if (this.#nonce === null) return err('damaged')
    const handed = await this.#place.waitForAll()
    if (!handed.ok) return handed
    const content = await takeOver(this.#waiting, this.#code, this.#nonce, handed.value)
    if (!content.ok) return this.#fail('damaged')
    const reader = createReader(content.value)
    const [introduction, carried] = [reader.block(), reader.block()]
    if (introduction === null || carried === null || !reader.atEnd()) return this.#fail('damaged')
    const { book } = this.#parts
    const taken = takeIntroduction(book.doc, (run) => book.change(run), introduction)
    if (taken === null) return this.#fail('damaged')
    const kept = await this.#parts.keep()
    if (!kept.ok) return this.#fail(kept.error)
    return ok({ locals: taken.locals, carried: carried.length > 0 ? carried : null })
  }

  async done(): Promise<void> {
    await this.#place.give(parts.done, new Uint8Array([1]))
  }

  stop(why: Exclude<StopReason, 'already'>): Promise<void> {
    return this.#place.stop(why)
  }

  async #fail(error: PairingError): Promise<Result<never, PairingError>> {
    await this.#place.stop('cancelled')
    return err(error)
  }
}
