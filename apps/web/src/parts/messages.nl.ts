import type { Say } from '../messages/messages.ts'

export const partNl = (_say: Say) => ({
  noScore: 'nog geen cijfer',
  scoreOfTen: (score: number) => `${score} van 10`,
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  more: 'Meer',
})
export type PartMessages = ReturnType<typeof partNl>
