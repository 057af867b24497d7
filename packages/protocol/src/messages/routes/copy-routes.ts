import * as copies from '../own-copy.ts'
import { done, noBody, nothing, type Route } from './route.ts'

/** The sealed copy of one’s own notebook. */
export const copyRoutes = {
  showOwnCopy: {
    method: 'GET',
    path: '/api/copies',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: copies.ownCopyAnswer,
  },
  giveToCopy: {
    method: 'POST',
    path: '/api/copies/:copy/parts',
    who: 'signed-in',
    params: copies.copyParams,
    query: nothing,
    body: copies.copyPartBody,
    answer: done,
  },
  finishCopy: {
    method: 'POST',
    path: '/api/copies/:copy',
    who: 'signed-in',
    params: copies.copyParams,
    query: nothing,
    body: copies.finishedCopyBody,
    answer: copies.ownCopyAnswer,
  },
  readCopy: {
    method: 'GET',
    path: '/api/copies/:copy/parts',
    who: 'signed-in',
    params: copies.copyParams,
    query: copies.copyQuery,
    body: noBody,
    answer: copies.copyPartsAnswer,
  },
  removeCopies: {
    method: 'DELETE',
    path: '/api/copies',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: done,
  },
} as const satisfies Readonly<Record<string, Route>>
