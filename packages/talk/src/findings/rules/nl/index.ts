import type { FindingRule } from '../finding-rule.ts'
import { dutchAffirmations } from './affirmation.ts'
import { dutchChangeTalk } from './change-talk.ts'
import { dutchExcuses } from './excuse.ts'
import { dutchPermission } from './gift-permission.ts'
import { dutchGiftQuestions } from './gift-question.ts'
import { dutchGiftsTold } from './gift-told.ts'
import { dutchHedges } from './hedge.ts'
import { dutchInformation } from './information.ts'
import { dutchJudgements } from './judgement.ts'
import { dutchMindset } from './mindset.ts'
import { dutchPossibilities } from './possibility.ts'
import { dutchProblems } from './problem.ts'
import { dutchChoice } from './question-choice.ts'
import { dutchClosed } from './question-closed.ts'
import { dutchLeading } from './question-leading.ts'
import { dutchOpen } from './question-open.ts'
import { dutchWhy } from './question-why.ts'
import { dutchReflections } from './reflection.ts'
import { dutchResistance } from './resistance.ts'
import { dutchSummaries } from './summary.ts'
import { dutchSustainTalk } from './sustain-talk.ts'
import { dutchYesBut } from './yes-but.ts'

/** The Dutch rules in the order of their rank: of two kinds for one question, the first stands. */
export const dutchRules: readonly FindingRule[] = [
  ...dutchPermission,
  ...dutchWhy,
  ...dutchLeading,
  ...dutchChoice,
  ...dutchOpen,
  ...dutchClosed,
  ...dutchGiftQuestions,
  ...dutchGiftsTold,
  ...dutchYesBut,
  ...dutchHedges,
  ...dutchJudgements,
  ...dutchAffirmations,
  ...dutchSummaries,
  ...dutchReflections,
  ...dutchInformation,
  ...dutchChangeTalk,
  ...dutchSustainTalk,
  ...dutchPossibilities,
  ...dutchProblems,
  ...dutchExcuses,
  ...dutchResistance,
  ...dutchMindset,
]
