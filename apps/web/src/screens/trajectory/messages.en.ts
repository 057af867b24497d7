import type { TrajectoryMessages } from './messages.nl.ts'

export const trajectoryEn: TrajectoryMessages = {
  unnamed: 'Unnamed trajectory',
  coachee: 'Coachee',
  coach: 'Coach',
  firstName: 'First name',
  begin: 'Begin a conversation',
  prepare: 'Prepare',
  question: 'Coaching question',
  questionEmpty: 'What is this trajectory about, in their own words?',
  goal: 'Goal of the trajectory',
  measure: 'How I will know it worked',
  goalStart: 'My score for this goal at the start',
  goalNow: 'My score for this goal now',
  inCommon: 'What we have in common',
  inCommonHint:
    'Take the time to get to know each other. Where are you alike, what have you both been through?',

  managerReads: (coachee, coach) =>
    `${coachee ? `${coachee}, your` : 'For the coachee: your'} manager${coach ? ` ${coach}` : ''} reads what is written here.`,
  managerAgrees: 'Agree together that none of it will be used in an appraisal.',
  managerAgreed: 'You agreed that none of it will be used in an appraisal.',

  conversations: 'Conversations',
  noConversations: 'No conversation yet. Feel free to begin: writing can wait until afterwards.',
  noGoal: 'no goal written down',
  planned: 'being prepared',
  stillOpen: 'not closed yet',
  goOn: 'Continue',
  writeUp: 'Write up together',
  continuePreparing: 'Continue preparing',
  ofConversation: (when) => `conversation of ${when}`,
  earlier: 'Show earlier ones',

  progress: 'The goal, by conversation',
  progressPicture:
    'The score for the goal at the start and the end of each conversation. The table beside it says the same.',
  progressWithTrajectory: 'The goal, by conversation and of the whole trajectory',
  progressPictureWithTrajectory:
    'The score for the goal at the start and the end of each conversation, and in diamonds the goal of the trajectory. The table beside it says the same.',
  goalSoFar: 'Goal of the trajectory, so far',
  conversationGoal: 'Goal',
  start: 'Start',
  end: 'End',
  unknown: 'unknown',

  actions: 'Open actions',
  noActions: 'There are no open actions.',
  lookBack: 'Look back on actions',
  until: (day) => `done by ${day}`,
  noEnd: 'no end date',

  successes: 'What worked',
  successesHint: 'Behind what works there is a strength. Where else could it help?',
  addSuccess: 'Something that worked',
  success: 'What worked out',
  strength: 'My strength in it',
  use: 'Where I will use it more',
  removeSuccess: 'Remove',

  talk: 'What was really said?',
  talkHint:
    'With a transcript you read a conversation back: who spoke, what you asked, when it was quiet. Each for themselves: the coach their own share, the coachee their own words.',
  talkHintCoachee:
    'With a transcript you read back what you said yourself. It is for you alone; your coach sees nothing of it.',
  toTalk: 'Read back',
  together: 'Together, each on your own device',
  togetherHint:
    'Coach and coachee write in the same trajectory. It travels sealed: the server in between cannot read it.',
  toTogether: 'Share',
  toTogetherShared: 'To sharing',

  agreement: 'Agreement',
  toAgreement: 'To the agreement',
  toTold: 'What the manager sees',
  agreementNone: 'Nothing agreed yet. On one page: what leaves the room and what does not.',
  agreementSignedOut: 'Sign in to see whether this agreement has been signed.',
  agreementAgreed: (when, names) => `Agreed on ${when} by ${names}.`,
  agreementChanged: (when) => `Changed since ${when}, not agreed again yet.`,

  about: 'About this trajectory',
  isManager: (coachee) => `Are you also ${coachee ? `${coachee}’s` : 'your coachee’s'} manager?`,
  isMyManager: (coach) => `Is ${coach || 'your coach'} also your manager?`,
  yes: 'Yes',
  no: 'No',
  language: 'Language of the questions and the agreement',
  dutch: 'Nederlands',
  english: 'English',
  address: 'Form of address',
  remove: 'Delete trajectory',
  removeSample: 'Delete the example',
  removeTitle: (name) => (name ? `Delete ${name}’s trajectory?` : 'Delete this trajectory?'),
  removeSampleTitle: 'Delete the example?',
  removeText:
    'Everything in this trajectory is erased from Lef, your own questions and notes included. It cannot be brought back.',
  removeSharedText: 'Sharing stops as well. What the other person has stays there.',
  removeSampleText: 'You can add it again later.',
  removeAction: 'Delete',
}
