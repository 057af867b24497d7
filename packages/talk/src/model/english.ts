import { englishModel } from '../../model/en.ts'
import { createPhaseModel, type PhaseModel } from '../phase/phase-model.ts'
import { englishCues } from './cues-en.ts'
import { createSegmentModel, type LinearSegmentModel } from './segment-model.ts'
import { createWordBook } from './word-book.ts'

/** The trained English models, each unpacked when first asked; they share a book of words and keep working arrays, so once for each thread. */
export function createEnglishModels(): { readonly model: LinearSegmentModel; readonly phases: PhaseModel } {
  const book = createWordBook(englishCues)
  return {
    model: createSegmentModel(englishModel, englishCues, book),
    phases: createPhaseModel(englishModel, englishCues, book),
  }
}
