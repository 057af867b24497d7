export * from './result.ts'
export * from './transcript/index.ts'
export * from './findings/index.ts'
export * from './report/index.ts'
