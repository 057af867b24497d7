import { sql as envelopes } from './0001-envelopes.ts'
import { sql as accounts } from './0002-accounts.ts'
import { sql as sharing } from './0003-sharing.ts'
import { sql as leaving } from './0004-leaving.ts'
import { sql as passkeys } from './0005-passkeys.ts'
import { sql as limits } from './0006-limits.ts'
import { sql as singleSignOn } from './0007-single-sign-on.ts'
import { sql as pairing } from './0008-pairing.ts'
import { sql as copies } from './0009-copies.ts'
import { sql as copyMakers } from './0010-copy-makers.ts'
import { sql as ends } from './0011-ends.ts'
import { sql as storeNext } from './0012-store-next.ts'

/** A step from one form of the tables to the next. Once released, its text never changes. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** All steps, in order. */
export const migrations: readonly Migration[] = [
  { name: '0001-envelopes', sql: envelopes },
  { name: '0002-accounts', sql: accounts },
  { name: '0003-sharing', sql: sharing },
  { name: '0004-leaving', sql: leaving },
  { name: '0005-passkeys', sql: passkeys },
  { name: '0006-limits', sql: limits },
  { name: '0007-single-sign-on', sql: singleSignOn },
  { name: '0008-pairing', sql: pairing },
  { name: '0009-copies', sql: copies },
  { name: '0010-copy-makers', sql: copyMakers },
  { name: '0011-ends', sql: ends },
  { name: '0012-store-next', sql: storeNext },
]
