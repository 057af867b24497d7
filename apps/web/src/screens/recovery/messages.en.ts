import type { RecoveryMessages } from './messages.nl.ts'

export const recoveryEn: RecoveryMessages = {
  title: 'Recovery code on paper',
  lead: 'Thirteen words that open this notebook when the passphrase is lost. What is only yours as well.',
  limits: [
    'Whoever has this paper and can get at this device can read everything. Keep it somewhere other than the device.',
    'The code belongs to this device and to the passphrase of now. After a change of passphrase, make a new one.',
    'If the device itself is lost, the code does not help. So make a copy now and then too, in Settings.',
  ],
  noLock: 'There is no lock on this notebook yet, so there is nothing to recover.',
  toSettings: 'To the settings',
  passphrase: 'Your passphrase',
  make: 'Make the code',
  making: 'One moment…',
  hasCode: 'There is a code for this passphrase already. A new one makes it invalid.',
  codeOf: (day) => `Recovery code for Lef, made on ${day}`,
  write: 'Copy them out, or print this page. They are shown only once.',
  print: 'Print',
  away: 'Put away',
  paper: 'To open: choose ‘Lost the passphrase?’ at the lock and type these thirteen words.',

  line: 'Recovery code on paper',
  lineNone:
    'There is no recovery code. If you lose the passphrase, nobody can ever read again what is only yours.',
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
  weak: 'This passphrase is too weak. Take one of at least twelve characters.',
  wrong: ({ kind, ...rest }) => {
    switch (kind) {
      case 'wrong-count':
        return `It takes thirteen words; there are ${'count' in rest ? rest.count : 0} here.`
      case 'unknown-word':
        return `Word ${'at' in rest ? rest.at + 1 : 1} is not on the list. Look at it again.`
      case 'mistyped':
        return 'A word was swapped or copied wrongly.'
    }
  },
  refused: (reason) => {
    switch (reason) {
      case 'no-code':
        return 'No recovery code was made for this passphrase.'
      case 'wrong-code':
        return 'This is another code than the one of this notebook, or an older one.'
      case 'busy':
        return 'Something changed in the meantime. Try again.'
      case 'damaged-keyring':
        return 'The key on this device is damaged.'
      default:
        return 'This device’s storage failed.'
    }
  },
}
