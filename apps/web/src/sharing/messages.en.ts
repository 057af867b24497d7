import type { SyncProblem } from '@lef/store/shared'
import { capital } from '../messages/capital.ts'
import type { PageName, SharingMessages } from './messages.nl.ts'

const problems: Record<SyncProblem, string> = {
  'full-disk': 'This device’s storage is full; nothing is being sent.',
  disk: 'This device’s storage failed; nothing is being sent.',
  'no-access': 'The server does not know you in this trajectory (any more). What is here stays here.',
  'too-large':
    'More text was added here than the server accepts at once. It all stays here; with less text, sending goes on.',
  refused: 'The server does not accept this.',
  key: 'The key of this trajectory does not open on this device.',
  'put-out': 'The other person has removed you from this trajectory. What is here stays here.',
  alone: 'You no longer share this trajectory: you removed the other person.',
  replaced: 'Somebody came back in your place, on another device. What is here stays here.',
  'removed-here': 'This trajectory was removed from this device but is still being shared.',
  replayed: 'The server sent something old again. It was ignored.',
  moved: 'The server sent something that belongs to another trajectory. It was ignored.',
  forged: 'Something arrived with a forged signature. It was refused.',
  stranger: 'Something arrived from an unknown device. It was refused.',
  'after-removal': 'Something arrived from a device that no longer takes part. It was refused.',
  'old-epoch': 'Something arrived that was sealed with an old key. It was refused.',
  withheld: 'The other person wrote something that the server is not passing on.',
  'two-histories': 'The server shows one of you something different from the other.',
  'rolled-back': 'The server shows less than it did before.',
  malformed: 'The server sent something unreadable. It was ignored.',
  unreadable: 'Something arrived that is genuine but does not open here.',
  'false-snapshot': 'A snapshot arrived that does not match what is here. It was refused.',
  'newer-version': 'The other person uses a newer version of Lef. Update this device.',
  'refused-here': 'The server refuses what is written on this device.',
}

