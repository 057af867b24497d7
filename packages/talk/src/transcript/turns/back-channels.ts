/**
 * Words with which a listener shows that they listen, in Dutch and English (codebook, Unit: "hm", "ja"). "Nee" is
 * not among them: said alone it may be an answer that matters.
 */
const listening: ReadonlySet<string> = new Set(
  (
    'ja jaja jawel yep hm hmm hmmm mm mmm mhm mmhm mmhmm mm-hmm mm-hm mhmm hm-hm uh-huh uhuh uhu aha ah oh o ' +
    'oké oke ok okay precies juist inderdaad tuurlijk goed ' +
    'yeah yes yup right sure exactly great good'
  ).split(' '),
)

/** The most words that still only listen ("oh ja ja"). */
const most = 3

/** Whether words only show that someone listens. A question does not. */
export function onlyListens(text: string): boolean {
  if (text.length > 40 || text.includes('?')) return false
  const words = text
    .toLowerCase()
    .split(/[\s.,;:!…"'’-]*(?:\s|$)[\s.,;:!…"'’-]*/u)
    .filter((word) => word !== '')
  return words.length > 0 && words.length <= most && words.every((word) => listening.has(word))
}

/** Whether words end in a question, so that a "ja" behind them is an answer. */
export function endsInQuestion(text: string): boolean {
  return /\?["'”’)\s]*$/.test(text.slice(-12))
}
