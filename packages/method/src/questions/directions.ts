import type { Language } from '../language.ts'
import type { Step } from '../phase.ts'
import { bank, questionById } from './bank/index.ts'
import type { MethodRow, Question, QuestionId } from './question.ts'
import { usualOrders } from './usual-order.ts'

export type DirectionGroupId =
  | 'helpers'
  | 'probes'
  | 'causes'
  | 'gaps'
  | 'strengths'
  | 'familiar'
  | 'roads'
  | 'excuse'
  | 'courage'
  | 'directness'

/** One direction to ask in: for the coach's eyes only, never a label on what the coachee says (C6). */
export interface Direction {
  readonly questionId: QuestionId
  /** A few words for a list; null where the question speaks for itself. */
  readonly label: Readonly<Record<Language, string>> | null
}

export interface DirectionGroup {
  readonly id: DirectionGroupId
  readonly title: Readonly<Record<Language, string>>
  readonly directions: readonly Direction[]
}

/** What the coach can browse on a page: its helper questions, and every direction that is at home there. */
export function directions(step: Step): readonly DirectionGroup[] {
  const usual = usualOrders[step].order
  return groups
    .map(({ id, title, holds }) => {
      const found: readonly (Question | null)[] =
        holds === null
          ? usual.map(questionById)
          : bank.filter(({ row, id }) => holds(row, id) && !usual.includes(id))
      const here = found.filter(
        (question): question is Question =>
          question !== null && question.steps.includes(step) && !question.quotes,
      )
      return { id, title, directions: here.map(asDirection) }
    })
    .filter((group) => group.directions.length > 0)
}

const asDirection = ({ id }: Question): Direction => ({
  questionId: id,
  label: labels.get(id) ?? null,
})

interface Group {
  readonly id: DirectionGroupId
  readonly title: Readonly<Record<Language, string>>
  /** Null: the usual order of the page. */
  readonly holds: ((row: MethodRow, id: QuestionId) => boolean) | null
}

const groups: readonly Group[] = [
  { id: 'helpers', title: { nl: 'Vaste vragen', en: 'Usual questions' }, holds: null },
  { id: 'probes', title: { nl: 'Doorvragen', en: 'Following up' }, holds: (row) => row === 'C1' },
  { id: 'causes', title: { nl: 'Oorzaken', en: 'Causes' }, holds: (_row, id) => id.startsWith('cause.') },
  {
    id: 'gaps',
    title: { nl: 'Aannames en wat nog ontbreekt', en: 'Assumptions and gaps' },
    holds: (row) => row === 'C2',
  },
  {
    id: 'strengths',
    title: { nl: 'Sterke kanten', en: 'Strengths' },
    holds: (_row, id) => id.startsWith('strength.'),
  },
  { id: 'familiar', title: { nl: 'Het vertrouwde', en: 'The familiar' }, holds: (row) => row === 'B7' },
  { id: 'roads', title: { nl: 'Andere wegen', en: 'Other roads' }, holds: (row) => row === 'C10' },
  { id: 'excuse', title: { nl: 'Niet gedaan', en: 'Not done' }, holds: (row) => row === 'E4' },
  { id: 'courage', title: { nl: 'Moed', en: 'Courage' }, holds: (_row, id) => id.startsWith('courage.') },
  { id: 'directness', title: { nl: 'Zonder omwegen', en: 'To the point' }, holds: (row) => row === 'F8' },
]

const label = (id: QuestionId, nl: string, en: string) => [id, { nl, en }] as const

const labels: ReadonlyMap<QuestionId, Readonly<Record<Language, string>>> = new Map([
  label('cause.decision', 'verkeerd besloten', 'wrong decision'),
  label('cause.organising', 'verkeerd georganiseerd', 'badly organised'),
  label('cause.overview', 'overzicht kwijt', 'lost track'),
  label('cause.stuck', 'vastgelopen', 'got stuck'),
  label('cause.misjudging', 'verkeerd ingeschat', 'misjudged'),
  label('cause.information', 'verkeerde informatie', 'wrong information'),
  label('cause.bad-timing', 'te vroeg of te laat', 'too early or too late'),
  label('cause.snowed-under', 'ondergesneeuwd', 'snowed under'),
  label('cause.digging-in', 'hakken in het zand', 'dug in'),
  label('cause.listening', 'niet geluisterd', 'did not listen'),
  label('cause.fear', 'ergens bang voor', 'fear of something'),
  label('cause.acting', 'verkeerd gehandeld', 'acted wrongly'),
  label('cause.avoiding', 'confrontatie vermeden', 'avoided confrontation'),
  label('cause.communication', 'niet goed overgebracht', 'communication fell short'),
  label('cause.method', 'verkeerde aanpak of techniek', 'wrong method or technique'),
  label('cause.game', 'het spel niet meegespeeld', 'did not play the game'),
  label('cause.planning', 'te los of te strak gepland', 'planned too loosely or tightly'),
  label('cause.convincing', 'niet overtuigend genoeg', 'not convincing enough'),
  label('gap.unproven', 'onbewezen waarheid', 'unproven truth'),
  label('gap.assumption', 'aanname', 'assumption'),
  label('gap.contradiction', 'tegenstrijdigheid', 'contradiction'),
  label('gap.knowledge', 'nog niet weten', 'not knowing yet'),
  label('gap.competence', 'nog niet kunnen', 'not able to yet'),
  label('gap.experience', 'nog nooit gedaan', 'never done before'),
])
