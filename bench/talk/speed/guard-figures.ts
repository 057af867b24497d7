import { readCorpus } from '../../../packages/talk/corpus/build.mjs'
import { figure, quantile, type Figure } from '../../harness/figure.ts'
import { countWords } from './conversation.ts'
import { guardKeys } from './guard-keys.ts'
import { languageCodes, languageNames, type LanguageCode } from './languages.ts'

export const draftsAsked = 40
const keyLimit = 5

/** The guard in Node, as after some minutes in the room. */
export function guardInNode(): Figure[] {
  return languageCodes.flatMap((language) => {
    const typed = draftsOf(language)
    guardKeys(typed, language)
    return keyFiguresOf(`Node, ${languageNames[language]}`, guardKeys(typed, language))
  })
}

/** Questions as a coach would type them. */
export function draftsOf(language: LanguageCode): string[] {
  return readCorpus(language)
    .filter(({ about }) => about['split'] === 'dev')
    .flatMap(({ turns }) => turns)
    .filter(
      ({ codes, text }) => codes.some(({ code }) => code.startsWith('question.')) && countWords(text) > 3,
    )
    .slice(0, draftsAsked)
    .map(({ text }) => text)
}

/** What the guard took at each key. */
export function keyFiguresOf(subject: string, samples: readonly number[]): Figure[] {
  const of = (name: string, statistic: 'median' | 'p95' | 'max', limit: number | null): Figure => ({
    // A sample a key would make a book of it: the figure stands on all, the file keeps the quantiles.
    ...figure(subject, name, 'ms', statistic, samples, limit),
    samples: [0, 0.25, 0.5, 0.75, 0.95, 0.99, 1].map((share) => Number(quantile(samples, share).toFixed(4))),
    table: 'The guard at each key',
    parts: { keys: samples.length },
  })
  return [of('a key', 'p95', keyLimit), of('the slowest key', 'max', null)]
}
