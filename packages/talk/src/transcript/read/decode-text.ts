/**
 * Text of a file: UTF-16 where its mark says so, else UTF-8, else the Windows letters of older programs.
 * Null for bytes that are no text. A mark at the start is taken off.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  // Text has no zero bytes; what has them is a picture, a recording or a program.
  if (bytes.includes(0)) return null
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\uFFFD')) return text
  return damagedUtf8(bytes) ? text : new TextDecoder('windows-1252').decode(bytes)
}

/** Whether most letters beyond ASCII are sound UTF-8, so that the rest is damage and not another alphabet. */
function damagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0
  let unsound = 0
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0
    let whole = length > 0
    for (let next = 1; whole && next < length; next++) whole = ((bytes[at + next] ?? 0) & 0xc0) === 0x80
    if (!whole) unsound++
    else if (length > 1) sound++
    at += whole ? length : 1
  }
  return sound > unsound
}