export const sharingEn: SharingMessages = {
  theOther: 'the other person',
  state: (sync, other) => {
    switch (sync.kind) {
      case 'on-this-device':
        return 'on this device only'
      case 'waiting':
        return 'not sent yet'
      case 'sent':
        return 'sent'
      case 'read':
        return `delivered to ${other}`
      case 'problem':
        return problems[sync.reason]
    }
  },
  incident: (kind) => problems[kind],
  sharedWith: (other) => `Together with ${other}`,
  ended: 'No longer shared',
  notSignedIn: 'You are not signed in: what you write stays on this device for now',
  chemistry: (stage, other) => {
    switch (stage) {
      case 'unanswered':
        return 'Is the chemistry right?'
      case 'theirs':
        return `${capital(other)} has answered about the chemistry`
      case 'kept':
      case 'mine':
        return 'You have answered about the chemistry'
      default:
        return 'The answers about the chemistry are open'
    }
  },
  notYet: 'Not together yet: see how far you are',
  here: (other, page) => `${capital(other)} is here${page === null ? '' : pages[page]}`,

  title: 'Together on this trajectory',
  lead: 'Each on your own device. What one of you writes appears on the other’s device, even after a while without a network.',
  goes: 'What is shared',
  goesList: [
    'the names, the question and the goal of the trajectory',
    'what is written in conversations: goal, scenes, insights, options, plan and summary',
    'the actions and how they went, the successes and the agreement',
  ],
  stays: 'What each of you keeps to yourself',
  staysList: [
    'the coach’s notes and prepared questions',
    'what you read back from a transcript',
    'other trajectories on this device',
  ],
  account: 'To share, you both need to be signed in to the same server.',
  signedOut:
    'You share this trajectory, but you are not signed in here now. What you write stays on this device until you sign in again.',
  signIn: 'Sign in',
  sample: 'This is the example; it cannot be shared. Start a trajectory of your own.',
  role: 'What is your role in this?',
  roles: { coach: 'coach', coachee: 'coachee' },
  ownName: 'Your first name',
  ownNameWhy: 'The other person will see it with this trajectory. You may leave it empty.',
  makeLink: 'Make a link',

  link: 'Link to this trajectory',
  qr: 'The link as a QR code',
  handOver: (other) =>
    `Give this link to ${other} yourself: let them scan the code, or send the link in a way that only the two of you can read. Not in a group chat, not through an assistant. Whoever has the link can answer it.`,
  noAccount: (other) => `Does ${other} not have an account on this server yet?`,
  invite: 'Invite with the same link',
  inviteWhat:
    'Fill in the name and email address by which the server will know the other person. The link is then an invitation as well: whoever opens it creates an account and can answer at once.',
  invitedToo: (name, day) =>
    `This link is now an invitation for ${name} as well. One account can be created with it, up to and including ${day}. Hand it over now: later, only the link without the invitation is shown here.`,
  waitingForAnswer: 'Nobody has answered yet. You may close this screen; the link stays valid.',
  answered: (name, mail) => `${name} (${mail}) has opened the link and wants to join.`,
  answeredHint: 'The name comes from the server. Is this who you expect?',
  admit: (name) => `Let ${name} in`,
  confirming: (other) => `Let in. Sharing begins as soon as ${other} confirms it on their own device.`,
  waitingForAdmission:
    'Your answer is on its way. As soon as the other person lets you in, you can confirm here.',
  toConfirm: 'You have been let in by the person who gave you the link. Sharing begins when you confirm.',
  confirm: 'Confirm and begin',

  safety: 'Is there really nobody in between?',
  safetyWhy: (other) =>
    `Read these words aloud to each other once, face to face or over the phone. If ${other} sees the same, nobody is in between.`,
  safetyMaking: 'Making the words…',
  safetyDigits: 'Or in digits:',
  same: 'It is the same',
  different: 'It is different',
  compared: 'Compared: the other person has the same words.',
  changed: 'The other person’s keys have changed. Compare again before you go on.',
  showAgain: 'Show the words again',
  differentTitle: 'Then someone is in between, or something went wrong',
  differentWhat:
    'Do not write anything more that nobody else may read. Stop sharing, and start again with a new link, handed over in person.',
  compareOnceMore: 'Compare once more',

  noticed: 'Noticed',

  joinTitle: 'Join a trajectory',
  joinAs: (role) =>
    `Someone is inviting you to work on a trajectory together. You are the ${role === 'coachee' ? 'coachee' : 'coach'}.`,
  joinSignIn:
    'Sign in first. No account yet? Ask the person who gave you the link for one that is an invitation as well. If signing in takes you to another page, open this link again afterwards.',
  joinInvited:
    'This link is an invitation as well: create an account first. After that you see what is shared, and decide whether to join.',
  haveAccount: 'I already have an account',
  join: 'Join',
  toTrajectory: 'To the trajectory',
  working: 'One moment…',

  needsServer:
    'The server cannot be reached now. You can change who takes part only while connected: a change has to fit who takes part at that moment.',
  tryNow: 'Try now',

  refused: (error) => {
    switch (error) {
      case 'offline':
        return 'The server cannot be reached right now. Try again later.'
      case 'signed-out':
        return 'You are no longer signed in.'
      case 'refused':
        return 'The server does not accept this.'
      case 'locked':
        return 'The notebook has been locked in the meantime.'
      case 'disk':
        return 'This device’s storage failed.'
      case 'unknown':
        return 'That is not possible now. Open this screen again.'
      case 'already-shared':
        return 'This trajectory is already shared.'
      case 'not-a-link':
        return 'This is not a link to a trajectory.'
      case 'damaged':
        return 'The link did not arrive whole. Ask for the whole link.'
      case 'newer-version':
        return 'This link was made with a newer version of Lef. Update Lef first.'
      case 'own-link':
        return 'You made this link yourself; it is for the other person.'
      case 'known-link':
        return 'You have already answered this link.'
      case 'not-for-two':
        return 'This link is for someone who looks on, not for the coach or the coachee.'
      case 'not-for-sponsors':
        return 'This link is for the coach or the coachee, not for someone who looks on.'
      case 'not-agreed':
        return 'The agreement in force does not allow this.'
      case 'backdated':
        return 'That day has passed. Choose a later one.'
      case 'nobody':
        return 'This answer is no longer there.'
      case 'already-answered':
        return 'Someone else has already been let in.'
      case 'substituted-key':
        return 'The keys are not those of the person who made the link: someone is in between. Nothing was shared. Start again with a new link.'
      case 'bad-entry':
        return 'What the other person sent is not right. Nothing was shared.'
    }
  },
}

const pages: Record<PageName, string> = {
  trajectory: ', on the first page',
  agreement: ', in the agreement',
  told: ', looking at what the manager sees',
  actions: ', in the actions',
  room: ', in the conversation',
  'write-up': ', writing up',
  after: ', at what the conversation brought',
  share: ', on the sharing page',
}
