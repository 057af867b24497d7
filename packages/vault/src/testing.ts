export * from './fixed-crypto.ts'
export * from './seeded-crypto.ts'
