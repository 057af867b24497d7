import type { PartMessages } from './messages.nl.ts'

export const partEn: PartMessages = {
  noScore: 'no number yet',
  scoreOfTen: (score) => `${score} of 10`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
}
