export type { ChemistryStage } from './chemistry/chemistry.ts'
export type { Incident, IncidentKind } from './incident.ts'
export { openSharing } from './open-sharing.ts'
export { isSharedHere } from './shared-here.ts'
export type { SharingPorts } from './sharing-ports.ts'
export type * from './pairing/pairing.ts'
export type * from './recovery/recovery.ts'
export type * from './relay.ts'
export type * from './sharing.ts'
export type { SyncProblem, SyncState } from './sync-state.ts'
export type { AgreementWords, WordsOfClause } from './three/agreement-words.ts'
export type * from './three/agreed.ts'
export type { Unsent, WhyRefused } from './three/unsent.ts'
export type { ConversationOutline, Tellable } from './three/outline-of-trajectory.ts'
export type { Sponsored, Sponsoring, SponsorsPage } from './three/sponsoring.ts'
export type { Telling } from './three/telling.ts'
export type { ComingSponsor, Look, NewTerms, ThreeWay } from './three/three-way.ts'
export { shareId, shareKind } from '../notebook/share-document.ts'
export {
  browserWebPorts,
  createWebRelay,
  type SocketEars,
  type WebAnswer,
  type WebPorts,
  type WebSocketLine,
} from './web-relay.ts'
