import type { SyncProblem } from '@lef/store/shared'
import type { PageName, SharingMessages } from './messages.nl.ts'

const problems: Record<SyncProblem, string> = {
  'full-disk': 'The storage of this device is full; nothing is being sent.',
  disk: 'The storage of this device failed; nothing is being sent.',
  'no-access': 'The server does not know you in this trajectory (any more). What is here stays here.',
  'too-large': 'This is more than the server takes at once.',
  refused: 'The server does not take this.',
  key: 'The key of this trajectory does not open on this device.',
  'removed-here': 'This trajectory was removed from this device, and is still shared.',
  replayed: 'The server sent something old once more. It was ignored.',
  moved: 'The server sent something that belongs to another trajectory. It was ignored.',
  forged: 'Something came with a false signature. It was refused.',
  stranger: 'Something came from a device that neither of you knows. It was refused.',
  'after-removal': 'Something came from a device that no longer takes part. It was refused.',
  'old-epoch': 'Something came under an old key. It was refused.',
  withheld: 'The other wrote something that the server does not pass on.',
  'two-histories': 'The server shows one of you something else than the other.',
  'rolled-back': 'The server shows less than there was.',
  malformed: 'The server sent something unreadable. It was ignored.',
  unreadable: 'Something came that is genuine, but does not open here.',
  'false-snapshot': 'A summary came that does not fit what is here. It was refused.',
  'newer-version': 'The other uses a later version of Lef. Update this device.',
  'refused-here': 'The server refuses what this device writes.',
}

export const sharingEn: SharingMessages = {
  theOther: 'the other',
  state: (sync, other) => {
    switch (sync.kind) {
      case 'on-this-device':
        return 'on this device only'
      case 'waiting':
        return 'waiting to be sent'
      case 'sent':
        return 'sent'
      case 'read':
        return `read by ${other}`
      case 'problem':
        return problems[sync.reason]
    }
  },
  incident: (kind) => problems[kind],
  sharedWith: (other) => `Together with ${other}`,
  notYet: 'Not together yet: see how far you are',
  here: (other, page) => `${other} is here${page === null ? '' : pages[page]}`,

  title: 'Together on this trajectory',
  lead: 'You on your device, the other on theirs. What one writes appears at the other, also after a time without a network.',
  goes: 'This you share',
  goesList: [
    'the names, the question and the goal of the trajectory',
    'what is written in conversations: goal, scenes, discoveries, options, plan and summary',
    'the actions and how they went, the successes and the agreement',
  ],
  stays: 'This stays each one’s own',
  staysList: [
    'the coach’s notes and prepared questions',
    'what you read back from a transcript',
    'other trajectories on this device',
  ],
  account: 'To share, you are both signed in at the same server.',
  signIn: 'Sign in',
  sample: 'This is the example; it is not shared. Begin a trajectory of your own.',
  role: 'What are you in this?',
  roles: { coach: 'coach', coachee: 'coachee' },
  makeLink: 'Make a link',

  link: 'Link to this trajectory',
  qr: 'The link as a QR code',
  handOver: (other) =>
    `Give this link to ${other} yourself: let them scan the code, or send it by something only the two of you read. Not in a group, not by way of an assistant. Whoever has the link can answer.`,
  noAccount: (other) => `Has ${other} no account on this server yet?`,
  invite: 'Invite them first',
  waitingForAnswer: 'Nobody has answered yet. You may close this screen; the link stays valid.',
  answered: (name, mail) => `${name} (${mail}) has opened the link and wants to join.`,
  answeredHint: 'The name comes from the server. Is this whom you expect?',
  admit: (name) => `Let ${name} in`,
  confirming: (other) =>
    `Let in. As soon as ${other} confirms it, on their own device, things go back and forth.`,
  waitingForAdmission: 'Your answer is on its way. As soon as the other lets you in, you can confirm here.',
  toConfirm: 'You were let in by whoever gave you the link. Sharing begins when you confirm.',
  confirm: 'Confirm and begin',

  safety: 'Is nobody in between?',
  safetyWhy: (other) =>
    `Read this sentence aloud to each other once, at the table or by telephone. If ${other} sees the same, nobody is in between.`,
  safetyMaking: 'Making the sentence…',
  safetyDigits: 'Or in digits:',
  same: 'It is the same',
  different: 'It is different',
  compared: 'Compared: the same sentence on both sides.',
  changed: 'The other’s keys have changed. Compare again before you go on.',
  showAgain: 'Show the sentence again',
  differentTitle: 'Then somebody is in between, or something went wrong',
  differentWhat:
    'Write nothing more that nobody else may read. Stop sharing, and begin again with a new link that one of you gives the other in person.',

  stop: 'Stop sharing',
  stopTitle: 'Stop sharing on this device?',
  stopWhat:
    'What is here stays here; what the other has stays there. Nothing goes from or to this device any more.',
  noticed: 'Noticed',

  joinTitle: 'Join a trajectory',
  joinAs: (role) =>
    `Somebody invites you to work on a trajectory together. You are the ${role === 'coachee' ? 'coachee' : 'coach'}.`,
  joinSignIn:
    'Sign in first. No account yet? Ask whoever gave you the link for an invitation; open that, and then this link again.',
  join: 'Join',
  toTrajectory: 'To the trajectory',
  working: 'One moment…',

  refused: (error) => {
    switch (error) {
      case 'offline':
        return 'The server cannot be reached now. Try again later.'
      case 'signed-out':
        return 'You are not signed in any more.'
      case 'refused':
        return 'The server does not take this.'
      case 'locked':
        return 'The notebook has been locked in the meantime.'
      case 'disk':
        return 'The storage of this device failed.'
      case 'unknown':
        return 'You are not that far here. Open this screen again.'
      case 'already-shared':
        return 'This trajectory is shared already.'
      case 'not-a-link':
        return 'This is no link to a trajectory.'
      case 'damaged':
        return 'The link did not arrive whole. Ask for all of it.'
      case 'newer-version':
        return 'This link was made with a later version of Lef. Update Lef first.'
      case 'own-link':
        return 'You made this link yourself; it is for the other.'
      case 'known-link':
        return 'You have answered this link already.'
      case 'not-for-two':
        return 'This link is for somebody who looks on, not for coach or coachee.'
      case 'nobody':
        return 'This answer is not there any more.'
      case 'already-answered':
        return 'Somebody else was let in already.'
      case 'substituted-key':
        return 'The keys are not those of whoever made the link: somebody is in between. Nothing was shared. Begin again with a new link.'
      case 'bad-entry':
        return 'What the other sent is not right. Nothing was shared.'
    }
  },
}

const pages: Record<PageName, string> = {
  trajectory: ', on the first page',
  agreement: ', at the agreement',
  actions: ', at the actions',
  room: ', in the conversation',
  'write-up': ', writing up',
  after: ', at what was held',
  share: ', at the sharing',
}
