import type { CorpusConversation } from './build.mjs'

export function countsAsMarkdown(corpus: readonly CorpusConversation[]): string

export function table(rows: readonly (readonly string[])[]): string
