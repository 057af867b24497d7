/** Words on one line: runs of white space and control characters as one space, none at the ends. */
export function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what damaged files bring
  return text.replace(/[\s\u0000-\u001f\u007f\u200b\ufeff]+/g, ' ').trim()
}
