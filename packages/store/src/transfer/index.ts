export * from './export-notebook.ts'
export * from './import-notebook.ts'
export * from './json.ts'
export type * from './open-copy.ts'
