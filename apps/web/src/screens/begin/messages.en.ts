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
  kind: 'You are also the manager. What kind of conversation will this be?',
  kinds: {
    managing: {
      name: 'Managing',
      is: 'It is about the work: planning, doing, checking, adjusting. Lef is not meant for that conversation.',
      aloud: 'Say it aloud: ‘This is about the work, and about what needs to be done.’',
    },
    leading: {
      name: 'Leading',
      is: 'You want to bring someone along towards a goal that you have in mind. Lef is not meant for that conversation.',
      aloud: 'Say it aloud: ‘This is where I would like us to go.’',
    },
    coaching: {
      name: 'Coaching',
      is: 'The coachee moves forward with a question of their own. Goal, choices and pace are the coachee’s.',
      aloud:
        'Say it aloud: ‘This is a coaching conversation. I ask and listen, and none of it will be used in an appraisal.’',
    },
  },
  switchLater: 'You can switch at any time, with one tap.',
  prepare: 'Prepare first',
  stillOpen: (when) => `The conversation of ${when} has not been closed yet.`,
  goOn: 'Continue that one',
  failed: 'The conversation could not be started.',
  failedWhy: 'Try again, or open Lef again.',
}
