import type { FindingRule } from '../finding-rule.ts'
import { englishAffirmations } from './affirmation.ts'
import { englishChangeTalk } from './change-talk.ts'
import { englishExcuses } from './excuse.ts'
import { englishPermission } from './gift-permission.ts'
import { englishGiftQuestions } from './gift-question.ts'
import { englishGiftsTold } from './gift-told.ts'
import { englishHedges } from './hedge.ts'
import { englishInformation } from './information.ts'
import { englishJudgements } from './judgement.ts'
import { englishMindset } from './mindset.ts'
import { englishPossibilities } from './possibility.ts'
import { englishProblems } from './problem.ts'
import { englishChoice } from './question-choice.ts'
import { englishClosed } from './question-closed.ts'
import { englishLeading } from './question-leading.ts'
import { englishOpen } from './question-open.ts'
import { englishWhy } from './question-why.ts'
import { englishReflections } from './reflection.ts'
import { englishResistance } from './resistance.ts'
import { englishSummaries } from './summary.ts'
import { englishSustainTalk } from './sustain-talk.ts'
import { englishYesBut } from './yes-but.ts'

/** The English rules in the order of their rank: of two kinds for one question, the first stands. */
export const englishRules: readonly FindingRule[] = [
  ...englishPermission,
  ...englishWhy,
  ...englishLeading,
  ...englishChoice,
  ...englishOpen,
  ...englishClosed,
  ...englishGiftQuestions,
  ...englishGiftsTold,
  ...englishYesBut,
  ...englishHedges,
  ...englishJudgements,
  ...englishAffirmations,
  ...englishSummaries,
  ...englishReflections,
  ...englishInformation,
  ...englishChangeTalk,
  ...englishSustainTalk,
  ...englishPossibilities,
  ...englishProblems,
  ...englishExcuses,
  ...englishResistance,
  ...englishMindset,
]
