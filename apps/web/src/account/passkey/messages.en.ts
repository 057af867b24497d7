import type { PasskeyMessages } from './messages.nl.ts'

export const passkeyEn: PasskeyMessages = {
  title: 'Passkeys',
  what: 'With a passkey you sign in with your finger, your face or a PIN, instead of your passphrase.',
  one: (day, mark) => `Since ${day} (ID ${mark})`,
  used: (day) => `Last used: ${day}.`,
  synced: 'Also kept in an account with the maker of the device or browser.',
  opens: 'Signs in, and opens the notebook on this device.',
  onlySignsIn: 'Signs in. It does not open the notebook on this device.',
  add: 'Add a passkey',
  addNow: 'Add',
  adding: 'Adding…',
  addWhy: 'You add one with your passphrase. That way nobody can do it who is at your device for a moment.',
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
    'It can no longer sign in after that, nor open the notebook on this device. If it could open a notebook on another device, undo that there. Delete the passkey itself as well, wherever it is kept: in your phone, your browser or your key.',
  removed: 'The passkey has been removed.',

  signIn: 'Sign in with a passkey',
  signInWhat: 'A passkey signs you in. It opens the notebook on this device only if that was set up here.',

  unlock: 'Open with a passkey',
  unlocking: 'Opening…',
  noAnswer: 'This passkey does not open the notebook. Use your passphrase.',
  lockToo: (count) =>
    count === 1 ? 'A passkey opens this notebook too.' : `${count} passkeys open this notebook too.`,
  lockOnly: 'Only with the passphrase from now on',
  lockOnlyTitle: 'Open only with the passphrase from now on?',
  lockOnlyWhat: 'A passkey no longer opens this notebook after that. It can still sign in.',
}
