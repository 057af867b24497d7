/** What means something anywhere in a line; `:` and `@` because GitHub makes links of bare addresses. */
const anywhere = /[\\`*_[\]<>&~|$@]|:(?=\/\/)|(?<=\bwww)\./gu
/** What means something only where a line begins. */
const atStart = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/u
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu

/**
 * Makes lines of Markdown (CommonMark and GitHub's) that read exactly as these words; one entry a line,
 * an empty one where a line was empty. Spaces at the ends of lines and control characters are dropped:
 * Markdown cannot say them.
 */
export function markdownLines(words: string): readonly string[] {
  return words
    .replace(/\r\n?/gu, '\n')
    .replace(controls, '')
    .split('\n')
    .map((line) => escapeLine(line.trim()))
}

function escapeLine(line: string): string {
  const escaped = line.replace(anywhere, (sign) => `\\${sign}`)
  return escaped.replace(atStart, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`))
}
