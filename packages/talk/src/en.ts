export { englishGrammar } from './findings/rules/en/grammar.ts'
