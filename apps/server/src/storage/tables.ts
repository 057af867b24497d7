import type { Generated } from 'kysely'

/** 16 or 32 bytes as the database gives and takes them. */
type Bytea = Uint8Array

interface OfOrganisation {
  readonly organisation: Bytea
}

export interface OrganisationsTable extends OfOrganisation {
  readonly name: string
  readonly made_at: Date
}

export interface AccountsTable extends OfOrganisation {
  readonly account: Bytea
  readonly name: string
  readonly mail: string
  readonly organiser: boolean
  readonly made_at: Date
  readonly closed_at: Date | null
}

export interface DevicesTable extends OfOrganisation {
  readonly device: Bytea
  readonly account: Bytea
  readonly public_key: Bytea
  readonly made_at: Date
  readonly removed_at: Date | null
}

export interface DocumentsTable extends OfOrganisation {
  readonly document: string
  readonly made_at: Date
  readonly epoch: Generated<number | null>
  readonly last_statement: Generated<number>
  readonly people_place: Generated<number>
  /** Null where somebody who has left made it. */
  readonly made_by: Generated<Bytea | null>
}

export interface StatementsTable extends OfOrganisation {
  readonly document: string
  readonly statement: Bytea
  readonly kind: string
  readonly place: number
  readonly complete: boolean
  readonly bytes: Bytea
  readonly sealed: Bytea | null
  readonly withheld: boolean
  readonly taken_back: boolean
  readonly seen_at: Date
}

export interface LinkAnswersTable extends OfOrganisation {
  readonly document: string
  readonly answer: Bytea
  readonly account: Bytea
  readonly bytes: Bytea
  readonly seen_at: Date
}

export interface SponsorsTable extends OfOrganisation {
  readonly document: string
  readonly account: Bytea
  readonly person: Bytea
  readonly since: Date
}

export interface LooksTable extends OfOrganisation {
  readonly document: string
  readonly account: Bytea
  readonly at: Date
}

export interface MembersTable extends OfOrganisation {
  readonly document: string
  readonly account: Bytea
  readonly since: Date
}

export interface HeadsTable extends OfOrganisation {
  readonly document: string
  readonly device: Bytea
  readonly seq: number
  readonly hash: Bytea
}

export interface EnvelopesTable extends OfOrganisation {
  readonly document: string
  readonly device: Bytea
  readonly seq: number
  readonly hash: Bytea
  readonly size: number
  readonly bytes: Bytea | null
  readonly stored_at: Date
}

export interface SignInsTable extends OfOrganisation {
  readonly account: Bytea
  readonly salt: Bytea
  readonly memory_kib: number
  readonly iterations: number
  readonly parallelism: number
  readonly auth_hash: Bytea
  readonly changed_at: Date
}

export interface PasskeysTable extends OfOrganisation {
  readonly passkey: Bytea
  readonly account: Bytea
  readonly credential: Bytea
  readonly public_key: Bytea
  readonly counter: number
  readonly transports: string
  readonly synced: boolean
  readonly made_at: Date
  readonly used_at: Date | null
}

export interface ChallengesTable extends OfOrganisation {
  readonly challenge: Bytea
  /** Who is to answer it; null where somebody signs in. */
  readonly account: Bytea | null
  readonly ends_at: Date
}

export interface IdentitiesTable extends OfOrganisation {
  readonly issuer: string
  readonly subject: string
  readonly account: Bytea
  readonly made_at: Date
  readonly used_at: Date
}

export interface SignOnsTable extends OfOrganisation {
  readonly sign_on: Bytea
  readonly proof: Bytea
  readonly nonce: string
  readonly verifier: string
  readonly invitation: Bytea | null
  readonly name: string | null
  readonly ends_at: Date
}

export interface SessionsTable extends OfOrganisation {
  readonly session: Bytea
  readonly account: Bytea
  readonly made_at: Date
  readonly ends_at: Date
}

export interface InvitationsTable extends OfOrganisation {
  readonly invitation: Bytea
  readonly mail: string
  readonly name: string
  readonly organiser: boolean
  readonly made_by: Bytea
  /** The account that is let in again; null where it makes one. */
  readonly account: Bytea | null
  readonly made_at: Date
  readonly ends_at: Date
}

export interface AuditTable extends OfOrganisation {
  readonly entry: Bytea
  readonly at: Date
  readonly account: Bytea | null
  readonly what: string
  readonly about: string | null
}

export interface RefusedSignInsTable extends OfOrganisation {
  /** Sixteen zero bytes: an address that nobody has. */
  readonly account: Bytea
  readonly hour: Date
  readonly times: number
  readonly last_at: Date
}

export interface SetupLinksTable {
  readonly link: Bytea
  readonly ends_at: Date
}

export interface ServerSecretsTable {
  readonly name: string
  readonly secret: Bytea
}

export interface MigrationsTable {
  readonly name: string
  readonly checksum: string
  readonly applied_at: Generated<Date>
}

export interface PairingsTable extends OfOrganisation {
  readonly account: Bytea
  readonly pairing: Bytea
  readonly ends_at: Date
}

export interface PairingPartsTable extends OfOrganisation {
  readonly account: Bytea
  readonly part: number
  readonly bytes: Bytea
}

export interface CopiesTable extends OfOrganisation {
  readonly account: Bytea
  readonly copy: Bytea
  readonly parts: number | null
  readonly made_at: Date
  readonly made_in: Bytea | null
}

export interface CopyPartsTable extends OfOrganisation {
  readonly account: Bytea
  readonly copy: Bytea
  readonly part: number
  readonly bytes: Bytea
}

/** The tables as the queries see them; the migrations are what they really are. */
export interface Tables {
  readonly organisations: OrganisationsTable
  readonly accounts: AccountsTable
  readonly devices: DevicesTable
  readonly documents: DocumentsTable
  readonly members: MembersTable
  readonly heads: HeadsTable
  readonly envelopes: EnvelopesTable
  readonly sign_ins: SignInsTable
  readonly passkeys: PasskeysTable
  readonly challenges: ChallengesTable
  readonly identities: IdentitiesTable
  readonly sign_ons: SignOnsTable
  readonly pairings: PairingsTable
  readonly pairing_parts: PairingPartsTable
  readonly copies: CopiesTable
  readonly copy_parts: CopyPartsTable
  readonly sessions: SessionsTable
  readonly invitations: InvitationsTable
  readonly audit: AuditTable
  readonly refused_sign_ins: RefusedSignInsTable
  readonly statements: StatementsTable
  readonly link_answers: LinkAnswersTable
  readonly sponsors: SponsorsTable
  readonly looks: LooksTable
  readonly setup_links: SetupLinksTable
  readonly server_secrets: ServerSecretsTable
  readonly lef_migrations: MigrationsTable
}
