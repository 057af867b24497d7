/**
 * Puts other words in a text field, as if they had been typed: the browser's own undo brings back what stood there.
 * Leaves the caret behind them.
 */
export function replaceWords(area: HTMLTextAreaElement, words: string): void {
  area.focus()
  area.select()
  // Deprecated, and the only way that keeps the browser's undo; where it does nothing the field is set, and told.
  if (area.ownerDocument.execCommand('insertText', false, words)) return
  area.setRangeText(words, 0, area.value.length, 'end')
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
