/**
 * Words on one line: runs of white space and control characters as one space, none at the ends. Signs that turn the
 * direction of what follows are left out: with them a name or a quotation could read as something else.
 */
export function oneLine(text: string): string {
  return (
    text
      .replace(/[\u202a-\u202e\u2066-\u2069]+/g, '')
      // oxlint-disable-next-line no-control-regex -- control characters are what damaged files bring
      .replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ')
      .trim()
  )
}
