import type { OwnDataMessages } from './messages.nl.ts'

export const ownDataEn: OwnDataMessages = {
  title: 'What the server has of you',
  what: 'Everything the server keeps of you, in one file: name and email address, devices, when you signed in and who you share with. What you wrote is not in it: that is here on your device, and can be downloaded under ‘Make a copy’.',
  save: 'Download',
  fileName: 'lef-server.json',
  saved: 'Downloaded.',

  leave: 'Delete your account',
  leaveWhat:
    'Your name, your email address, every way to sign in and the copy at the server go, and you no longer share anything. What is on this device stays here. Do you let your manager read sentences? Then take those back first.',
  passphrase: 'The passphrase of your account',
  leaveNow: 'Delete for good',
  cancel: 'Do not delete',
  onlyOrganiser:
    'You are the only programme manager. Invite another first: otherwise nobody can let anyone in any more.',
  wrong: 'That passphrase is not right.',
  left: 'Your account has been deleted.',
  remainsTitle: 'This stays on the server, and why:',
  remains: {
    audit:
      'In the log: that there was an account and what happened with it, such as signing in, without name or email address. Otherwise nobody could check who had access. Each line is erased after a year, or after the time the organisation chose.',
    'shared-documents':
      'What you shared, as long as the other person has it: it is theirs too. The content is sealed; facts and agreements that you both signed are not.',
    looks:
      'When you looked on at a trajectory, as long as anyone still takes part in it: the two it was about may know that.',
    devices: 'The public keys of your devices, so that nobody else can pass for them.',
  },
  done: 'Done',
}
