export * from './result.ts'
export * from './transcript/index.ts'
