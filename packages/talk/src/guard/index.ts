export { guardKinds, type GuardKind } from './better-form.ts'
export { guardQuestion, type GuardMark } from './guard-question.ts'
