import { createTransport } from 'nodemailer'
import { err, ok, type Result } from '@lef/protocol'
import { plainAddress } from '@lef/protocol/messages'
import type { SendMail } from './mailer.ts'

/** Where mails go, by the environment: `LEF_SMTP` and `LEF_MAIL_FROM`. */
export interface SmtpPlace {
  /** `smtp://login:password@host:587` (TLS is asked for) or `smtps://…:465` (TLS from the start). */
  readonly url: URL
  readonly from: string
}

export type SmtpError = 'no-address' | 'no-sender'

/** Reads the settings; null where there are none. */
export function smtpPlace(
  env: Readonly<Record<string, string | undefined>>,
): Result<SmtpPlace | null, SmtpError> {
  const text = env['LEF_SMTP']
  if (text === undefined || text === '') return ok(null)
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    return err('no-address')
  }
  const from = env['LEF_MAIL_FROM'] ?? ''
  return /^[^\r\n]*@[^\r\n]*$/.test(from) ? ok({ url, from }) : err('no-sender')
}

const ownMachine = ['localhost', '127.0.0.1', '[::1]']

/**
 * Sends by SMTP: plain text, with nothing attached and nothing fetched. Beyond one's own machine never without TLS, and the
 * password goes only through that.
 */
export function createSmtp({ url, from }: SmtpPlace): SendMail {
  const secure = url.protocol === 'smtps:'
  const transport = createTransport({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port === '' ? (secure ? 465 : 587) : url.port),
    secure,
    requireTLS: !secure && !ownMachine.includes(url.hostname),
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
  })
  return async ({ to, subject, text }) => {
    // What it is given is read as a list of addresses with names, also where it is said to be one.
    if (!plainAddress.test(to)) throw new Error('this is not one address')
    await transport.sendMail({
      from,
      to,
      subject,
      text,
      xMailer: false,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
