/** The bytes of an id or hash whose hexadecimal text was checked when it came in. */
export function bytesOf(hex: string): Buffer<ArrayBuffer> {
  return Buffer.from(hex, 'hex')
}

/** Lower-case hexadecimal of what the database gave. */
export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
