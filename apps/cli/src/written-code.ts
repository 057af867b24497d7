import type { Finding } from '@lef/talk'
import type { Engine } from './engine.ts'

/** A finding as it goes out: the place in UTF-16 units of the turn's text, and the reason as a sentence. */
export interface WrittenCode {
  readonly code: string
  readonly start: number
  readonly end: number
  /** 0–1, to three decimals. */
  readonly confidence: number
  readonly because: string
}

export const written = (findings: readonly Finding[], { why }: Engine): readonly WrittenCode[] =>
  findings.map(({ code, start, end, confidence, because }) => ({
    code,
    start,
    end,
    confidence: Math.round(confidence * 1000) / 1000,
    because: why(because),
  }))
