/**
 * Why sharing did not go on. From the server: `offline`, `signed-out`, `refused`. From this device: `locked`, `disk`.
 * `unknown`: no such trajectory here, or not at this stage. `already-shared`: it has a link or another already.
 */
export type SharingError =
  | 'offline'
  | 'signed-out'
  | 'refused'
  | 'locked'
  | 'disk'
  | 'unknown'
  | 'already-shared'
  | LinkError
  | EntryError
  | AgreedError

/**
 * About a link. `own-link`: made by this person. `known-link`: answered already. `not-for-two`: it invites a sponsor;
 * `not-for-sponsors`: it invites one of the two.
 */
export type LinkError =
  'not-a-link' | 'newer-version' | 'damaged' | 'own-link' | 'known-link' | 'not-for-two' | 'not-for-sponsors'

/** `not-agreed`: the agreement that holds does not allow it. `backdated`: its day came before everyone had signed. */
export type AgreedError = 'not-agreed' | 'backdated'

/**
 * About letting in. `nobody`: no such answer. `already-answered`: somebody else was let in before. `substituted-key`:
 * the entry has other keys than the link speaks of: somebody is in the middle. `bad-entry`: it is against the rules.
 */
export type EntryError = 'nobody' | 'already-answered' | 'substituted-key' | 'bad-entry'
