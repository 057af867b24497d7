import { capital } from '../../../messages/capital.ts'
import type { ReturnMessages } from './messages.nl.ts'

export const returnEn: ReturnMessages = {
  listTitle: 'Come back to what you shared',
  listLead:
    'Did you lose your passphrase or device? What you shared with someone can come back through them. What was only yours does not come back that way.',
  steps: [
    'You ask here to come back.',
    'The two of you compare a number, face to face or over the phone. That tells the other person that it is you, and not someone who has got into your email.',
    '48 hours pass, so that someone can still say no on an old device of yours. If the answer there is yes, there is no need to wait.',
    'The other person lets you back in, and you confirm.',
  ],
  oldOut:
    'Is this trajectory still on another device of yours, and can you open it there? Then use that device: coming back shuts the old devices out.',
  bothLost:
    'If both of you have lost everything, it is gone. Nobody else has a key, not even the programme manager.',
  looking: 'Looking…',
  none: 'There is nothing to bring back here: whatever this account shares is on this device already.',
  signIn: 'Sign in',
  signInFirst:
    'Sign in first. If you lost the passphrase of your account too, ask the programme manager for a new link.',
  one: (mark) => `Shared trajectory (ID ${mark})`,
  was: (role) => (role === 'coach' ? 'I was the coach' : 'I was the coachee'),
  comeBack: 'Come back to a shared trajectory',
  lostHere: (many) =>
    many === 1
      ? 'This account shared a trajectory that is not on this device. If you lost everything, you can come back through the other person.'
      : `This account shared ${many} trajectories that are not on this device. If you lost everything, you can come back through the other person.`,

  mineTitle: 'You are asking to come back',
  mineWhy:
    'Call the other person, or sit down together, and ask them to open the screen ‘Together on this trajectory’. Compare this number.',
  mineWaiting: (until) =>
    `Compared. The other person can let you in from about ${until}, or sooner if yes was said on an old device.`,
  mineRipe: 'Compared. The other person can let you in now; then a button to confirm appears here.',
  mineIn: 'The other person has let you in.',
  mineInCompareFirst: 'The other person has let you in. Compare the number first; then you can confirm.',
  mineStopped: 'No was said on an old device. This cannot go any further; start a new trajectory together.',
  mineCompareFirst: (until) =>
    `The other person can let you in once you have both compared, from about ${until}. You may close this screen; your request stays.`,
  confirm: 'Confirm and come back',
  cancel: 'Don’t come back after all',
  cancelTitle: 'Not come back after all?',
  cancelWhat: 'This device forgets your request; nothing has been shared yet. You can ask again later.',
  putAway: 'Remove the request',
  putAwayTitle: 'Remove the request?',
  putAwayWhat: 'This device forgets your request. Nothing has been shared.',
  cameBack:
    'You came back on this device. Everything the two of you shared comes from the other person and is here again. What was only yours is not here: that does not come back through the other person.',

  otherTitle: (other) => `Someone is asking to come back as ${other}`,
  otherTitleNot: (other) => `Someone asked to come back as ${other}`,
  otherWhy: (other) =>
    `Someone using ${other}’s account says they have lost their keys, and asks to come back with new ones. The account alone is no proof: someone else may have got hold of it. Call ${other} yourself, on a number you already knew, and compare this number.`,
  otherCompareFirst: (until) =>
    `Once you have compared, you can let them in from ${until}. Until then, someone can still say no on an old device.`,
  decline: (other) => `This is not ${other}`,
  declined: (other) => `You said it is not ${other}. Nothing changes.`,
  stillCompare: 'Compare after all',
  otherWaiting: (until) =>
    `Compared. You can let them in from ${until}. Until then, someone can still say no on an old device.`,
  otherRipe: (other) => `Compared, and nobody said no. ${capital(other)} can come back.`,
  otherStopped: (other) =>
    `No was said on an old device of ${other}’s: it was somebody else. Nothing changes.`,
  otherIn: (other) => `Let in. As soon as ${other} confirms, everything shared is sent to them again.`,
  letBack: (other) => `Let ${other} back in`,
  letBackAgain: (other) => `Let ${other} in once more`,

  selfTitle: 'Someone asks to come back in your place',
  selfTitleNot: 'Someone asked to come back in your place',
  selfWhy:
    'Somebody used your account to ask to come back to this trajectory with new keys. If that is not you, say no: that stops it for good. If it is you, on another device, yes saves you the 48 hours of waiting. After that, this device no longer takes part.',
  selfStopped: 'The answer was no. The request has been stopped for good.',
  selfYes: 'Yes, that is me',
  selfNo: 'No, stop this',
  selfSaid:
    'You said yes: there is no need to wait any more. If it was not you after all, you can still say no.',

  putNoticeAway: 'Remove this notice',

  making: 'Making the number…',
  same: 'The number is the same',
  ifDifferent: 'If it is different, do nothing: then someone is in between.',
  line: 'Someone is asking to come back',
}
