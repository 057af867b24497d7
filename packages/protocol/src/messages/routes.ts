/** Every address of the server, as data (SPEC R-8): the server registers these and no others. */
import * as z from 'zod/mini'
import * as relay from './relay.ts'

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
} as const satisfies Readonly<Record<string, Route>>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** Where the live connection is opened. */
export const livePath = '/api/live'
