import type { OrganisationId } from '@lef/protocol'
import type { AccountId } from '@lef/protocol/messages'
import { createTokenBuckets, type Rate } from '../relay/token-bucket.ts'
import { betweenTheTwo, mailText, type MailKind, type MailText } from './mail-texts.ts'

/** Hands one mail to a mail server; rejects when that does not take it. */
export type SendMail = (mail: MailText & { readonly to: string }) => Promise<void>

/** A mail that nobody sent, for an organiser to pass on. */
export interface UnsentMail extends MailText {
  readonly at: Date
  readonly to: string
}

/** Mails of this server. What waits, and what was not sent, is in memory alone: there are links in it. */
export interface Mailer {
  /** Whether mails go out; without, they are shown. */
  readonly sends: boolean
  /** Sends it, now or later, or shows it; nobody waits for it. `by`: whose name is in it. */
  send(organisation: OrganisationId, to: string, mail: MailKind, by?: AccountId): void
  /** Tries again what was not taken; to be done now and then. */
  work(): Promise<void>
  /** What an organiser may pass on by hand. */
  unsent(organisation: OrganisationId): readonly UnsentMail[]
  /** Drops what is to somebody who is here no more and, with the account, what has their name in it. */
  forget(
    organisation: OrganisationId,
    who: { readonly mail: string; readonly account: AccountId | null },
  ): void
}

export interface MailerParts {
  /** Null: there is no mail server. */
  readonly sendMail: SendMail | null
  readonly publicAddress: string
  /** Milliseconds. */
  readonly now: () => number
  /** Shows a mail to whoever runs the server, where none is sent. */
  readonly say: (text: string) => void
  /** Is told what became of each mail. */
  readonly counted: (outcome: 'sent' | 'again' | 'given-up' | 'shown' | 'too-many') => void
}

interface Waiting extends UnsentMail {
  readonly organisation: OrganisationId
  readonly kind: MailKind['kind']
  readonly by: AccountId | null
  tries: number
  notBefore: number
}

/** After how many milliseconds a mail is tried again: for three hours, and then it is given up. */
const pauses = [60_000, 5 * 60_000, 30 * 60_000, 2 * 3_600_000]
const mostWaiting = 1_000
/** As long as an invitation. */
const shownFor = 14 * 86_400_000
const mostShown = 200
/** Of one kind to one address: whoever does something very often, does not fill somebody's mailbox. */
const rate: Rate = { burst: 5, perSecond: 1 / 3_600 }

export function createMailer({ sendMail, publicAddress, now, say, counted }: MailerParts): Mailer {
  const buckets = createTokenBuckets(rate, now)
  const waiting = new Set<Waiting>()
  let shown: readonly Waiting[] = []
  const address = new URL(publicAddress).origin
  let working: Promise<void> | null = null

  const isStillShown = ({ at }: Waiting) => now() - at.getTime() < shownFor
  const show = (mail: Waiting) => {
    if (betweenTheTwo.includes(mail.kind)) return
    shown = [mail, ...shown].slice(0, mostShown)
  }
  const deliver = async (mail: Waiting, send: SendMail) => {
    try {
      await send({ to: mail.to, subject: mail.subject, text: mail.text })
      waiting.delete(mail)
      counted('sent')
    } catch {
      // Why is not written down: what a mail server answers, names addresses.
      const pause = pauses[mail.tries]
      mail.tries += 1
      if (pause === undefined) {
        waiting.delete(mail)
        show(mail)
        counted('given-up')
      } else {
        mail.notBefore = now() + pause
        counted('again')
      }
    }
  }
  const workOn = async (send: SendMail) => {
    for (;;) {
      const [next] = [...waiting].filter(({ notBefore }) => notBefore <= now())
      if (next === undefined) return
      await deliver(next, send)
    }
  }
  const work = async () => {
    shown = shown.filter(isStillShown)
    if (sendMail === null) return
    working ??= workOn(sendMail).finally(() => (working = null))
    await working
  }
  return {
    sends: sendMail !== null,
    send: (organisation, to, mail, by) => {
      if (buckets.take(`${organisation}/${to}/${mail.kind}`) > 0 || waiting.size >= mostWaiting) {
        return counted('too-many')
      }
      const at = new Date(now())
      const { subject, text } = mailText(mail, address, at)
      const told = { organisation, kind: mail.kind, by: by ?? null, to, at, subject, text }
      const made: Waiting = { ...told, tries: 0, notBefore: 0 }
      if (sendMail === null) {
        // Without a mail server nobody would pass on what is between two people, and nobody is to read it.
        if (betweenTheTwo.includes(mail.kind)) return
        show(made)
        say(`Mail to ${to}: ${subject}\n\n${text}`)
        return counted('shown')
      }
      waiting.add(made)
      void work()
    },
    work,
    unsent: (organisation) =>
      shown
        .filter((mail) => mail.organisation === organisation && isStillShown(mail))
        .map(({ at, to, subject, text }) => ({ at, to, subject, text })),
    forget: (organisation, { mail, account }) => {
      const isTheirs = (one: Waiting) =>
        one.organisation === organisation && (one.to === mail || one.by === account)
      shown = shown.filter((one) => !isTheirs(one))
      for (const one of waiting) if (isTheirs(one)) waiting.delete(one)
    },
  }
}
