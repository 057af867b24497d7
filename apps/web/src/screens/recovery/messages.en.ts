import type { RecoveryMessages } from './messages.nl.ts'

export const recoveryEn: RecoveryMessages = {
  title: 'Recovery code on paper',
  lead: 'Thirteen words that open this notebook if you lose the passphrase, including what is only yours.',
  limits: [
    'Whoever has this paper and can get at this device can read everything. Keep it somewhere other than the device.',
    'The code works only on this device, and goes with the passphrase you have now. If the passphrase changes, make a new code.',
    'If you lose the device itself, the code does not help. So make a copy now and then as well, in Settings.',
  ],
  noLock: 'There is no lock on this notebook yet, so there is nothing to recover.',
  toSettings: 'To the settings',
  passphrase: 'Your passphrase',
  make: 'Make the code',
  making: 'One moment…',
  hasCode: 'There is already a code for this passphrase. A new one replaces it.',
  codeOf: (day) => `Recovery code for Lef, made on ${day}`,
  write: 'Copy out the words, or print this page. They are shown only once.',
  print: 'Print',
  away: 'Done, they are on paper',
  paper: 'To open: choose ‘Lost the passphrase?’ at the lock and type these thirteen words.',

  line: 'Recovery code on paper',
  lineNone:
    'There is no recovery code. If you lose the passphrase, what is only yours can never be read again without a passkey or a copy.',
  lineHas: 'There is a recovery code for this passphrase.',
  lineMake: 'Make a recovery code',
  lineAgain: 'New recovery code',

  useTitle: 'With the recovery code',
  code: 'The thirteen words',
  next: 'New passphrase',
  nextHint: (example) => `For example: ${example}. Write it down first, then go on.`,
  repeat: 'Once more',
  open: 'Open with the code',
  opening: 'Opening…',
  notSame: 'These two are not the same.',
  weak: 'This passphrase is too easy to guess. Use at least twelve characters, and nothing obvious.',
  wrong: ({ kind, ...rest }) => {
    switch (kind) {
      case 'wrong-count':
        return `There should be thirteen words; this is ${'count' in rest ? rest.count : 0}.`
      case 'unknown-word':
        return `Word ${'at' in rest ? rest.at + 1 : 1} is not on the list. Check it again.`
      case 'mistyped':
        return 'A word is out of place or was copied wrongly.'
    }
  },
  refused: (reason) => {
    switch (reason) {
      case 'no-code':
        return 'No recovery code was made for this passphrase.'
      case 'wrong-code':
        return 'This is not the code of this notebook, or it is an older one.'
      case 'busy':
        return 'Something changed in the meantime. Try again.'
      case 'damaged-keyring':
        return 'The key on this device is damaged.'
      default:
        return 'This device’s storage failed.'
    }
  },
}
