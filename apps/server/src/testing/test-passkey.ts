import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** What a browser would have said and asked; what a test does not say is as it should be. */
export interface Ceremony {
  readonly challenge: string
  readonly origin?: string
  readonly relyingParty?: string
  /** Whether the authenticator was unlocked by a finger, a face or a code. */
  readonly verified?: boolean
  readonly type?: string
  /** What the counter goes up by. */
  readonly uses?: number
}

/** An authenticator in software with one passkey (P-256), for tests of the server. */
export interface TestPasskey {
  readonly credential: string
  /** Body of `addPasskey`. */
  make(ceremony: Ceremony): {
    readonly credential: string
    readonly transports: readonly string[]
    readonly clientData: string
    readonly attestation: string
  }
  /** Body of `signInByPasskey`, but for the organisation. */
  use(ceremony: Ceremony): {
    readonly credential: string
    readonly clientData: string
    readonly authenticatorData: string
    readonly signature: string
    readonly user: string | null
  }
  /** As if it had been copied before it was used the last time. */
  copy(): TestPasskey
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

export function newTestPasskey(user: string | null = null): TestPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return passkey({ id: randomBytes(24), publicKey, privateKey, user }, 0)
}

interface Kept {
  readonly id: Buffer
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
  readonly user: string | null
}

function passkey(kept: Kept, counted: number): TestPasskey {
  let counter = counted
  const credential = base64(kept.id)
  return {
    credential,
    make: (ceremony) => {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(kept.id.length)
      const made = Buffer.concat([Buffer.alloc(16), length, kept.id, coseKey(kept.publicKey)])
      const data = Buffer.concat([authenticatorData(ceremony, counter, 0x40), made])
      return {
        credential,
        transports: ['internal'],
        clientData: base64(clientData('webauthn.create', ceremony)),
        attestation: base64(attestation(data)),
      }
    },
    use: (ceremony) => {
      counter += ceremony.uses ?? 1
      const client = clientData('webauthn.get', ceremony)
      const data = authenticatorData(ceremony, counter, 0)
      return {
        credential,
        clientData: base64(client),
        authenticatorData: base64(data),
        signature: base64(sign('sha256', Buffer.concat([data, sha256(client)]), kept.privateKey)),
        user: kept.user,
      }
    },
    copy: () => passkey(kept, counter),
  }
}

function clientData(usual: string, { challenge, type = usual, origin = 'http://localhost:15333' }: Ceremony) {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

function authenticatorData(
  { relyingParty = 'localhost', verified = true }: Ceremony,
  counter: number,
  flags: number,
): Buffer {
  const rest = Buffer.alloc(5)
  rest[0] = 1 | (verified ? 4 : 0) | flags
  rest.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(relyingParty), rest])
}

/** CBOR, as far as this one record goes: `{ fmt: 'none', attStmt: {}, authData }`. */
function attestation(data: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  const parts = [text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')]
  return Buffer.concat([Buffer.from([0xa3]), ...parts, Buffer.from([0x58, data.length]), data])
}

/** COSE: `{ 1: 2, 3: -7, -1: 1, -2: x, -3: y }`. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  const start = Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32])
  return Buffer.concat([start, left, Buffer.from([0x22, 0x58, 32]), right])
}
