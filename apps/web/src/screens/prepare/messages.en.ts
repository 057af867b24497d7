import type { PrepareMessages } from './messages.nl.ts'

export const prepareEn: PrepareMessages = {
  title: (name) => (name ? `Prepare a conversation with ${name}` : 'Prepare a conversation'),
  onlyYou: 'For you alone: your questions are never put on the table.',
  gone: 'This conversation is no longer in the trajectory',
  toTrajectory: 'To the trajectory',

  actions: 'How the actions went',
  noActions: 'There are no actions to look back on yet.',
  outcomes: { done: 'done', partly: 'partly done', 'not-done': 'not done' },
  notLooked: 'not looked back on yet',
  until: (day) => `done by ${day}`,
  notDoneHint: 'What was not done is something to talk about, not a reproach.',
  lookBack: 'Look back on actions',

  wish: 'What I want today',
  wishHint: (name) =>
    `In ${name ? `${name}’s` : 'the coachee’s'} own words. It will be there in the conversation, too.`,
  common: 'What we have in common',
  commonHint:
    'The first conversation: take the time to get to know each other. Find something you have in common, and hold back judgement.',

  questions: 'Your own questions, in order',
  questionsHint: 'Open, short, one at a time. Ask without answering.',
  question: (place) => `Question ${place}`,
  addQuestion: 'Add a question',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  ofQuestion: (place) => `question ${place}`,
  nowAt: (place, of) => `Question is now number ${place} of ${of}`,

  unasked: 'Not asked last time',
  unaskedHint: 'Only you see this. Sometimes it is the very question that matters.',
  takeAlong: 'Bring it along',

  time: 'How long we have',
  minutes: (minutes) => `${minutes} minutes`,

  card: 'The card',
  cardHint: 'To print, or for a last look. Then the screen can be shut.',
  cardWith: (name) => (name ? `Conversation with ${name}` : 'Conversation'),
  cardGoal: 'Goal of the trajectory',
  cardLast: 'Last time',
  cardToday: 'Today',
  cardQuestions: 'My questions',
  cardActions: 'To come back to',
  cardTime: (minutes) => `Time: ${minutes} minutes`,
  steps: {
    opening: 'Opening',
    goal: 'Goal',
    reality: 'Reality',
    options: 'Options',
    what: 'Action plan',
    close: 'Close',
  },
  span: (from, to) => `${from}–${to}`,
  print: 'Print the card',
  begin: 'Begin the conversation',
  toRoom: 'To the conversation',
}
