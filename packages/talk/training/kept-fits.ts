import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitCodes } from './fit-codes.ts'
import { fitPhases } from './fit-phases.ts'
import { fitWhole } from './fit-turns.ts'
import { recipes } from './recipe.ts'
import { corpusHash, type Fitters } from './train-model.ts'

/**
 * The same fits, each kept in a folder as soon as there is one: a training that was broken off goes on there, and who
 * tries something with whole turns need not wait for the codes. Named by the conversations and the recipes; who changes
 * how turns are cut, words are read or weights are sought begins with an empty folder.
 */
export function keptFits(folder: string): Fitters {
  mkdirSync(folder, { recursive: true })
  const kept = <Part>(name: string, about: unknown, make: () => Part): Part => {
    const mark = createHash('sha256')
      .update(JSON.stringify([about, recipes]))
      .digest('hex')
      .slice(0, 12)
    const path = join(folder, `${name}-${mark}.json`)
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Part
    const part = make()
    writeFileSync(path, JSON.stringify(part))
    console.log(`${name} is fitted`)
    return part
  }
  return {
    fitCodes: (role, conversations, lines, language, fold) =>
      kept(
        `${language.language}-${role}-${fold ?? 'all'}`,
        [corpusHash(conversations, lines), language.folds, language.hands],
        () => fitCodes(role, conversations, lines, language, fold),
      ),
    fitPhases: (conversations, lines, language, fold) =>
      kept(
        `${language.language}-phases-${fold ?? 'all'}`,
        [corpusHash(conversations, [...lines, ...language.questions]), language.folds, language.hands],
        () => fitPhases(conversations, lines, language, fold),
      ),
    fitWhole: (role, conversations, language, fold) =>
      kept(
        `${language.language}-${role}-whole-${fold ?? 'all'}`,
        [corpusHash(conversations, []), language.folds, language.hands],
        () => fitWhole(role, conversations, language, fold),
      ),
  }
}
