/** Every address of the server, as data (SPEC R-8): the server registers these and no others. */
import * as z from 'zod/mini'
import * as accounts from './accounts.ts'
import * as relay from './relay.ts'
import * as sharing from './sharing.ts'

/** Who may ask: anyone at all, whoever is signed in, or only an organiser. */
export type Who = 'anyone' | 'signed-in' | 'organiser'

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly who: Who
  readonly params: z.ZodMiniType
  readonly query: z.ZodMiniType
  readonly body: z.ZodMiniType
  readonly answer: z.ZodMiniType
}

const nothing = z.strictObject({})
/** No body, or an empty one. */
const noBody = z.nullish(nothing)
const done = z.strictObject({})

export const routes = {
  about: {
    method: 'GET',
    path: '/api/about',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: accounts.aboutAnswer,
  },
  setUp: {
    method: 'POST',
    path: '/api/setup',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: accounts.setupBody,
    answer: accounts.sessionAnswer,
  },
  beginSignIn: {
    method: 'POST',
    path: '/api/sign-in/begin',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: accounts.beginSignInBody,
    answer: accounts.stretching,
  },
  signIn: {
    method: 'POST',
    path: '/api/sign-in',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: accounts.signInBody,
    answer: accounts.sessionAnswer,
  },
  changeSignIn: {
    method: 'POST',
    path: '/api/sign-in/change',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: accounts.changeSignInBody,
    answer: accounts.sessionAnswer,
  },
  session: {
    method: 'GET',
    path: '/api/session',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: accounts.sessionAnswer,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: done,
  },
  signOutElsewhere: {
    method: 'DELETE',
    path: '/api/sessions',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: done,
  },
  invite: {
    method: 'POST',
    path: '/api/invitations',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: accounts.newInvitationBody,
    answer: accounts.newInvitationAnswer,
  },
  lookAtInvitation: {
    method: 'POST',
    path: '/api/invitations/look',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: accounts.invitationBody,
    answer: accounts.invitationAnswer,
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitations/accept',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: accounts.acceptInvitationBody,
    answer: accounts.sessionAnswer,
  },
  listAccounts: {
    method: 'GET',
    path: '/api/accounts',
    who: 'organiser',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: accounts.accountsAnswer,
  },
  closeAccount: {
    method: 'DELETE',
    path: '/api/accounts/:account',
    who: 'organiser',
    params: accounts.accountParams,
    query: nothing,
    body: noBody,
    answer: done,
  },
  listAudit: {
    method: 'GET',
    path: '/api/audit',
    who: 'organiser',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: accounts.auditAnswer,
  },
  listDevices: {
    method: 'GET',
    path: '/api/devices',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: relay.devicesAnswer,
  },
  addDevice: {
    method: 'POST',
    path: '/api/devices',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: relay.newDeviceBody,
    answer: relay.deviceAnswer,
  },
  removeDevice: {
    method: 'DELETE',
    path: '/api/devices/:device',
    who: 'signed-in',
    params: relay.deviceParams,
    query: nothing,
    body: noBody,
    answer: done,
  },
  listDocuments: {
    method: 'GET',
    path: '/api/documents',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: relay.documentsAnswer,
  },
  addDocument: {
    method: 'POST',
    path: '/api/documents',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: relay.newDocumentBody,
    answer: done,
  },
  addMember: {
    method: 'POST',
    path: '/api/documents/:document/members',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: relay.newMemberBody,
    answer: done,
  },
  removeMember: {
    method: 'DELETE',
    path: '/api/documents/:document/members/:account',
    who: 'signed-in',
    params: relay.memberParams,
    query: nothing,
    body: noBody,
    answer: done,
  },
  listEnvelopes: {
    method: 'GET',
    path: '/api/documents/:document/envelopes',
    who: 'signed-in',
    params: relay.documentParams,
    query: relay.listQuery,
    body: noBody,
    answer: relay.listAnswer,
  },
  appendEnvelopes: {
    method: 'POST',
    path: '/api/documents/:document/envelopes',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: relay.appendBody,
    answer: relay.appendAnswer,
  },
  listStatements: {
    method: 'GET',
    path: '/api/documents/:document/statements',
    who: 'signed-in',
    params: relay.documentParams,
    query: sharing.statementsQuery,
    body: noBody,
    answer: sharing.statementsAnswer,
  },
  addStatement: {
    method: 'POST',
    path: '/api/documents/:document/statements',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: sharing.newStatementBody,
    answer: sharing.statementAnswer,
  },
  answerLink: {
    method: 'POST',
    path: '/api/documents/:document/answers',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: sharing.linkAnswerBody,
    answer: done,
  },
  listLinkAnswers: {
    method: 'GET',
    path: '/api/documents/:document/answers',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: noBody,
    answer: sharing.linkAnswersAnswer,
  },
  nameSponsor: {
    method: 'POST',
    path: '/api/documents/:document/sponsor',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: sharing.sponsorBody,
    answer: done,
  },
  showOutline: {
    method: 'GET',
    path: '/api/documents/:document/outline',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: noBody,
    answer: sharing.outlineAnswer,
  },
  listLooks: {
    method: 'GET',
    path: '/api/documents/:document/looks',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: noBody,
    answer: sharing.looksAnswer,
  },
  listSponsored: {
    method: 'GET',
    path: '/api/sponsored',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: sharing.sponsoredAnswer,
  },
  lookAsSponsor: {
    method: 'GET',
    path: '/api/sponsored/:document',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: noBody,
    answer: sharing.outlineAnswer,
  },
  signAsSponsor: {
    method: 'POST',
    path: '/api/sponsored/:document/statements',
    who: 'signed-in',
    params: relay.documentParams,
    query: nothing,
    body: sharing.newStatementBody,
    answer: sharing.statementAnswer,
  },
} as const satisfies Readonly<Record<string, Route>>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** Where the live connection is opened. */
export const livePath = '/api/live'
