import type { BeginMessages } from './messages.nl.ts'

export const beginEn: BeginMessages = {
  title: 'Where is the screen while you talk?',
  namesLater: 'Names and the rest can wait.',
  withSomeone: (name) => `A conversation with ${name}`,
  postures: {
    shut: { name: 'Shut', sees: 'Nobody sees anything. Afterwards you write it up together.' },
    table: { name: 'On the table', sees: 'You both see the same: the coachee’s words and nothing else.' },
    mine: { name: 'For me', sees: 'Only you see it: questions, the time and your own notes.' },
  },
  tableWith: (name) => `You both see the same: ${name}’s words and nothing else.`,
  switchLater: 'You can switch at any time, with one tap.',
  prepare: 'Prepare first',
  stillOpen: (when) => `The conversation of ${when} has not been closed yet.`,
  goOn: 'Continue that one',
  failed: 'The conversation could not be started.',
  failedWhy: 'Try again, or open Lef again.',
}
