export { guardKinds, type Addressing, type GuardKind } from './better-form.ts'
export { guardQuestion, type GuardMark } from './guard-question.ts'
