import { dutchModel } from '../../model/nl.ts'
import { createPhaseModel, type PhaseModel } from '../phase/phase-model.ts'
import { dutchCues } from './cues-nl.ts'
import { createSegmentModel, type LinearSegmentModel } from './segment-model.ts'
import { createWordBook } from './word-book.ts'

/** The trained Dutch models, each unpacked when first asked; they share a book of words and keep working arrays, so once for each thread. */
export function createDutchModels(): { readonly model: LinearSegmentModel; readonly phases: PhaseModel } {
  const book = createWordBook(dutchCues)
  return {
    model: createSegmentModel(dutchModel, dutchCues, book),
    phases: createPhaseModel(dutchModel, dutchCues, book),
  }
}
