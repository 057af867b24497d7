/** Base64 of bytes, in pieces, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const piece = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += piece) {
    binary += String.fromCharCode(...bytes.subarray(at, at + piece))
  }
  return btoa(binary)
}

/** The bytes of a Base64 text; null when it is not one. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
