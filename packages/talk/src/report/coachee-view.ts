import type { Language } from '@lef/method'
import type { CoacheeCode } from '../findings/code.ts'
import type { CodedTurn } from '../findings/coded-turn.ts'
import { figure, type Figure } from './figure.ts'
import { quotationsOf } from './quotation.ts'

/** What a coachee sees of their own words when they run the file themselves; nothing of the coach's mirror. */
export interface CoacheeView {
  readonly format: 'lef.own-words'
  readonly version: 1
  readonly language: Language
  /** Own turns in which it is heard, of all own turns, with the places (E3: possibility and problem talk first). */
  readonly codes: Readonly<Record<CoacheeCode, Figure>>
}

/** The coachee's own words, for the coachee alone. Whoever calls sees to that: the coach never gets it. */
export function coacheeView(turns: readonly CodedTurn[], language: Language): CoacheeView {
  const own = turns.filter(({ role }) => role === 'coachee')
  const of = (wanted: CoacheeCode): Figure =>
    figure(
      own.filter(({ findings }) => findings.some(({ code }) => code === wanted)).length,
      own.length,
      'own-turns',
      quotationsOf(turns, ({ code }, { role }) => role === 'coachee' && code === wanted),
    )
  return {
    format: 'lef.own-words',
    version: 1,
    language,
    codes: {
      possibility: of('possibility'),
      problem: of('problem'),
      'change-talk': of('change-talk'),
      'sustain-talk': of('sustain-talk'),
      excuse: of('excuse'),
      resistance: of('resistance'),
      'mindset.fixed': of('mindset.fixed'),
      'mindset.growth': of('mindset.growth'),
      alert: of('alert'),
    },
  }
}
