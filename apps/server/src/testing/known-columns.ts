/**
 * Every column of the database that could hold content, with what it holds instead: whatever is neither a number, a moment
 * nor a yes or no. A new one fails the test until it stands here, with a reason that whoever reviews it can look at.
 *
 * `who`: what people are called and reached by. `id`: made at random or from a key. `key`, `hash`, `random`: of themselves.
 * `sealed`: what only people's devices open. `signed`: statements, which have no field for content (P-6 to P-19).
 * `word`: one of the server's own words. `outside`: what an identity provider or authenticator calls something.
 */
export const knownColumns: Readonly<Record<string, Readonly<Record<string, Held>>>> = {
  accounts: { account: 'id', mail: 'who', name: 'who', organisation: 'id' },
  audit: { about: 'who', account: 'id', entry: 'random', organisation: 'id', what: 'word' },
  challenges: { account: 'id', challenge: 'hash', organisation: 'id' },
  copies: { account: 'id', copy: 'random', made_in: 'hash', organisation: 'id' },
  copy_parts: { account: 'id', bytes: 'sealed', copy: 'random', organisation: 'id' },
  devices: { account: 'id', device: 'id', organisation: 'id', public_key: 'key' },
  documents: { document: 'id', made_by: 'id', organisation: 'id' },
  envelopes: { bytes: 'sealed', device: 'id', document: 'id', hash: 'hash', organisation: 'id' },
  heads: { device: 'id', document: 'id', hash: 'hash', organisation: 'id' },
  identities: { account: 'id', issuer: 'outside', organisation: 'id', subject: 'outside' },
  invitations: {
    account: 'id',
    invitation: 'hash',
    mail: 'who',
    made_by: 'id',
    name: 'who',
    organisation: 'id',
  },
  lef_migrations: { checksum: 'hash', name: 'word' },
  link_answers: { account: 'id', answer: 'hash', bytes: 'signed', document: 'id', organisation: 'id' },
  looks: { account: 'id', document: 'id', organisation: 'id' },
  members: { account: 'id', document: 'id', organisation: 'id' },
  organisations: { name: 'who', organisation: 'id' },
  pairing_parts: { account: 'id', bytes: 'sealed', organisation: 'id' },
  pairings: { account: 'id', organisation: 'id', pairing: 'hash' },
  passkeys: {
    account: 'id',
    credential: 'outside',
    organisation: 'id',
    passkey: 'hash',
    public_key: 'key',
    transports: 'outside',
  },
  refused_sign_ins: { account: 'id', organisation: 'id' },
  server_secrets: { name: 'word', secret: 'random' },
  sessions: { account: 'id', organisation: 'id', session: 'hash' },
  setup_links: { link: 'hash' },
  sign_ins: { account: 'id', auth_hash: 'hash', organisation: 'id', salt: 'random' },
  sign_ons: {
    invitation: 'hash',
    name: 'who',
    nonce: 'random',
    organisation: 'id',
    proof: 'hash',
    sign_on: 'hash',
    verifier: 'random',
  },
  sponsors: { account: 'id', document: 'id', organisation: 'id', person: 'id' },
  statements: {
    bytes: 'signed',
    document: 'id',
    kind: 'word',
    organisation: 'id',
    sealed: 'sealed',
    statement: 'hash',
  },
}

type Held = 'who' | 'id' | 'key' | 'hash' | 'random' | 'sealed' | 'signed' | 'word' | 'outside'
