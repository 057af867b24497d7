import type { ownCopyNl } from './messages.nl.ts'

const size = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

export const ownCopyEn: ReturnType<typeof ownCopyNl> = {
  title: 'Sealed copy at the server',
  what: 'If you lose this device, what you share comes back through the other person. What is yours alone, such as notes and trajectories that you do not share, comes back only from a copy of this notebook. The server keeps that copy but cannot open it. Only your passphrase, your recovery code or a passkey that opens this notebook can.',
  needsLock:
    'Lock this notebook with a passphrase first: without a lock, anyone can open a copy, or read what was brought here.',
  none: 'There is no copy at the server yet.',
  standing: (moment, bytes) => `There is a copy of ${moment} (${size(bytes)}).`,
  kept: 'It is brought up to date while you are signed in here, at most once a day, and also soon after you erase something. Never during a conversation.',
  elsewhere: 'It was not made of this notebook, so it is not brought up to date here.',
  make: 'Make a copy',
  renew: 'Bring up to date now',
  making: 'Making the copy…',
  made: 'The copy is at the server.',
  replaceTitle: 'Replace the copy?',
  replaceWhat:
    'The copy at the server was not made of this notebook, but on another device or before. What is in it and not here cannot be brought back afterwards.',
  replace: 'Replace',
  bring: 'Bring the copy here',
  remove: 'Take it off the server',
  removeTitle: 'Take the copy off the server?',
  removeWhat: 'If this device is lost after that, what is only on it is gone.',
  removed: 'The copy is no longer at the server.',

  passphrase: 'Passphrase of when the copy was made',
  code: 'Recovery code',
  withCode: 'With the recovery code',
  withPassphrase: 'With the passphrase',
  withPasskey: 'With a passkey',
  open: 'Open',
  opening: 'Opening…',
  cancel: 'Cancel',
  from: (moment) => `This copy is of ${moment}.`,
  brought: 'The copy has been brought here.',
  brings: 'Adding…',
  wrong: {
    'wrong-key': 'That does not open this copy.',
    'no-way': 'When this copy was made, that did not open this notebook.',
    damaged: 'The copy is damaged. Nothing has changed.',
    foreign: 'This is not a copy of this notebook. Nothing has changed.',
    'newer-version': 'The copy was made with a newer version of Lef. Update Lef here first.',
  },
  notSealed: {
    locked: 'The notebook is locked.',
    'no-passphrase': 'Lock this notebook with a passphrase first.',
    incomplete:
      'Not everything in this notebook can be read here. The copy at the server stays as it is: it may still have it.',
    busy: 'Something about the lock was just changing. Try again.',
    'copy-too-large': 'This notebook is too large for a copy at the server. Make a file under ‘Make a copy’.',
  },
  failed: 'It did not work. Nothing has changed.',
}
