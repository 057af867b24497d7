// The names of the vault's that the interface of sharing speaks in; types only, so nothing is loaded for them.
export type { DocumentId, MemberRole, PersonId, Result, Statement } from '@lef/vault'
export type { SafetyNumber } from '@lef/vault/people'
