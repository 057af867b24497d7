import type { Page } from 'playwright-core'
import { routes, type AccountId, type RouteName } from '@lef/protocol/messages'
import { playOthers, type PlayedOthers } from './played-others.ts'

const organisation = 'a'.repeat(32)
const account = (digit: string) => digit.repeat(32)
const at = '2026-11-02T09:30:00.000Z'
const session = {
  organisation,
  organisationName: 'Waterschap De Linge',
  account: account('1'),
  name: 'Ans Bakker',
  mail: 'ans@example.org',
  organiser: true,
  csrf: 'token',
}

/** What the server of an organisation says, as far as screens about it need it. */
const answers: Partial<Record<RouteName, unknown>> = {
  session,
  signIn: session,
  // The provider is no further away than the page itself, and says yes.
  beginSingleSignOn: {
    address: `/sign-in/back?state=${organisation}.${'x'.repeat(43)}&code=code`,
    proof: 'A'.repeat(43),
  },
  singleSignOn: session,
  beginSignIn: { salt: 'A'.repeat(22), memoryKib: 65_536, iterations: 3, parallelism: 1 },
  lookAtInvitation: {
    organisation,
    organisationName: session.organisationName,
    mail: 'noor@example.org',
    name: 'Noor Smit',
    again: false,
  },
  invite: { token: `${organisation}.${'x'.repeat(43)}`, endsAt: '2026-11-16T09:30:00.000Z', mailed: false },
  openPairing: { endsAt: at },
  giveToPairing: {},
  lookAtPairing: { endsAt: at, parts: [] },
  endPairing: {},
  showOwnCopy: {
    ownCopy: { copy: account('f'), parts: 1, bytes: 412_345, madeAt: '2026-11-22T16:20:00.000Z' },
  },
  listPasskeys: {
    passphrase: true,
    singleSignOn: false,
    passkeys: [
      {
        passkey: account('e'),
        credential: 'AAAA',
        transports: ['internal'],
        madeAt: at,
        usedAt: at,
        synced: true,
      },
    ],
  },
  showSingleSignOn: { name: 'Waterschap De Linge' },
  listDevices: { devices: [{ device: account('d'), madeAt: at }] },
  listAccounts: {
    accounts: [
      {
        account: account('1'),
        name: session.name,
        mail: session.mail,
        organiser: true,
        madeAt: at,
        closedAt: null,
      },
      {
        account: account('2'),
        name: 'Marije de Graaf-van den Bovenkamp',
        mail: 'marije.de.graaf-van.den.bovenkamp@waterschap-de-linge.example',
        organiser: false,
        madeAt: at,
        closedAt: null,
      },
      {
        account: account('4'),
        name: '—',
        mail: `${account('4')}@left.invalid`,
        organiser: false,
        madeAt: at,
        closedAt: at,
      },
      {
        account: account('3'),
        name: 'Jan Vos',
        mail: 'jan@example.org',
        organiser: false,
        madeAt: at,
        closedAt: at,
      },
    ],
    invitations: [
      { mail: 'noor@example.org', name: 'Noor Smit', organiser: true, endsAt: '2026-11-16T09:30:00.000Z' },
    ],
  },
  listUnsentMails: {
    sends: false,
    mails: [
      {
        at,
        to: 'noor@example.org',
        subject: 'Lef: uitnodiging van De Linge / invitation from De Linge',
        text: 'Dag Noor Smit,\n\nAns Bakker nodigt je uit.\n',
      },
    ],
  },
  listAudit: {
    entries: [
      { at, account: account('1'), what: 'invited', about: 'noor@example.org', times: 1 },
      { at, account: account('1'), what: 'invited', about: account('4'), times: 1 },
      { at, account: account('4'), what: 'account-left', about: null, times: 1 },
      { at, account: account('1'), what: 'account-closed', about: account('3'), times: 1 },
      { at, account: null, what: 'sign-in-refused', about: null, times: 12 },
      { at, account: account('1'), what: 'setup', about: null, times: 1 },
    ],
    older: null,
    keptDays: 365,
  },
  figures: { people: 15 },
}

/** A server that is played; `awaitsSetup` may be changed while it plays. */
export interface PlayedServer {
  awaitsSetup: boolean
  /** Who share something with whoever has signed in. */
  readonly others: PlayedOthers
}

/**
 * Plays the server for a page that is served without one: for looking at screens, not for what the server does.
 */
export async function playServer(page: Page): Promise<PlayedServer> {
  const others = playOthers(session.account as AccountId)
  const played: PlayedServer = { awaitsSetup: false, others }
  // The app takes no answer that the protocol does not know, and would say so by showing something else.
  for (const [name, answer] of Object.entries(answers))
    if (!routes[name as RouteName].answer.safeParse(answer).success)
      throw new Error(`the server does not answer ${name} like that`)
  await page.route('**/api/**', async (route) => {
    const request = route.request()
    const { pathname: path, search } = new URL(request.url())
    const found = Object.entries(routes).find(
      ([, known]) =>
        known.method === request.method() &&
        new RegExp(`^${known.path.replace(/:\w+/g, '[^/]+')}$`).test(path),
    )
    const name = (found?.[0] ?? '') as RouteName
    const ofDocuments = await others.answer(name, path + search, request.postData())
    if (ofDocuments) return route.fulfill(ofDocuments)
    const json =
      name === 'about'
        ? {
            version: 1,
            organisation: played.awaitsSetup ? null : organisation,
            awaitsSetup: played.awaitsSetup,
          }
        : answers[name]
    await route.fulfill(
      json === undefined ? { status: 404, json: { problem: 'unknown-address', text: '' } } : { json },
    )
  })
  await page.routeWebSocket('**/api/live', others.live)
  return played
}

/** Makes the page one of somebody who has signed in on this device; others are asked for nothing. */
export async function haveSignedIn(page: Page, signedIn: boolean): Promise<void> {
  await page.evaluate((now) => {
    const kept: unknown = JSON.parse(localStorage.getItem('lef.preferences') ?? '{}')
    const preferences = kept !== null && typeof kept === 'object' ? kept : {}
    localStorage.setItem('lef.preferences', JSON.stringify({ ...preferences, signedIn: now }))
  }, signedIn)
}
