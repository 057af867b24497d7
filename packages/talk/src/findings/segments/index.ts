export type { Grammar } from './grammar.ts'
export { segmentTurn, type Segment, type Segmented } from './segments.ts'
export type { Mark, Word } from './words.ts'
