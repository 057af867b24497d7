import type { PasskeyMessages } from './messages.nl.ts'

export const passkeyEn: PasskeyMessages = {
  title: 'Passkeys',
  what: 'With a passkey you sign in with your finger, your face or a PIN, instead of your passphrase.',
  one: (day, mark) => `Since ${day} (ID ${mark})`,
  used: (day) => `Last used: ${day}.`,
  synced: 'Also kept outside this device, in an account or a password manager.',
  opens: 'For signing in, and for opening the notebook on this device.',
  onlySignsIn: 'For signing in only. It does not open the notebook on this device.',
  add: 'Add a passkey',
  addNow: 'Add',
  adding: 'Adding…',
  addWhy:
    'Adding one takes your passphrase, so that someone who is at your device for a moment cannot do it.',
  open: 'Let it open the notebook too',
  openOf: (mark) => `Let it open the notebook too, with passkey ${mark}`,
  openNow: 'Let it open the notebook',
  openWhy:
    'Whoever can use this passkey then opens the notebook on this device as well. Your passphrase still works too.',
  passphrase: 'Your passphrase',
  cancel: 'Cancel',
  done: {
    opens: 'Done. This passkey signs you in, and opens the notebook on this device.',
    'no-prf':
      'This passkey signs you in. It does not open the notebook: this passkey was not made for that. You open the notebook with your passphrase.',
    'no-lock': 'This passkey signs you in. There is no lock on this notebook, so there is nothing to open.',
    'not-opened':
      'This passkey signs you in. It does not open the notebook yet: you can still set that up below.',
    'other-passphrase':
      'This passkey signs you in. It does not open the notebook yet: the lock has a different passphrase from your account.',
  },
  wrongPassphrase: 'This is not the right passphrase. Capital letters matter.',
  wait: 'That was too many times in a row. Wait a moment and try again.',
  keysBusy: 'That did not work just now. Try again.',
  remove: 'Remove',
  removeOf: (mark) => `Remove passkey ${mark}`,
  removeTitle: 'Remove this passkey?',
  removeWhat:
    'After that you can no longer sign in with it, nor open the notebook on this device. If it also opened a notebook on another device, turn that off there. Delete the passkey itself as well, wherever it is kept: on your phone, in your browser or on your security key.',
  removed: 'The passkey has been removed.',
  stillOpens:
    'You can no longer sign in with this passkey, but it may still open the notebook on this device. Turn that off at the lock: ‘Only with the passphrase from now on’.',

  signIn: 'Sign in with a passkey',
  signInWhat:
    'This only signs you in. A passkey opens the notebook on this device only if that was set up here.',

  unlock: 'Open with a passkey',
  unlocking: 'Opening…',
  noAnswer: 'This passkey does not open the notebook. Use your passphrase.',
  lockToo: (count) =>
    count === 1 ? 'A passkey opens this notebook too.' : `${count} passkeys open this notebook too.`,
  lockOnly: 'Only with the passphrase from now on',
  lockOnlyTitle: 'Open only with the passphrase from now on?',
  lockOnlyWhat: 'Passkeys will no longer open this notebook. You can still sign in with them.',
}
