export * from './coach-mirror.ts'
export * from './coach-moves.ts'
export * from './coachee-view.ts'
export * from './coded-conversation.ts'
export * from './compare.ts'
export * from './corrections.ts'
export * from './course.ts'
export * from './estimate.ts'
export * from './figure.ts'
export * from './keep-quotations.ts'
export * from './labelled-data.ts'
export * from './minimums.ts'
export * from './moments.ts'
export * from './ownership.ts'
export {
  isQuestion,
  questionFigures,
  type QuestionFigures,
  type ReflectionsToQuestions,
} from './questions.ts'
export * from './quotation.ts'
export * from './silence.ts'
export * from './talk.ts'
export * from './in-words/index.ts'
export { coacheeViewAsHtml, reportAsHtml } from './render/html.ts'
export { coacheeViewAsMarkdown, reportAsMarkdown } from './render/markdown.ts'
