import * as relay from '../relay.ts'
import { done, noBody, nothing, type Route } from './route.ts'

/** Documents, who may read and write them, and their envelopes. */
export const documentRoutes = {
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
