import { englishModel } from '../../model/en.ts'
import { createPhaseModel, type PhaseModel } from '../phase/phase-model.ts'
import { englishCues } from './cues-en.ts'
import { createSegmentModel, type LinearSegmentModel } from './segment-model.ts'

/** The trained English models, unpacked (some milliseconds); they keep working arrays, so once for each thread. */
export function createEnglishModels(): { readonly model: LinearSegmentModel; readonly phases: PhaseModel } {
  return {
    model: createSegmentModel(englishModel, englishCues),
    phases: createPhaseModel(englishModel, englishCues),
  }
}
