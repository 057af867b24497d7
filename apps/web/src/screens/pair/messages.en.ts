import type { PairMessages } from './messages.nl.ts'

const again = 'Make a new code on the other device.'

export const pairEn: PairMessages = {
  title: 'A second device',
  lead: 'Do you work on a phone and a laptop? Pair them, and your shared trajectories are on both.',
  signInFirst: 'First sign in on this device with the same account. It goes on from here after that.',
  opening: 'Opening…',

  hereTitle: 'Is everything already on this device?',
  hereWhy: 'Then show a code here, and scan it with the new device.',
  goes: 'The new device gets your shared trajectories and the key to them. After that it can do what this one can.',
  carry: 'A copy of everything that is only in this notebook, too',
  carryWhat:
    'Preparation, your own notes, conversations read back, and trajectories you share with nobody. It is a copy as of now: what you write for yourself after that stays on the device you write it on.',
  passphrase: 'Your passphrase',
  passphraseWhy: 'So that someone who has a moment at your device cannot do this.',
  empty: 'Fill this in.',
  show: 'Show a code',
  showing: 'Making a code…',
  code: 'The code, as a link',
  qr: 'The code as a picture',
  readIt:
    'Scan the code with the camera of the new device, or open the link there. Sign in there with the same account.',
  once: 'The code works once, for ten minutes. Let nobody else see this screen.',
  waiting: 'Waiting for the new device…',
  away: 'The server cannot be reached right now. This goes on by itself as soon as it can.',

  newTitle: 'Is this the new device?',
  foundTitle: 'This is the new device',
  newWhy: 'Then use the camera to scan the code on the other device, or paste the link here.',
  pasted: 'Link from the other device',
  use: 'Go on with this link',
  found:
    'The code has been read. This device will get the trajectories of the other one, and the key to them.',
  begin: 'Pair this device',
  hearing: 'Waiting for the other device…',

  compareTitle: 'Is the number the same?',
  compare:
    'Put your two devices side by side. Do both show the same number? Then choose ‘Yes, the same’ on both of them.',
  same: 'Yes, the same',
  different: 'No, different',
  giving: 'Handing over…',
  given: 'Everything is ready. Now choose ‘Yes, the same’ on the new device, too.',
  taking: 'Now choose ‘Yes, the same’ on the other device, too. Then it goes on here…',
  bringing: 'Everything is being put into this notebook…',
  doneThere: 'Done. The new device takes part.',
  doneHere: (trajectories) =>
    trajectories === 0
      ? 'Done. This device takes part. There were no trajectories to bring along yet.'
      : trajectories === 1
        ? 'Done. This device takes part, with one trajectory.'
        : `Done. This device takes part, with ${trajectories} trajectories.`,
  notCarried:
    'What was only on the other device could not come along. Make a copy there, in Settings, and put it back here.',
  lost: 'If you lose one of the devices, remove it in Settings.',
  toHome: 'To the trajectories',
  cancel: 'Cancel',
  again: 'Start again',

  refused: (error) => {
    switch (error) {
      case 'not-a-code':
        return 'This is not a code from another device. Copy the whole link.'
      case 'expired':
        return `This code has expired, or belongs to another account. ${again}`
      case 'second-device':
        return `Another device has already used this code. Stop on the device with the code as well. ${again}`
      case 'cancelled':
        return 'The other device has stopped. Nothing was paired.'
      case 'different':
        return 'The other device was told that the number is different. Nothing was paired: someone may have been reading along.'
      case 'already':
        return 'These two devices are already paired.'
      case 'same-device':
        return 'This code is from this device itself. Open the link on the other one.'
      case 'too-large':
        return 'The notebook is too large to bring along this way. Start again without the copy. After that, make a copy on the other device, in Settings, and put it back here.'
      case 'damaged':
        return 'What arrived is not right. Nothing was paired. Start again; if it happens once more, someone is in between.'
      case 'offline':
        return 'The server cannot be reached right now. Try again later.'
      case 'signed-out':
        return 'You are no longer signed in.'
      case 'refused':
        return 'The server does not allow this.'
      case 'locked':
        return 'The notebook has locked in the meantime.'
      case 'disk':
        return 'It could not be kept on this device. Is the disk full?'
    }
  },
  stopped: 'Stopped. Nothing was paired.',
  stoppedDifferent:
    'Stopped. Nothing was paired, and nothing was handed over. Someone may have been reading along: start again where nobody is watching.',
}
