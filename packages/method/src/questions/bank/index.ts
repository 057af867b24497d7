import type { Question, QuestionId } from '../question.ts'
import { alert } from './alert.ts'
import { causes } from './causes.ts'
import { close } from './close.ts'
import { courage } from './courage.ts'
import { directness } from './directness.ts'
import { excuse } from './excuse.ts'
import { familiar } from './familiar.ts'
import { gaps } from './gaps.ts'
import { goal } from './goal.ts'
import { opening } from './opening.ts'
import { options } from './options.ts'
import { probe } from './probe.ts'
import { reality } from './reality.ts'
import { roads } from './roads.ts'
import { strengths } from './strengths.ts'
import { time } from './time.ts'
import { what } from './what.ts'

/** Every question that the product knows, written by us, in all registers. */
export const bank: readonly Question[] = [
  ...opening,
  ...goal,
  ...reality,
  ...options,
  ...what,
  ...close,
  ...causes,
  ...gaps,
  ...familiar,
  ...roads,
  ...courage,
  ...excuse,
  ...strengths,
  ...directness,
  ...probe,
  ...alert,
  ...time,
]

const byId: ReadonlyMap<QuestionId, Question> = new Map(bank.map((question) => [question.id, question]))

/** The question of that id, or null: an id can come from another version of the bank. */
export const questionById = (id: QuestionId): Question | null => byId.get(id) ?? null
