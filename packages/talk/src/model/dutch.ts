import { dutchModel } from '../../model/nl.ts'
import { createPhaseModel, type PhaseModel } from '../phase/phase-model.ts'
import { dutchCues } from './cues-nl.ts'
import { createSegmentModel, type LinearSegmentModel } from './segment-model.ts'

/** The trained Dutch models, unpacked (some milliseconds); they keep working arrays, so once for each thread. */
export function createDutchModels(): { readonly model: LinearSegmentModel; readonly phases: PhaseModel } {
  return { model: createSegmentModel(dutchModel, dutchCues), phases: createPhaseModel(dutchModel, dutchCues) }
}
