/** How much is taken in at once (SPEC R-9). A client that keeps to these is never refused for size. */
export const limits = {
  /** One envelope. The snapshot of a year's trajectory is some hundred KiB. */
  envelopeBytes: 4 * 1024 * 1024,
  /** Envelopes in one append. */
  envelopesAtOnce: 200,
  /** One frame of the live connection, and one request body: base64 and what stands around it. */
  messageBytes: 6 * 1024 * 1024,
  /** Envelopes in one answer to a list, together; a larger one comes alone. */
  pageBytes: 1024 * 1024,
  /** A whisper: who is on which page, or what is being written, sealed. */
  whisperBytes: 4 * 1024,
  /** Documents that one connection follows. */
  subscriptions: 500,
  /** Live connections of an account at one server: each device has one. */
  connections: 200,
  /** Documents that an account made and somebody still has. */
  documents: 1_000,
  /** Devices of an account, and those together with the ones it removed. */
  devices: 100,
  devicesEver: 1_000,
  /** What an account's devices have stored, with the statements of the documents that it made; rows count 256 bytes each. */
  accountBytes: 1024 * 1024 * 1024,
  /** Devices named in a cursor. */
  cursorDevices: 64,
  /** Who may append to a document: the two people of a conversation. */
  membersOfDocument: 2,
  /** A statement, with all signatures. */
  statementBytes: 16 * 1024,
  /** What travels beside a statement: words of an agreement, an answer, a released sentence. */
  sealedBytes: 256 * 1024,
  /** Statements of a document, together, and those that wait for a signature. */
  statements: 5_000,
  waitingStatements: 100,
  /** A credential's id (WebAuthn's own limit), and passkeys of an account. */
  credentialIdBytes: 1023,
  passkeys: 20,
  /** What they say, together: all of it is read to judge the next. And what travels beside them. */
  allStatementsBytes: 4 * 1024 * 1024,
  allSealedBytes: 16 * 1024 * 1024,
  /** What two devices of an account leave for each other while they are being paired: so many parts, each at most so large. */
  pairingParts: 32,
  pairingPartBytes: 2 * 1024 * 1024,
  /** A sealed copy of a notebook: so many parts, each at most so large; together what an import takes. */
  copyParts: 64,
  copyPartBytes: 1024 * 1024,
  /** An answer to a trajectory link, and how many of a document are kept. */
  linkAnswerBytes: 256,
  linkAnswers: 8,
} as const

/** What the server takes of one account before it asks to slow down (SPEC R-10). */
export const rates = {
  envelopes: { burst: 5_000, perSecond: 50 },
  bytes: { burst: 128 * 1024 * 1024, perSecond: 1024 * 1024 },
  /** Each device says what is written on it at most ten times a second. */
  whispers: { burst: 600, perSecond: 50 },
  /** From one address: whatever can be asked without being signed in. */
  strangers: { burst: 60, perSecond: 1 },
  /** Attempts to sign in to one account from one address, and from all together. */
  signInsFromOne: { burst: 10, perSecond: 1 / 30 },
  signInsFromAll: { burst: 100, perSecond: 1 / 6 },
  statements: { burst: 300, perSecond: 1 },
  /** New documents, and people added to one. */
  documents: { burst: 60, perSecond: 1 / 60 },
  devices: { burst: 20, perSecond: 1 / 300 },
  /** Whatever is asked, by somebody who is signed in; lists of everything count for more. */
  questions: { burst: 2_000, perSecond: 20 },
  /** Documents that begin to be followed, on all connections together. */
  subscriptions: { burst: 2_000, perSecond: 10 },
  pairings: { burst: 20, perSecond: 1 / 60 },
  pairingBytes: { burst: 160 * 1024 * 1024, perSecond: 64 * 1024 },
  /** Copies fetched, finished or removed: each is written down. */
  copies: { burst: 20, perSecond: 1 / 60 },
  copyBytes: { burst: 160 * 1024 * 1024, perSecond: 4 * 1024 },
  linkAnswers: { burst: 10, perSecond: 1 / 60 },
  invitations: { burst: 50, perSecond: 1 / 60 },
} as const
