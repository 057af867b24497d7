import { createHash } from 'node:crypto'
import { toNdjson, type CorpusConversation } from '../corpus/build.mjs'
import type { ModelFile } from '../src/model/model-file.ts'
import { codesOf, fitCodes, fitsOf } from './fit-codes.ts'
import { fitPhases, phasesFrom } from './fit-phases.ts'
import { fitWhole, turnsFrom } from './fit-turns.ts'
import type { TrainingLanguage } from './languages.ts'

/** What the train and dev conversations are, as one number: a model tells by it which it was made from. */
export function corpusHash(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
): string {
  const hash = createHash('sha256')
  for (const conversation of [...conversations, ...lines])
    if (conversation.about['split'] !== 'test') hash.update(toNdjson(conversation))
  return hash.digest('hex')
}

/** What takes long in a training. */
export interface Fitters {
  readonly fitCodes: typeof fitCodes
  readonly fitPhases: typeof fitPhases
  readonly fitWhole: typeof fitWhole
}

/**
 * Trains all parts of a language's model: weights on the train conversations, calibration on train
 * conversations while they are left out and on dev, the phases' trust on dev. Never looks at test.
 * @param by how weights are fitted; some may be known from before
 */
export function trainModel(
  conversations: readonly CorpusConversation[],
  lines: readonly CorpusConversation[],
  language: TrainingLanguage,
  by: Fitters = { fitCodes, fitPhases, fitWhole },
): ModelFile {
  const fits = {
    coach: fitsOf('coach', conversations, lines, language, by.fitCodes),
    coachee: fitsOf('coachee', conversations, lines, language, by.fitCodes),
  }
  const coach = codesOf('coach', fits.coach, conversations, language)
  const coachee = codesOf('coachee', fits.coachee, conversations, language)
  const rules = language.turnsBeside
  return {
    language: language.language,
    corpus: corpusHash(conversations, [...lines, ...language.questions]),
    coach,
    coachee,
    ...phasesFrom(conversations, lines, language, by.fitPhases),
    ...(rules !== null && {
      turns: turnsFrom(fits, { coach, coachee }, conversations, language, rules, by.fitWhole),
    }),
  }
}
