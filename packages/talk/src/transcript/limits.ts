/** What is read at most. A three-hour meeting takes a tenth of each; whatever is larger is no conversation. */
export interface Limits {
  /** Bytes (or UTF-16 units of a text) of the file. */
  readonly input: number
  /** Bytes that come out of a document's compressed text. */
  readonly inflated: number
  readonly lines: number
  readonly cues: number
  /** Objects and lists in a JSON file. */
  readonly containers: number
  /** How deep a JSON file may go. */
  readonly depth: number
}

export const limits: Limits = {
  input: 16 * 1024 * 1024,
  inflated: 48 * 1024 * 1024,
  lines: 1_000_000,
  cues: 200_000,
  containers: 1_000_000,
  depth: 32,
}
