import type { AccountMessages } from './messages.nl.ts'

const wait = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
const on = 'Everything on this device simply goes on.'

export const accountEn: AccountMessages = {
  asking: 'Asking the server…',
  again: 'Try again',
  empty: 'Fill this in.',
  noMail: 'This is not a mail address.',
  name: 'Your name',
  mail: 'Mail address',

  firstTitle: 'First a passphrase',
  firstWhy:
    'One passphrase for two things: the lock on this notebook, and signing in at the server. The server never gets to see it; what it gets of it opens nothing.',
  firstMake: 'Make a passphrase',
  passphrase: 'Your passphrase',
  passphraseHint: 'The one of the lock on this notebook.',
  passphraseMade: 'Your passphrase has been made. You sign in at the server with it as well.',
  notPassphrase: 'This is not the passphrase of this notebook. Capital letters matter.',

  signIn: 'Sign in',
  signingIn: 'Signing in…',
  lockToo: 'Let this passphrase lock the notebook on this device as well',

  inAs: (name, mail) => `You are signed in as ${name} (${mail}).`,
  at: (organisation, server) => `At ${organisation}, on ${server}.`,
  organisation: 'To the organisation',
  inviteOthers: 'Invite somebody',
  signOut: 'Sign out',
  signOutElsewhere: 'Sign out everywhere else',
  signedOutElsewhere: 'You are now signed out everywhere else.',
  devices: 'Devices that can share something for you:',
  device: (day, mark) => `Since ${day} (mark ${mark})`,
  removeDevice: 'Remove',
  removeDeviceOf: (mark) => `Remove device ${mark}`,
  removeDeviceTitle: 'Remove this device?',
  removeDeviceWhat: 'It can share nothing after that. What is on it already stays there.',

  sees: 'What the server sees, and what it does not',
  seesThis:
    'It sees your name and mail address, with whom you share a trajectory, and when your devices exchange something.',
  seesNot:
    'It does not see what the two of you write. That is sealed before it leaves your device, and the key does not go along. Nor can whoever runs the server read it.',

  refused: ({ problem, wait: milliseconds }) => {
    switch (problem) {
      case 'offline':
        return `The server cannot be reached now. ${on}`
      case 'no-server':
        return `At this address no server for working together runs, or an old one. ${on}`
      case 'other-version':
        return `The server speaks another version of Lef than this device. One of the two has to be updated. ${on}`
      case 'busy':
        return `The server is not there now, or is still starting. Try again in a moment. ${on}`
      case 'slow-down':
        return milliseconds > 0
          ? `That was many times in a row. You can try again in ${wait(milliseconds)}.`
          : 'That was many times in a row. Wait a moment and try again.'
      case 'wrong-sign-in':
        return 'Mail address and passphrase do not belong together. It is the passphrase of when the account was made, even if the lock on a notebook has another since.'
      case 'weakened':
        return 'This server asks to protect your passphrase less well than Lef ever does. Nothing was sent.'
      case 'memory':
        return 'This device has too little memory free. Close other programs or tabs and try again.'
      case 'link-is-over':
        return 'This link has been used already, or is over.'
      case 'taken':
        return 'There is an account with this mail address already.'
      case 'not-signed-in':
      case 'wrong-origin':
        return 'You are not signed in any more.'
      case 'unknown-account':
        return 'There is no organisation on this server to sign in to.'
      case 'malformed':
        return 'The server does not understand this. Check what was filled in.'
      default:
        return 'The server does not do this.'
    }
  },
}
