export { fill, fillEmpty, pileUp, recordsOf } from './fill.ts'
export { openParts } from './open-parts.ts'
