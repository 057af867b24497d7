export { dutchGrammar } from './findings/rules/nl/grammar.ts'
