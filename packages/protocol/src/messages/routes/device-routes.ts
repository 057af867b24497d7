import * as pairing from '../pairing.ts'
import * as relay from '../relay.ts'
import { done, noBody, nothing, type Route } from './route.ts'

/** The devices of an account, and how one of them lets in another. */
export const deviceRoutes = {
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
  openPairing: {
    method: 'POST',
    path: '/api/pairings',
    who: 'signed-in',
    params: nothing,
    query: nothing,
    body: pairing.newPairingBody,
    answer: pairing.newPairingAnswer,
  },
  giveToPairing: {
    method: 'POST',
    path: '/api/pairings/:pairing/parts',
    who: 'signed-in',
    params: pairing.pairingParams,
    query: nothing,
    body: pairing.pairingPartBody,
    answer: done,
  },
  lookAtPairing: {
    method: 'GET',
    path: '/api/pairings/:pairing',
    who: 'signed-in',
    params: pairing.pairingParams,
    query: pairing.pairingQuery,
    body: noBody,
    answer: pairing.pairingAnswer,
  },
  endPairing: {
    method: 'DELETE',
    path: '/api/pairings/:pairing',
    who: 'signed-in',
    params: pairing.pairingParams,
    query: nothing,
    body: noBody,
    answer: done,
  },
} as const satisfies Readonly<Record<string, Route>>
