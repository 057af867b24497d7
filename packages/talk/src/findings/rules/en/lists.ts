import type { WordLists } from '../../match/pattern.ts'
import { englishGrammar } from './grammar.ts'

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '')

/** Word lists that English rules name with `@`. */
export const englishLists: WordLists = {
  wh: [...englishGrammar.questionWords],
  prep: [...englishGrammar.beforeQuestionWord],
  subject: [...englishGrammar.subjects],
  not: list(`
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
  `),
  aux: list(`
    am is are was were do does did have has had can could will would shall should may might must
    isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't
  `),
  them: list('him her them it that this'),
  number: list(
    'one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty ninety',
  ),
  day: list(`
    monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today mondays tuesdays wednesdays thursdays
  `),
  do: list(`
    try ask call ring write tell talk take make start put get keep leave send speak email set go do book block pick let
    print stop sit give bring show say turn use change plan move find think just don't never always
  `),
}
