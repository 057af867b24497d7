import type { Action, Appointment, CalendarDay, Language, Score } from '@lef/method'
import { formatDay } from '../messages/format.ts'
import type { CoacheePageMessages } from './messages.ts'

/** The page's own words in one language. */
export interface PageLanguage {
  readonly language: Language
  readonly m: CoacheePageMessages
}

/** When an action is to happen; null while nobody said so. Dates that stand the wrong way round are read the right way. */
export function whenPhrase(
  { start, end }: { readonly start: CalendarDay | null; readonly end: CalendarDay | null },
  { language, m }: PageLanguage,
): string | null {
  const say = (day: CalendarDay) => formatDay(day, language, true)
  if (start && end) {
    if (start === end) return m.onDay(say(start))
    const [first, last] = start < end ? [start, end] : [end, start]
    const oneYear = first.slice(0, 4) === last.slice(0, 4)
    return m.fromTo(formatDay(first, language, !oneYear), say(last))
  }
  if (start) return m.from(say(start))
  return end ? m.until(say(end)) : null
}

/** What was written with an action, by its labels and in the order of the plan; empty where nothing was. */
export function actionFields(
  action: Pick<
    Action,
    | 'contribution'
    | 'obstacles'
    | 'overcome'
    | 'inform'
    | 'support'
    | 'motivation'
    | 'towardTen'
    | 'towardTenBy'
  >,
  { m }: PageLanguage,
): readonly (readonly [label: string, words: string])[] {
  return [
    [m.contribution, action.contribution.trim()],
    [m.obstacles, action.obstacles.trim()],
    [m.overcome, action.overcome.trim()],
    [m.inform, action.inform.trim()],
    [m.support, action.support.trim()],
    [m.motivation, action.motivation === null ? '' : m.motivationScore(action.motivation)],
    [m.towardTen, action.towardTen.trim()],
    [m.towardTenBy, action.towardTenBy.trim()],
  ]
}

interface TwoScores {
  readonly start: Score | null
  readonly end: Score | null
}

/** Where the coachee stood with the goal, at the start and at the end; null when no number was given. */
export function progressPhrase(scores: TwoScores, { m }: PageLanguage): string | null {
  return fromTo(scores, m.outOfTen, { start: m.goalStart, end: m.goalEnd, endAlone: m.goalEndAlone })
}

/** Where the coachee stood with the goal of the trajectory, at its start and by now; null when no number was given. */
export function trajectoryPhrase(scores: TwoScores, { m }: PageLanguage): string | null {
  const words = { start: m.trajectoryStart, end: m.trajectoryNow, endAlone: m.trajectoryNowAlone }
  return fromTo(scores, m.outOfTen, words)
}

function fromTo(
  { start, end }: TwoScores,
  outOfTen: string,
  say: Readonly<Record<'start' | 'end' | 'endAlone', (score: Score) => string>>,
): string | null {
  if (start === null) return end === null ? null : `${say.endAlone(end)} (${outOfTen})`
  return `${[say.start(start), ...(end === null ? [] : [say.end(end)])].join(', ')} (${outOfTen})`
}

/** How attractive and how feasible an option was to the coachee; null when no number was given. */
export function scoresPhrase(
  option: { readonly attractiveness: Score | null; readonly feasibility: Score | null },
  { m }: PageLanguage,
): string | null {
  const parts = [
    option.attractiveness === null ? null : m.attractiveness(option.attractiveness),
    option.feasibility === null ? null : m.feasibility(option.feasibility),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

/** Day, time and length of the next conversation. */
export function appointmentPhrase(appointment: Appointment, { language, m }: PageLanguage): string {
  return m.appointmentAt(formatDay(appointment.day, language, true), appointment.time, appointment.minutes)
}

/** "Midden-Europese tijd": the zone of an appointment as people name it; null when the zone is not known here. */
export function zonePhrase({ zone, day }: Appointment, language: Language): string | null {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' })
    return format.formatToParts(Date.parse(day)).find((part) => part.type === 'timeZoneName')?.value ?? null
  } catch {
    return null // A zone that this browser has never heard of.
  }
}
