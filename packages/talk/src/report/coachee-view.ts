import type { Language } from '@lef/method'
import type { CoacheeCode } from '../findings/code.ts'
import type { Figure } from './figure.ts'

/** What a coachee sees of their own words when they run the file themselves; nothing of the coach's mirror. */
export interface CoacheeView {
  readonly format: 'lef.own-words'
  readonly version: 1
  readonly language: Language
  /** Own turns in which it is heard, of all own turns, with the places (E3: possibility and problem talk first). */
  readonly codes: Readonly<Record<CoacheeCode, Figure>>
}
