import * as accounts from '../accounts.ts'
import * as passkeys from '../passkeys.ts'
import * as signOn from '../single-sign-on.ts'
import { done, noBody, nothing, type Route } from './route.ts'

/** The other ways in: passkeys and single sign-on. */
export const wayInRoutes = {
  beginPasskeySignIn: {
    method: 'POST',
    path: '/api/passkeys/sign-in/begin',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: passkeys.beginPasskeySignInBody,
    answer: passkeys.beginPasskeySignInAnswer,
  },
  signInByPasskey: {
    method: 'POST',
    path: '/api/passkeys/sign-in',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: passkeys.passkeySignInBody,
    answer: accounts.sessionAnswer,
  },
  listPasskeys: {
    method: 'GET',
    path: '/api/passkeys',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: passkeys.passkeysAnswer,
  },
  beginPasskey: {
    method: 'POST',
    path: '/api/passkeys/begin',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: passkeys.beginPasskeyBody,
    answer: passkeys.beginPasskeyAnswer,
  },
  addPasskey: {
    method: 'POST',
    path: '/api/passkeys',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: passkeys.newPasskeyBody,
    answer: passkeys.passkey,
  },
  removePasskey: {
    method: 'DELETE',
    path: '/api/passkeys/:passkey',
    who: 'signed-in',
    params: passkeys.passkeyParams,
    query: nothing,
    body: noBody,
    answer: done,
  },
  showSingleSignOn: {
    method: 'GET',
    path: '/api/single-sign-on',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: noBody,
    answer: signOn.singleSignOnAnswer,
  },
  beginSingleSignOn: {
    method: 'POST',
    path: '/api/single-sign-on/begin',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: signOn.beginSingleSignOnBody,
    answer: signOn.beginSingleSignOnAnswer,
  },
  singleSignOn: {
    method: 'POST',
    path: '/api/single-sign-on',
    who: 'anyone',
    params: nothing,
    query: nothing,
    body: signOn.singleSignOnBody,
    answer: accounts.sessionAnswer,
  },
} as const satisfies Readonly<Record<string, Route>>
