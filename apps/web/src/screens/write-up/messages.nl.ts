import type { Say } from '../../messages/messages.ts'

export const writeUpNl = (_say: Say) => ({
  title: 'Samen opschrijven',
  harvests: { goal: 'Het doel', choice: 'De keuze', plan: 'Het plan', lesson: 'De les' },
  progress: (at: number, of: number) => `${at} van ${of}`,
  next: 'Verder',
  back: 'Terug',
  done: 'Klaar',
  later: 'Later verder',
})
export type WriteUpMessages = ReturnType<typeof writeUpNl>
