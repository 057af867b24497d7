import {
  dayOf,
  replacedActions,
  type Action,
  type Appointment,
  type CalendarDay,
  type Conversation,
  type Discovery,
  type Option,
  type Scene,
  type Score,
  type Success,
  type Trajectory,
} from '@lef/method'

/** What a coachee's page is made from: only what coach and coachee share, never the coach's own document. */
export interface CoacheePageSources {
  /** The coachee's first name; empty when nobody filled it in. */
  readonly coachee: string
  readonly trajectory: Pick<
    Trajectory,
    'coach' | 'coachRelation' | 'goal' | 'measure' | 'goalStart' | 'goalEnd'
  >
  readonly conversation: Conversation
  /** Of the whole trajectory; the page picks what belongs to the conversation. */
  readonly scenes: readonly Scene[]
  readonly discoveries: readonly Discovery[]
  readonly options: readonly Option[]
  readonly actions: readonly Action[]
  readonly successes: readonly Success[]
  /** IANA zone in which the day of the conversation is read. */
  readonly zone: string
}

/**
 * One conversation as the coachee takes it along: their words, word for word (outer spaces off).
 * An empty string, an empty list or null means that nothing was said there, and nothing is shown.
 */
export interface CoacheePage {
  readonly conversation: Conversation['id']
  readonly coachee: string
  /** The coach who is the coachee's manager as well and so reads all of it (A2), by first name; else null. */
  readonly manager: { readonly name: string } | null
  readonly heldOn: CalendarDay
  readonly goal: {
    readonly words: string
    readonly measure: string
    readonly start: Score | null
    readonly end: Score | null
    readonly reached: string
  }
  readonly scenes: readonly { readonly id: string; readonly when: string; readonly words: string }[]
  readonly seen: readonly { readonly id: string; readonly words: string }[]
  readonly chosen: readonly ChosenOption[]
  readonly considered: readonly { readonly id: string; readonly words: string }[]
  readonly plan: readonly PlanRow[]
  readonly wentWell: string
  readonly wish: string
  readonly successes: readonly {
    readonly id: string
    readonly words: string
    readonly strength: string
    readonly use: string
  }[]
  readonly takeAway: string
  readonly helped: string
  readonly hindered: string
  readonly reported: string
  readonly appointment: Appointment | null
  /** The goal of the whole trajectory, once it was measured; null before that. */
  readonly trajectory: {
    readonly goal: string
    readonly measure: string
    readonly start: Score | null
    readonly end: Score | null
  } | null
}

export interface ChosenOption {
  readonly id: string
  readonly words: string
  readonly pros: string
  readonly cons: string
  readonly attractiveness: Score | null
  readonly feasibility: Score | null
}

export interface PlanRow {
  readonly id: string
  readonly words: string
  readonly start: CalendarDay | null
  readonly end: CalendarDay | null
  readonly contribution: string
  readonly obstacles: string
  readonly overcome: string
  readonly inform: string
  readonly support: string
  readonly motivation: Score | null
  readonly towardTen: string
  readonly towardTenBy: string
}

/** Makes the page of one conversation. */
export function coacheePage(sources: CoacheePageSources): CoacheePage {
  const { conversation, trajectory, zone } = sources
  const ofThis = <T extends { readonly conversation: Conversation['id'] | null }>(rows: readonly T[]) =>
    rows.filter((row) => row.conversation === conversation.id)
  const options = ofThis(sources.options).filter((option) => option.text.trim() !== '')
  return {
    conversation: conversation.id,
    coachee: sources.coachee.trim(),
    manager: trajectory.coachRelation === 'manager' ? { name: trajectory.coach.trim() } : null,
    heldOn: dayOf(conversation.startedAt ?? conversation.endedAt ?? conversation.createdAt, zone),
    goal: {
      words: conversation.goal.trim(),
      measure: conversation.measure.trim(),
      start: conversation.goalStart,
      end: conversation.goalEnd,
      reached: conversation.reached.trim(),
    },
    scenes: ofThis(sources.scenes)
      .map((scene) => ({ id: scene.id, when: scene.when.trim(), words: scene.text.trim() }))
      .filter((scene) => scene.when !== '' || scene.words !== ''),
    seen: ofThis(sources.discoveries).map(wordsOf).filter(isFilled),
    chosen: options
      .filter((option) => option.chosen)
      .map((option) => ({
        ...wordsOf(option),
        pros: option.pros.trim(),
        cons: option.cons.trim(),
        attractiveness: option.attractiveness,
        feasibility: option.feasibility,
      })),
    considered: options.filter((option) => !option.chosen).map(wordsOf),
    plan: planRows(ofThis(sources.actions), sources.actions),
    wentWell: conversation.wentWell.trim(),
    wish: conversation.wish.trim(),
    successes: ofThis(sources.successes)
      .map((success) => ({
        ...wordsOf(success),
        strength: success.strength.trim(),
        use: success.use.trim(),
      }))
      .filter((success) => success.words !== '' || success.strength !== ''),
    takeAway: conversation.summary.trim(),
    helped: conversation.helped.trim(),
    hindered: conversation.hindered.trim(),
    reported: conversation.reported.trim(),
    appointment: conversation.appointment,
    trajectory:
      trajectory.goalStart === null && trajectory.goalEnd === null
        ? null
        : {
            goal: trajectory.goal.trim(),
            measure: trajectory.measure.trim(),
            start: trajectory.goalStart,
            end: trajectory.goalEnd,
          },
  }
}

/** Whether nothing of this conversation is on the page yet; what is of the whole trajectory does not count. */
export function isEmptyPage(page: CoacheePage): boolean {
  const { goal } = page
  const texts = [
    goal.words,
    goal.measure,
    goal.reached,
    page.wentWell,
    page.wish,
    page.takeAway,
    page.helped,
    page.hindered,
    page.reported,
  ]
  const lists = [page.scenes, page.seen, page.chosen, page.considered, page.plan, page.successes]
  return (
    texts.every((words) => words === '') &&
    lists.every((list) => list.length === 0) &&
    goal.start === null &&
    goal.end === null &&
    page.appointment === null
  )
}

/** The plan as it stands: what was withdrawn is out of it, what was split is there as its smaller steps. */
function planRows(own: readonly Action[], all: readonly Action[]): readonly PlanRow[] {
  const split = replacedActions(all)
  return own
    .filter((action) => !action.withdrawn && !split.has(action.id))
    .map((action) => ({
      ...wordsOf(action),
      start: action.start,
      end: action.end,
      contribution: action.contribution.trim(),
      obstacles: action.obstacles.trim(),
      overcome: action.overcome.trim(),
      inform: action.inform.trim(),
      support: action.support.trim(),
      motivation: action.motivation,
      towardTen: action.towardTen.trim(),
      towardTenBy: action.towardTenBy.trim(),
    }))
    .filter(isFilled)
}

function wordsOf(row: { readonly id: string; readonly text: string }) {
  return { id: row.id, words: row.text.trim() }
}

function isFilled(row: { readonly words: string }): boolean {
  return row.words !== ''
}
