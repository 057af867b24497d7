import type { WriteUpMessages } from './messages.nl.ts'

export const writeUpEn: WriteUpMessages = {
  title: 'Write up together',
  harvests: { goal: 'The goal', choice: 'The choice', plan: 'The plan', lesson: 'The lesson' },
  progress: (at, of) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  done: 'Done',
  later: 'Finish later',
}
