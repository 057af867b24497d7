import type { CalendarDay } from '@lef/method'
import {
  contentMembers,
  err,
  makeStatement,
  ok,
  toHex,
  type DocumentId,
  type MembershipChain,
  type Result,
  type VaultCrypto,
} from '@lef/vault'
import { answerLink, parseLinkFragment, signStatement, type Identity } from '@lef/vault/people'
import type { Relay, RelayProblem } from '../relay.ts'
import type { SharingError } from '../sharing-error.ts'
import type { Agreed } from './agreed.ts'
import { readOutline } from './read-outline.ts'
import type { KeptSponsored, SponsorShelf } from './sponsor-shelf.ts'
import type { Sponsored, Sponsoring, SponsorsPage } from './sponsoring.ts'
import { whyRefused } from './unsent.ts'

/** What this stands on: the sharing of one tab. */
export interface SponsoringParts {
  readonly crypto: VaultCrypto
  readonly relay: Relay
  /** The day that it is on this device. */
  readonly today: () => CalendarDay
  readonly shelf: SponsorShelf
  /** The identity for what is new, made when there is none. */
  identity(): Promise<Result<Identity, SharingError>>
  identityOf(person: string): Promise<Identity | null>
  /** Writes down what was done. */
  flush(): Promise<Result<null, SharingError>>
  failed(problem: RelayProblem): SharingError
  changed(): void
}

/** Looking on as sponsor, in one tab. */
export class TabSponsoring implements Sponsoring {
  readonly #parts: SponsoringParts
  /** What was shown last in this tab: that is what is signed. */
  readonly #shown = new Map<DocumentId, Agreed>()
  #list: { readonly of: string; readonly list: readonly Sponsored[] } = { of: '', list: [] }

  constructor(parts: SponsoringParts) {
    this.#parts = parts
  }

