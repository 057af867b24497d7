import type { SettingsMessages } from './messages.nl.ts'

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

export const settingsEn: SettingsMessages = {
  title: 'Settings',

  speech: 'Language and form of address',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
  address: 'How does Lef address you in Dutch?',
  addresses: { je: 'je (informal)', u: 'u (formal)' },
  addressHint: 'Each trajectory also has its own form of address.',

  look: 'Screen, keys and reading along',
  theme: 'Light or dark',
  themes: { auto: 'same as the device', light: 'light', dark: 'dark' },
  shortcuts: 'Shortcuts in the conversation',
  shortcutsOn: 'on',
  shortcutsOff: 'off',
  shortcutsHint: 'Single letters such as D for going deeper, only in ‘For me’. The question mark shows them.',
  guard: 'Read along with a question of your own',
  guardOn: 'on',
  guardOff: 'off',
  guardHint:
    'When you type a question of your own for the coachee, Lef says what it hears in it and how else it could be asked. Only for you; what Lef says is not kept.',

  lock: 'Lock',
  noLock: 'There is no lock. Anyone who can get at this device or a backup of it can read everything.',
  hasLock: 'There is a lock: without your passphrase what you write cannot be read.',
  setLock: 'Set a passphrase',
  lockNow: 'Lock now',
  changeLock: 'Change passphrase',
  removeLock: 'Remove passphrase',
  autoLock: 'Lock by itself when nobody touches anything',
  autoLockAfter: (minutes) =>
    minutes === null
      ? 'never'
      : minutes === 60
        ? 'after an hour'
        : `after ${count(minutes, 'minute', 'minutes')}`,
  autoLockHint: 'During a conversation only after an hour, so that the lock does not get in between.',
  more: 'What is protected and what is not',

  account: 'Working together',
  accountNone:
    'Everything you do alone works without an account. To work with another person on the same trajectory on two devices, sign in.',
  accountSignIn: 'Sign in',

  storage: 'Storage',
  kept: 'The browser has promised to keep this, even when space runs out.',
  notKept:
    'The browser has not promised to keep this. When space runs out it may clear it. So make a copy now and then.',
  keptUnknown:
    'This browser does not say whether it keeps this when space runs out. So make a copy now and then.',
  askKeep: 'Ask the browser to keep it',
  refused:
    'The browser does not promise it now. It often does once Lef is installed as an app or has been used more.',
  used: (used, room) => (room === null ? `In use: about ${used}.` : `In use: about ${used} of ${room}.`),

  helpers: 'Who else can help?',
  helpersHint: 'To be found at the pause in a conversation. These are always there:',
  helpersOwn: 'Who else belongs here: names and numbers',

  export: 'Make a copy',
  exportWhat: (trajectories, conversations) =>
    trajectories === 0
      ? 'There is nothing to copy yet.'
      : `Everything in one file: ${count(trajectories, 'trajectory', 'trajectories')} with ${count(conversations, 'conversation', 'conversations')}, the coach’s own questions and notes, and who can help.`,
  exportForm: 'How?',
  exportForms: { open: 'readable', sealed: 'sealed' },
  exportOpen:
    'A zip with readable texts. Whoever has the file can read it all, and can pass for you in what you share.',
  exportSealed: 'It can be opened only in Lef, with a passphrase you choose here.',
  exportPassphrase: 'Passphrase for this file',
  exportRepeat: 'Once more',
  exportNow: 'Make the file',
  exporting: 'Making the file…',
  exported: (name) => `Made: ${name}. It is in your downloads.`,
  exportUnreadable: (many) => `${count(many, 'part', 'parts')} could not be read. The file says which.`,
  exportHuge:
    'This notebook is too large for a sealed file: it could not be brought back. A readable file is possible. Nothing has changed.',
  exportFailed: 'The file could not be made. Nothing has changed.',

  import: 'Put a copy back',
  importHint:
    'A file that was made with Lef. You first see what is in it; only then is it added. What is here already stays.',
  importPick: 'Choose a file',
  importReading: 'Reading the file…',
  importPassphrase: 'Passphrase of this file',
  importOpen: 'Open',
  importHolds: 'In this file',
  importNothing: 'There is nothing in it.',
  importTrajectory: (coachee, conversations) =>
    `${coachee === '' ? 'Unnamed trajectory' : coachee}: ${count(conversations, 'conversation', 'conversations')}`,
  importNew: 'new',
  importMerge: 'is here already; will be merged',
  importIdentity: 'Also take over who you are to others',
  importIdentityHint:
    'Only from a file that you made yourself. Whoever made it has the same keys, and can read with them what you share from now on.',
  importNow: 'Add',
  importing: 'Adding…',
  imported: 'Added.',
  cancel: 'Cancel',
  importRefused: {
    huge: 'This file is too large to be a copy from Lef.',
    foreign: 'This file was not made with Lef.',
    broken: 'This file is damaged or not complete. Nothing was taken from it.',
    'newer-version': 'This file was made with a newer version of Lef. Update Lef first.',
    'passphrase-needed': 'This file is sealed.',
    'wrong-passphrase': 'This is not the passphrase of this file.',
    mismatch:
      'The readable text in this file does not match what it would add. It may have been tampered with; nothing was taken from it.',
    'wrong-kind':
      'Something in this file has the same name as something else here. Nothing was taken from it.',
    locked: 'The notebook has locked in the meantime.',
    quota: 'The storage of this device is full. Nothing was taken from it.',
    storage: 'Storage failed. Nothing was taken from it.',
    'unknown-document': 'Storage failed. Nothing was taken from it.',
    'damaged-key': 'Something here is damaged and cannot be merged. Nothing was taken from it.',
  },
  memory: 'This device has too little memory free. Close other programs or tabs and try again.',

  problems: 'Is everything still readable?',
  problemsWhat:
    'These pieces on the disk were not as Lef wrote them. They have been set aside; the rest is open.',
  problemIn: (name, day) => `${name}, noticed on ${day}`,
  problemReason: {
    damaged: 'damaged',
    'newer-version': 'written with a newer version of Lef',
    'wrong-document': 'belongs to something else',
    'wrong-epoch': 'belongs to an old key',
    'wrong-seq': 'is in the wrong place',
    'wrong-device': 'comes from another device',
    'wrong-key': 'does not fit the key',
    'wrong-signature': 'was not signed by this device',
    missing: 'is missing',
    'broken-chain': 'does not connect to what came before it',
    'damaged-key': 'its key is damaged',
  },
  problemLoss: {
    none: 'Nothing is lost: the content is stored elsewhere too.',
    possible: 'At most a few seconds of typing may be lost.',
    document: 'This part cannot be opened.',
  },
  removeUnreadable: (name) => (name === '' ? 'Remove this trajectory' : `Remove ${name}’s trajectory`),
  removeUnreadableTitle: (name) => (name === '' ? 'Remove this trajectory?' : `Remove ${name}’s trajectory?`),
  removeUnreadableText:
    'What is left of this trajectory on the disk is erased, including your own questions and notes. It cannot be brought back. If you have a copy, you can put it back afterwards.',
  removeUnreadableAction: 'Remove',
  check: 'Check everything',
  checking: 'Checking everything…',
  checked: 'Checked: everything is as it was written.',
  checkedProblems: (many) => `Checked: ${count(many, 'piece', 'pieces')} set aside.`,
  theList: 'The list of trajectories',
  coachOf: (name) => `The coach’s own part of ${name}`,
  unnamed: 'an unnamed trajectory',

  erase: 'Erase',
  eraseWhat:
    'Erase everything Lef keeps on this device, for instance when you pass it on. A web page cannot erase what lingers on the disk.',
  about: 'About Lef',
}
