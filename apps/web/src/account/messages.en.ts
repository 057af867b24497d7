import type { AccountMessages } from './messages.nl.ts'

const wait = (milliseconds: number) => {
  const seconds = Math.ceil(milliseconds / 1000)
  if (seconds === 1) return '1 second'
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
const on = 'Everything on this device carries on as usual.'

export const accountEn: AccountMessages = {
  asking: 'Asking the server…',
  again: 'Try again',
  empty: 'Fill this in.',
  noMail: 'This is not a valid email address.',
  noDomain:
    'This email address is incomplete: the @ is followed by a domain with a dot, such as example.org.',
  name: 'Your name',
  mail: 'Email address',

  firstTitle: 'First a passphrase',
  firstWhy:
    'One passphrase for two things: the lock on this notebook, and signing in to the server. The server never gets the passphrase itself; what it does get does not open the notebook.',
  firstMake: 'Make a passphrase',
  passphrase: 'Your passphrase',
  passphraseHint: 'The one that unlocks this notebook.',
  passphraseMade: 'Your passphrase is set. You sign in to the server with it too.',
  notPassphrase: 'This is not the passphrase for this notebook. Capital letters matter.',

  working: 'One moment…',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  lockToo: 'Lock the notebook on this device with this passphrase too',

  inAs: (name, mail) => `You are signed in as ${name} (${mail}).`,
  at: (organisation, server) => `At ${organisation}, on ${server}.`,
  organisation: 'To the organisation',
  inviteOthers: 'Invite someone',
  signOut: 'Sign out',
  signOutElsewhere: 'Sign out everywhere else',
  signedOutElsewhere: 'You are now signed out everywhere else.',
  noPassphrase: 'No passphrase yet',
  noPassphraseWhat:
    'You do not sign in to this account with a passphrase yet. Give it the passphrase that unlocks this notebook, and you can. It signs you out on other devices.',
  givePassphrase: 'Give the account a passphrase',
  passphraseGiven: 'You can now sign in with your passphrase too. You are signed out on other devices.',
  stillSignsIn: (passkeys, singleSignOn) => {
    const ways = [
      ...(passkeys > 0 ? [passkeys === 1 ? 'a passkey' : `${passkeys} passkeys`] : []),
      ...(singleSignOn ? ['your organisation’s login'] : []),
    ].join(' and with ')
    return `You can still sign in with ${ways}; another passphrase does not change that.`
  },
  lookAtPasskeys: 'Check your passkeys',
  thisDevice: 'This device',
  pairDevice: 'Pair a second device',
  devices: 'Devices you share trajectories on:',
  device: (day, mark) => `Since ${day} (ID ${mark})`,
  removeDevice: 'Remove',
  removeDeviceOf: (mark) => `Remove device ${mark}`,
  removeDeviceTitle: 'Remove this device?',
  removeDeviceWhat: 'It can no longer share anything after that. What is already on it stays there.',

  sees: 'What the server sees, and what it does not',
  seesThis:
    'It sees your name and email address, when you sign in and out, who you share a trajectory with, and when and roughly how much is exchanged.',
  seesNot:
    'It does not see what the two of you write. That is sealed before it leaves your device, and the server does not get the key. Whoever runs the server cannot read it either, as long as they leave Lef itself unchanged.',

  refused: ({ problem, wait: milliseconds }) => {
    switch (problem) {
      case 'offline':
        return `The server cannot be reached right now. ${on}`
      case 'no-server':
        return `There is no server for working together at this address, or its version is too old. ${on}`
      case 'other-version':
        return `The server uses a different version of Lef from this device. One of the two needs updating. ${on}`
      case 'busy':
        return `The server is not available just now, or is still starting. Try again in a moment. ${on}`
      case 'slow-down':
        return milliseconds > 0
          ? `That was too many times in a row. You can try again in ${wait(milliseconds)}.`
          : 'That was too many times in a row. Wait a moment and try again.'
      case 'wrong-sign-in':
        return 'That email address and passphrase do not match. If the lock on a notebook was given another passphrase later, the account may still have the old one.'
      case 'weakened':
        return 'This server wants to protect your passphrase less well than Lef allows. Nothing was sent.'
      case 'memory':
        return 'This device has too little memory free. Close other programs or tabs and try again.'
      case 'passkey-cancelled':
        return 'No passkey was used. Perhaps this device has none for this address.'
      case 'passkey-unsupported':
        return 'This browser cannot handle passkeys.'
      case 'passkey-there':
        return 'This device already has a passkey for this account.'
      case 'passkey-failed':
        return 'That did not work. Try again, or use another passkey.'
      case 'passkey-unknown':
        return 'This passkey does not belong to an account on this server. It may have been removed.'
      case 'sign-on-refused':
        return 'Signing in was cancelled, or took too long. Try again.'
      case 'sign-on-unlinked':
        return 'No account here is linked to this login yet. Linking takes an invitation: ask the programme manager for one.'
      case 'sign-on-taken':
        return 'This login, or this email address, already belongs to another account.'
      case 'link-is-over':
        return 'This link has already been used or has expired.'
      case 'taken':
        return 'There is already an account with this email address.'
      case 'not-signed-in':
      case 'wrong-origin':
        return 'You are no longer signed in.'
      case 'unknown-account':
        return 'There is no organisation on this server to sign in to.'
      case 'malformed':
        return 'The server cannot use this. Check what was filled in.'
      default:
        return 'The server does not allow this.'
    }
  },
}
