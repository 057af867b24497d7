/** Two or three words: about what is typed between two records on the disk. */
const chunk = /(?:\S+\s*){1,3}/g

/**
 * How a text comes to stand there: growing by a few words, with every seventh step taken back and written
 * again, as people do. Gives each state in order, the last one being the text.
 */
export function asTyped(text: string): string[] {
  const states: string[] = []
  let written = ''
  for (const [place, words] of [...text.matchAll(chunk)].entries()) {
    if (place % 7 === 6) states.push(`${written}${words[0].slice(0, -2)}x`, written)
    written += words[0]
    states.push(written)
  }
  return states
}