  list(): readonly Sponsored[] {
    const { shelf } = this.#parts
    const list = shelf.list().map((document) => ({
      document,
      names: shelf.get(document)?.names ?? null,
      unsent: shelf.signed(document).map(({ name, refused }) => {
        return { name, refused: refused === null ? null : whyRefused(refused) }
      }),
    }))
    const of = JSON.stringify(list)
    if (of !== this.#list.of) this.#list = { of, list }
    return this.#list.list
  }

  async readLink(fragment: string): Promise<Result<DocumentId, SharingError>> {
    const link = await parseLinkFragment(this.#parts.crypto, fragment)
    if (!link.ok) return link
    return link.value.role === 'sponsor' ? ok(link.value.document) : err('not-for-sponsors')
  }

  async answerLink(fragment: string): Promise<Result<DocumentId, SharingError>> {
    const { crypto, relay, shelf } = this.#parts
    const [link, identity] = [await parseLinkFragment(crypto, fragment), await this.#parts.identity()]
    if (!link.ok) return link
    if (!identity.ok) return identity
    const { document, role, inviter } = link.value
    if (role !== 'sponsor') return err('not-for-sponsors')
    if (inviter === identity.value.id) return err('own-link')
    const answered = await relay.addAnswer(document, await answerLink(crypto, identity.value, link.value))
    if (!answered.ok) return err(this.#parts.failed(answered.error))
    const before = shelf.get(document)
    const same = before?.person === identity.value.id ? before : null
    shelf.set(document, {
      link: fragment,
      person: identity.value.id,
      entries: same?.entries ?? 0,
      answeredAt: same?.entries ?? 0,
      head: same?.head ?? null,
      names: same?.names ?? null,
    })
    const kept = await this.#parts.flush()
    this.#parts.changed()
    return kept.ok ? ok(document) : kept
  }

  async look(document: DocumentId): Promise<Result<SponsorsPage, SharingError>> {
    const { crypto, relay, today, shelf } = this.#parts
    const kept = shelf.get(document)
    const identity = kept && (await this.#parts.identityOf(kept.person))
    if (!kept || !identity) return err('unknown')
    const shown = await relay.lookAsSponsor(document)
    if (!shown.ok) {
      if (shown.error.problem === 'unknown-document') return ok(notShown(kept))
      return err(this.#parts.failed(shown.error))
    }
    const of = { crypto, document, identity, today: today() }
    const { chain, agreed } = await readOutline(of, shown.value)
    const why = await this.#distrust(kept, chain)
    if (why !== null) return ok({ kind: 'wrong', why })
    const head = chain.at(-1)
    if (agreed === null || head === undefined || agreed.sponsor !== identity.id) return ok(notShown(kept))
    const words = agreed.agreements.at(-1)?.text ?? agreed.proposed.at(-1)?.text ?? null
    shelf.set(document, {
      ...kept,
      entries: chain.length,
      head: toHex(head.hash),
      names: words === null ? kept.names : { coach: words.coach, coachee: words.coachee },
      signed: [...shelf.signed(document)],
    })
    this.#shown.set(document, agreed)
    await this.#parts.flush()
    this.#parts.changed()
    return ok({ kind: 'here', agreed })
  }

  async sign(document: DocumentId, name: string): Promise<Result<null, SharingError>> {
    const { crypto, shelf } = this.#parts
    const kept = shelf.get(document)
    const identity = kept && (await this.#parts.identityOf(kept.person))
    const shown = () => this.#shown.get(document)?.proposed.find((one) => one.name === name)
    if (shown() === undefined) {
      const page = await this.look(document)
      if (!page.ok) return page
    }
    const proposed = shown()
    // Nobody signs what they could not read.
    if (!identity || proposed === undefined || proposed.text === null) return err('unknown')
    if (proposed.refused !== null) return err(proposed.refused === 'backdated' ? 'backdated' : 'not-agreed')
    const statement = makeStatement(await signStatement(crypto, identity, proposed.statement))
    shelf.keepSigned(document, { name, statement, refused: null })
    const done = await this.#parts.flush()
    this.#parts.changed()
    if (done.ok) await this.sendSigned()
    return done
  }

  /** Brings what was signed and the server does not have; to be called when it is reached. */
  async sendSigned(): Promise<void> {
    const { relay, shelf } = this.#parts
    for (const document of shelf.list()) {
      for (const one of shelf.signed(document).filter(({ refused }) => refused === null)) {
        const added = await relay.signAsSponsor(document, one.statement)
        // Who looks on no more, is told nothing else than that there is no such thing.
        const refused = added.ok
          ? added.value.outcome === 'refused' && added.value.reason
          : added.error.problem === 'unknown-document' && added.error.problem
        if (refused !== false) shelf.keepSigned(document, { ...one, refused })
        else if (added.ok) shelf.dropSigned(document, one.name)
        else return
        await this.#parts.flush()
        this.#parts.changed()
      }
    }
  }

  async putAway(document: DocumentId, name: string): Promise<Result<null, SharingError>> {
    const { shelf } = this.#parts
    if (!shelf.signed(document).some((one) => one.name === name && one.refused !== null))
      return err('unknown')
    shelf.dropSigned(document, name)
    const kept = await this.#parts.flush()
    this.#parts.changed()
    return kept
  }

  async forget(document: DocumentId): Promise<Result<null, SharingError>> {
    this.#parts.shelf.remove(document)
    const kept = await this.#parts.flush()
    this.#parts.changed()
    return kept
  }

  /** Why what the server shows is not believed; null when it is. */
  async #distrust(
    kept: KeptSponsored,
    chain: MembershipChain,
  ): Promise<'stranger' | 'rolled-back' | 'two-histories' | null> {
    const link = await parseLinkFragment(this.#parts.crypto, kept.link)
    // Whoever gave the link takes part, or did: their keys may have been renewed since, which both have signed.
    const inviter = link.ok ? link.value.inviter : null
    const theirs = chain.some(({ members }) => contentMembers(members).some(({ id }) => id === inviter))
    if (!theirs) return 'stranger'
    if (chain.length < kept.entries) return 'rolled-back'
    const before = chain[kept.entries - 1]
    return before !== undefined && toHex(before.hash) !== kept.head ? 'two-histories' : null
  }
}

/** Of whom nothing is shown: whether that is to come, or was. */
function notShown({ entries, answeredAt = 0 }: KeptSponsored): SponsorsPage {
  return { kind: entries > answeredAt ? 'over' : 'waiting' }
}
