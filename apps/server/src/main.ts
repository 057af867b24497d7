import pino from 'pino'
import { openFront, type Front } from '../serve/front.mjs'
import { auditDaysOf } from './accounts/clear-ended.ts'
import { singleSignOnOf, type SingleSignOnError } from './accounts/open-id.ts'
import { openBackupDoor } from './backup/backup-door.ts'
import { createSmtp, smtpPlace, type SmtpError } from './mail/smtp.ts'
import { errorName, startServer, type LefServer } from './server.ts'
import { databasePlace } from './storage/database-place.ts'
import { openDatabase, type Database, type OpenDatabaseError } from './storage/database.ts'

/** A server at work, with all that it stands on. */
export interface RunningServer {
  /** The one-time link that makes the first organiser; null when there is an organisation. */
  readonly setupLink: string | null
  /** Ends in good order: nothing that was said to be stored is lost. */
  stop(): Promise<void>
}

/**
 * Opens the database and puts a server behind the front. It goes by the environment: `DATABASE_URL` (a PostgreSQL) or
 * `LEF_DATA` (a folder), `LEF_ADDRESS` (what people open), `LEF_LOG`, `LEF_METRICS_TOKEN`, `LEF_BEHIND_PROXY=yes`,
 * `LEF_OIDC_…` (single sign-on), `LEF_SMTP` and `LEF_MAIL_FROM`, `LEF_AUDIT_DAYS`.
 * Gives the reason, for whoever started it, when the database does not open.
 */
export async function serveBehind(
  front: Front,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningServer | { readonly refused: string }> {
  const singleSignOn = singleSignOnOf(env)
  if (singleSignOn !== null && 'wrong' in singleSignOn) return { refused: wrongSignOn[singleSignOn.wrong] }
  const smtp = smtpPlace(env)
  if (!smtp.ok) return { refused: smtpTexts[smtp.error] }
  const auditDays = auditDaysOf(env)
  if (auditDays === null) return { refused: wrongAuditDays }
  const place = databasePlace(env)
  const opened = await openDatabase(place)
  if (!opened.ok) return { refused: textOf(opened.error) }
  const database: Database = opened.value
  const log = pino({ level: env['LEF_LOG'] ?? 'info' }, pino.destination(2))
  const door =
    'folder' in place
      ? await openBackupDoor(place.folder, database, (error) =>
          log.error({ error: errorName(error) }, 'failed'),
        )
      : null
  const server: LefServer = await startServer({
    database,
    publicAddress: env['LEF_ADDRESS'] ?? `http://localhost:${front.port}`,
    host: '',
    port: front.port,
    front,
    log,
    now: Date.now,
    metricsToken: env['LEF_METRICS_TOKEN'] ?? null,
    behindProxy: env['LEF_BEHIND_PROXY'] === 'yes',
    singleSignOn,
    sendMail: smtp.value && createSmtp(smtp.value),
    say: console.log,
    auditDays,
  })
  return {
    setupLink: server.setupLink,
    stop: async () => {
      await Promise.all([server.stop(), front.close(), door?.close()])
      await database.close()
    },
  }
}

/**
 * The server alone, without the app, as a program; also by `LEF_HOST` and `LEF_PORT`. Runs until it is told to stop
 * (SIGTERM, SIGINT). `npm start` is the same with the app (`scripts/house/start.mjs`).
 */
export default async function run(): Promise<number> {
  const { env } = process
  const opened = await openFront({
    dist: null,
    port: Number(env['LEF_PORT'] ?? 15333),
    ...(env['LEF_HOST'] === undefined ? {} : { host: env['LEF_HOST'] }),
    ...(env['LEF_ADDRESS'] === undefined ? {} : { address: env['LEF_ADDRESS'] }),
  })
  if (!opened.ok) {
    console.error('The port is in use by another program.')
    return 1
  }
  const server = await serveBehind(opened.front, env)
  if ('refused' in server) {
    console.error(server.refused)
    await opened.front.close()
    return 1
  }
  // Before it says that it runs: whoever hears that, may stop it.
  const told = new Promise((done) => {
    process.once('SIGTERM', done)
    process.once('SIGINT', done)
  })
  console.log(`Lef's server runs: ${env['LEF_ADDRESS'] ?? `http://localhost:${opened.front.port}`}`)
  if (server.setupLink !== null) {
    console.log(
      'Nobody is here yet. Whoever opens this link within a day becomes the first programme manager:',
    )
    console.log(server.setupLink)
  }
  await told
  await server.stop()
  console.log('Lef’s server has stopped.')
  return 0
}

/** What is wrong with the settings of single sign-on: better no start than one without what was asked for. */
const wrongSignOn: Readonly<Record<SingleSignOnError, string>> = {
  incomplete: 'Single sign-on needs LEF_OIDC_ISSUER, LEF_OIDC_CLIENT and LEF_OIDC_SECRET, all three.',
  'no-address': 'LEF_OIDC_ISSUER is no address.',
  'no-tls': 'LEF_OIDC_ISSUER must be an address with TLS (https).',
}

const wrongAuditDays =
  'LEF_AUDIT_DAYS is how many days the audit log is kept: a whole number, from 90 to 3650.'

const smtpTexts: Readonly<Record<SmtpError, string>> = {
  'no-address': 'LEF_SMTP is no address of a mail server: smtp://login:password@host:587 or smtps://…:465.',
  'no-sender': 'LEF_MAIL_FROM is missing, or no mail address: who mails come from, “Lef <lef@example.org>”.',
}

/** Why the database does not open, for whoever started the server. */
function textOf(error: OpenDatabaseError): string {
  switch (error.why) {
    case 'in-use':
      return 'Another Lef has this data folder open. Two on one folder would destroy it; stop the other one first.'
    case 'path-too-long':
      return 'The path of the data folder is too long for this system, and Lef cannot write to any temporary folder to shorten it. Choose a shorter one.'
    case 'cannot-create':
      return `No database could be made in the data folder: ${error.detail}`
    case 'cannot-open':
      return `The database in the data folder does not open: ${error.detail}`
    case 'cannot-connect':
      return `The PostgreSQL in DATABASE_URL does not answer: ${error.detail}`
    case 'too-old':
      return `Lef needs PostgreSQL 15 or later; this one is ${error.version}.`
    case 'newer':
      return `A later version of Lef has used this database (${error.step}). Run that version.`
    case 'changed':
      return `This database was made by another version of a step (${error.step}); it is left alone.`
  }
}
