import type { PassphraseMessages } from './messages.nl.ts'

export const passphraseEn: PassphraseMessages = {
  wordsTitle: 'Your passphrase: five words',
  wordsWhy: 'Chosen at random: very hard to guess, and still possible to remember.',
  writeDown:
    'Write them on paper now, and keep it apart from this device. If you lose them, nobody can open the notebook for you.',
  otherWords: 'Other words',
  written: 'I have written them down',
  chooseOwn: 'I would rather choose my own',
  cancel: 'Cancel',
  checkTitle: 'Type them from the paper',
  checkWhy: 'That shows whether you wrote them down right.',
  check: 'The five words',
  different: 'These are not the words just shown.',
  showAgain: 'Show the words again',
  ownTitle: 'A passphrase of your own',
  ownWhy: 'A sentence nobody else knows, longer than a password. No song lyrics, no sayings.',
  own: 'New passphrase',
  repeat: 'Once more',
  notSame: 'The two are not the same.',
  generate: 'Give me five words after all',
  current: 'Current passphrase',
  set: 'Set the lock',
  sealing: 'Everything is being sealed again…',
  weak: {
    'too-short': 'Use at least twelve characters.',
    repeated: 'It keeps repeating itself; that is quickly guessed.',
    sequence: 'A row on the keyboard or in the alphabet is among the first to be tried.',
    common: 'This is among the first to be tried.',
  },
  accountAfter: {
    changed: 'Your account has the same new passphrase. You are signed out on other devices.',
    later:
      'The server cannot be reached right now. Your account will get the new passphrase by itself as soon as possible; until then the old one works there.',
    own: 'Your account had a different passphrase from this lock, or none. That has not changed.',
  },
  serverAway:
    'The server cannot be reached right now. Your account has this passphrase too, so nothing was changed. Try again later.',
  busy: 'Another tab is busy. Try again in a moment.',
  locked: 'The notebook has locked in the meantime.',
  doneTitle: 'The lock is on',
  done: 'New keys have been made, and everything has been sealed again. An earlier recovery code or passkey no longer opens the notebook.',
  doneFirst: 'Only someone who knows this passphrase can open this notebook now.',
  doneLimits:
    'Copies from before this moment, such as an old backup or traces on the disk, are not protected by it.',
  close: 'Done',
  removeTitle: 'Remove the passphrase?',
  removeWhat: 'After that, anyone who can get at this device or a backup of it can read everything.',
  remove: 'Remove passphrase',
  removing: 'Everything is being sealed again, without a lock…',
  timeLeft: (seconds) => `You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
}
