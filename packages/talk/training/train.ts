import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { readCorpus, readLines } from '../corpus/build.mjs'
import type { ModelFile } from '../src/model/model-file.ts'
import { fitsOf } from './fit-codes.ts'
import { phaseHits } from './fit-phases.ts'
import { keptFits } from './kept-fits.ts'
import { languages } from './languages.ts'
import { trainModel, type Fitters } from './train-model.ts'

const names: Readonly<Record<string, string>> = { nl: 'dutchModel', en: 'englishModel' }

/** The model as a module that Node and a bundler import alike. */
export function asModule(file: ModelFile): string {
  return [
    '// Written by training/train.mjs from the corpus, not by hand; MODEL_CARD.md says what it can do.',
    "import type { ModelFile } from '../src/model/model-file.ts'",
    '',
    `export const ${names[file.language] ?? 'model'}: ModelFile = ${JSON.stringify(file, null, 1)}`,
    '',
  ].join('\n')
}

export const modelPath = (language: string): string =>
  fileURLToPath(new URL(`../model/${language}.ts`, import.meta.url))

const roles = ['coach', 'coachee'] as const

/** The folder behind `--keep`, in which fits stay. */
function keptIn(args: readonly string[]): Fitters | undefined {
  const at = args.indexOf('--keep')
  const folder = args[at + 1]
  return at < 0 || folder === undefined ? undefined : keptFits(folder)
}

/**
 * `nl|en [--check] [--keep FOLDER [coach|coachee]]`: writes the model, or says whether it is what training gives. With a folder
 * fits are kept there; with a role besides, its codes are fitted and no more, so that two can work side by side.
 */
export default function train(args: readonly string[]): number {
  const wanted = languages.find(({ language }) => language === args[0])
  if (wanted === undefined) {
    console.error('Which language? nl or en.')
    return 1
  }
  const corpus = readCorpus(wanted.language)
  const lines = readLines(wanted.language)
  const by = keptIn(args)
  const only = roles.find((role) => args.includes(role))
  if (by !== undefined && only !== undefined) {
    fitsOf(only, corpus, lines, wanted, by.fitCodes)
    return 0
  }
  const file = trainModel(corpus, lines, wanted, by)
  const text = asModule(file)
  const path = modelPath(wanted.language)
  const size = gzipSync(text, { level: 9 }).length
  const dev = corpus.filter(({ about }) => about['split'] === 'dev')
  const { turns, whole, streamed } = phaseHits(file, dev, wanted)
  console.log(
    `${wanted.language}: ${text.length} bytes, ${size} with gzip; corpus ${file.corpus.slice(0, 12)}`,
  )
  console.log(`phase on dev: ${whole} of ${turns} (streamed ${streamed}), trust ${file.course.trust}`)
  if (args.includes('--check')) {
    const same = existsSync(path) && readFileSync(path, 'utf8') === text
    console.log(
      same ? 'The committed model is this one, byte for byte.' : 'The committed model is another one.',
    )
    return same ? 0 : 1
  }
  writeFileSync(path, text)
  return 0
}
