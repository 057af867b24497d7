import type { HomeMessages } from './messages.nl.ts'

const count = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const homeEn: HomeMessages = {
  title: 'Who are you talking with?',
  begin: 'Begin a conversation',
  talk: 'Conversation',
  talkWith: (name) => `with ${name}`,
  unnamed: 'Unnamed trajectory',
  own: (coach) => 'Your own trajectory' + (coach ? ` with ${coach}` : ''),
  talkOwn: (which) => `in your own trajectory, ${which}`,
  begunOn: (day) => `begun on ${day}`,
  conversations: (n) => (n === 0 ? 'no conversation yet' : count(n, 'conversation', 'conversations')),
  openActions: (n) => `${count(n, 'action', 'actions')} open`,
  trajectories: 'Trajectories',
  emptyTitle: 'The conversation first, the screen later',
  emptyText: 'While you talk, Lef asks nothing. You can begin straight away: names and the rest can wait.',
  harvestsTitle: 'Four things worth keeping',
  harvests: [
    { phase: 'goal', name: 'The goal', text: 'in your coachee’s words' },
    { phase: 'options', name: 'The choice', text: 'from what the coachee came up with' },
    { phase: 'what', name: 'The plan', text: 'with a date' },
    { phase: 'reality', name: 'The lesson', text: 'what the coachee takes away' },
  ],
  sample: 'See an example',
  sampleFailed: 'The example could not be added.',
  card: 'GROW card to print',
  sponsored: 'Where you look on as a manager',
}
