import type { TrajectoryMessages } from './messages.nl.ts'

export const trajectoryEn: TrajectoryMessages = {
  unnamed: 'Trajectory without a name',
  coachee: 'Coachee',
  coach: 'Coach',
  firstName: 'First name',
  begin: 'Begin a conversation',
  prepare: 'Prepare',
  question: 'Coaching question',
  questionEmpty: 'What is this trajectory about, in their own words?',
  goal: 'Goal of the trajectory',
  measure: 'What will show that it worked',
  inCommon: 'What you share',
  inCommonHint:
    'Take the time to get to know each other. Where are you alike, what have you both been through?',

  managerReads: (coachee, coach) =>
    `${coachee || 'Coachee'}, your manager${coach ? ` ${coach}` : ''} reads what is written here.`,
  managerAgrees: 'Agree together that none of it counts in an appraisal.',
  managerAgreed: 'You agreed that none of it counts in an appraisal.',

  conversations: 'Conversations',
  noConversations: 'No conversation held yet. Do begin: writing can wait until afterwards.',
  noGoal: 'no goal written down',
  planned: 'being prepared',
  stillOpen: 'not closed yet',
  goOn: 'Go on',
  writeUp: 'Write up together',
  continuePreparing: 'Go on preparing',
  ofConversation: (when) => `conversation of ${when}`,
  earlier: 'Show earlier ones',

  progress: 'The goal, by conversation',
  progressPicture:
    'Where the goal of each conversation began and ended, from 1 to 10. The table beside it says the same.',
  conversationGoal: 'Goal',
  start: 'Start',
  end: 'End',
  unknown: 'unknown',

  actions: 'Open actions',
  noActions: 'No action is open.',
  lookBack: 'Look back on actions',
  until: (day) => `by ${day}`,
  noEnd: 'no end date',

  successes: 'What worked',
  successesHint: 'There is a strength in what works. Which one, and where could it be of use more often?',
  addSuccess: 'Something that worked',
  success: 'What worked',
  strength: 'The strength behind it',
  use: 'Where it could be of use more often',
  removeSuccess: 'Take away',

  agreement: 'Agreement',
  toAgreement: 'To the agreement',
  agreementNone: 'Nothing agreed yet. On one page: what goes outside and what does not.',
  agreementAgreed: (when, names) => `Agreed on ${when} by ${names}.`,
  agreementChanged: (when) => `Changed since ${when}, not agreed again yet.`,

  about: 'About this trajectory',
  isManager: (coachee) => `Are you also ${coachee ? `${coachee}’s` : 'your coachee’s'} manager?`,
  yes: 'Yes',
  no: 'No',
  language: 'Language of the questions and the agreement',
  dutch: 'Nederlands',
  english: 'English',
  address: 'Form of address',
  remove: 'Remove trajectory',
  removeSample: 'Remove the sample',
  removeTitle: (name) => (name ? `Remove ${name}’s trajectory?` : 'Remove this trajectory?'),
  removeSampleTitle: 'Remove the sample?',
  removeText:
    'Everything of this trajectory disappears from this device, your own notes included. It cannot be brought back.',
  removeSampleText: 'You can add it again later.',
  removeAction: 'Remove',
}
