export * from './code.ts'
export * from './coded-turn.ts'
export * from './finding.ts'
export * from './turn-to-code.ts'
