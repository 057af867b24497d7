import type { PrepareMessages } from './messages.nl.ts'

export const prepareEn: PrepareMessages = {
  title: (name) => (name ? `Prepare a conversation with ${name}` : 'Prepare a conversation'),
  onlyYou: 'For you alone. Your questions do not go into the part you share.',
  gone: 'This conversation is no longer in the trajectory',
  toTrajectory: 'To the trajectory',

  actions: 'How the actions went',
  noActions: 'There are no actions to look back on yet.',
  outcomes: { done: 'done', partly: 'partly done', 'not-done': 'not done' },
  notLooked: 'not looked back on yet',
  until: (day) => `by ${day}`,
  notDoneHint: 'What was not done is a subject, not a reproach.',
  lookBack: 'Look back on actions',

  wish: 'What I want today',
  wishHint: (name) =>
    `In ${name ? `${name}’s` : 'the coachee’s'} own words. It will stand in the conversation, too.`,
  common: 'What you share',
  commonHint:
    'The first conversation: take the time to get to know each other. Find something you share, and put judgement off.',

  questions: 'Your own questions, in order',
  questionsHint: 'Open, short, one at a time. Ask without answering.',
  question: (place) => `Question ${place}`,
  addQuestion: 'Add a question',
  up: 'Up',
  down: 'Down',
  remove: 'Take away',
  ofQuestion: (place) => `question ${place}`,
  nowAt: (place, of) => `Question is now number ${place} of ${of}`,
  nudges: {
    'answer-inside': 'Is your own answer in here already? Keep that gift for a while.',
    'two-questions': 'These are two. Which one first?',
    long: 'Could it be shorter?',
  },

  unasked: 'Not asked last time',
  unaskedHint: 'Only you see this. Sometimes it is the very question it was about.',
  takeAlong: 'Take along',

  time: 'The time there is',
  minutes: (minutes) => `${minutes} minutes`,

  card: 'The card',
  cardHint: 'To print, or for a last look. Then the screen can be shut.',
  cardWith: (name) => (name ? `Conversation with ${name}` : 'Conversation'),
  cardGoal: 'Goal of the trajectory',
  cardLast: 'Last time',
  cardToday: 'Today',
  cardQuestions: 'Own questions',
  cardActions: 'To come back to',
  cardTime: (minutes) => `The time: ${minutes} minutes`,
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
