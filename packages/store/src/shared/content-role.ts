import type { MemberRole } from './vault-parts.ts'

/** What somebody is in a conversation for two. */
export type ContentRole = Exclude<MemberRole, 'sponsor'>
