/** Words of one language that the report looks for or looks past. Lists are written with spaces between. */
export interface WordList {
  /** Words that say nothing about which idea is meant: function words, common verbs, hours. */
  readonly stopWords: string
  /** Endings that a light stem loses; anchored at the end, longest first. */
  readonly endings: RegExp
  /** Beginnings of words that speak of choosing, weighing, comparing or deciding. */
  readonly choosing: string
  /** Words that, at the opening, point back at what the other just said. */
  readonly pointing: string
}
