import type { Findings } from '../../harness/result.ts'
import { engineOf } from '../engine.ts'
import { mappingInWords } from '../mapping.ts'
import { draws, fewestGroups, seed } from '../metrics/bootstrap.ts'
import { corpusPath } from '../outside/corpora.ts'
import { annomiFigures } from './annomi.ts'
import { dutchOutsideFigures } from './dutch-outside.ts'
import { ownTestFigures } from './own-test.ts'

/** How often findings are right, on talk that no rule was written from and no model trained on. */
export async function accuracy(): Promise<Findings> {
  const [nl, en] = [engineOf('nl'), engineOf('en')]
  const annomi = corpusPath('annomi/annomi-dev.csv')
  const [questions, grow, utterances] = ['questions', 'grow', 'utterances'].map((name) =>
    corpusPath(`nl/${name}.tsv`),
  )
  const absent = [
    ...(annomi === null ? ['AnnoMI'] : []),
    ...(questions && grow && utterances ? [] : ['the Dutch lines from trainers’ pages']),
  ]
  return {
    title: 'Talk: how often findings are right',
    browser: null,
    method: [
      ...absent.map((what) => `Left out, as it was not at hand: ${what}.`),
      `Scores are F1 (harmonic mean of precision P and recall R); macro-F1 is the mean over the values or codes below it. Intervals: 95 % percentile bootstrap, ${draws} draws, seed ${seed}, of whole transcripts (AnnoMI), whole conversations (ours) or lines. What neither occurs nor is found has no score. Fewer than ${fewestGroups} conversations have no interval; with few conversations or fewer than ten occurrences (n) it is rough.`,
      ...mappingInWords,
      'AnnoMI (doi 10.3390/fi15030110), the part in our hands: truth is its `question_subtype` (whatever the main behaviour), `main_therapist_behaviour` and `client_talk_type`; an utterance is a turn, with the other’s latest before it. Nothing was trained on it or written from it. The figures of others beside ours are as published, on all of AnnoMI; the trained ones were trained on its other transcripts. The aim is the figure of the two humans; the limit is the n-gram floor.',
      'As recognised: lower case and no punctuation, apostrophes and hyphens within words kept; no words changed. Our own conversations as recognised were written so, with mild recognition errors.',
      'Dutch lines from trainers’ pages: the page’s label is the truth; each line stands alone, without what was said before. The kind is that of the first question found; lines labelled _stacked_ are left out there and scored apart (n = 2). Every line has one label: a second code found in it counts as wrong although it may be right. _yes_and_ has no code of ours and is left out. The phase is judged as `lef code` judges a turn without one before it: no phase is likelier beforehand.',
      'Our own test conversations: no rule was written from them and no model trained on them, but the same hands wrote them and the training conversations, so they flatter. Those that have a second, independent labelling are scored against both; κ is the agreement of the two on them (packages/talk/corpus/AGREEMENT.md); _read twice_ is those alone, where the test split holds more. Phase is over whole conversations, with _none_ as a value.',
    ],
    figures: [
      ...(annomi === null ? [] : annomiFigures(annomi, en)),
      ...(questions && grow && utterances ? dutchOutsideFigures({ questions, grow, utterances }, nl) : []),
      ...ownTestFigures('nl', nl),
      ...ownTestFigures('en', en),
    ],
  }
}
