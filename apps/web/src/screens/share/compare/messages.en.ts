import type { CompareMessages } from './messages.nl.ts'

export const compareEn: CompareMessages = {
  qr: 'Code to compare',
  scan: (other) =>
    `At the same table? Have ${other} open this code with their phone’s camera, in the browser where they use Lef.`,
  title: 'Comparing with the camera',
  looking: 'Comparing…',
  same: 'It is right: nobody is in between.',
  sameNext:
    'This device remembers that. Tell the other person that it is right, so that they can note it too.',
  different: 'This code does not belong to any trajectory shared on this device.',
  differentNext:
    'If the code does come from somebody you share a trajectory with here, someone is in between: write nothing more, and start again with a new link.',
  notACode: 'This is not a code to compare.',
  toSignIn: 'Sign in',
  toHome: 'To the trajectories',
  signIn: 'Sign in first, then scan the code again.',
  toTrajectory: 'To the trajectory',
}
