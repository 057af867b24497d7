import type { ChemistryMessages } from './messages.nl.ts'

export const chemistryEn: ChemistryMessages = {
  title: 'Is there a click?',
  theOther: 'the other',
  lead: 'Before a trajectory begins, you each choose whether you want to go on together. Each of you answers on your own device, and the answers open only when both are there.',
  question: (role, other) =>
    role === 'coach'
      ? `Am I the one who can best help ${other} further?`
      : `Does ${other} understand my question, and can I find the answer with ${other}?`,
  yes: 'Yes, I want to go on',
  no: 'I would rather have another match',
  both: 'Twice yes: the trajectory goes on. Otherwise you each look further. Nobody owes a reason, and Lef does not show whose answer it was.',
  theirs: (other) => `${other} has answered. That answer opens once you have answered too.`,
  once: 'What you have handed in cannot be changed.',
  handIn: 'Hand it in, closed',
  kept: 'Your answer lies closed on this device. It goes as soon as the server can be reached.',
  mine: (other) =>
    `Your answer is handed in, and closed. Once ${other} has answered too, you will both see what it is to be.`,
  bothYes: 'Twice yes',
  bothYesWhat: 'You both want to go on together. To begin with, read through the agreement together.',
  toAgreement: 'To the agreement',
  notBoth: 'It will be another match',
  notBothWhat:
    'It was not twice yes. That is all that stands here, for you and for the other. There is a click or there is not; it is nobody’s doing, and nobody owes a reason.',
  broken: 'This answer is not right',
  brokenWhat:
    'What arrived does not fit what was handed in. It does not count. Talk about it with the other, and compare once more that nobody is in between.',
  toShare: 'To sharing',
  toTrajectory: 'To the trajectory',
  manager:
    'Whoever is coached by their own manager cannot choose freely. That is why Lef does not ask this here.',
  notShared: 'This can be asked once you share this trajectory, each on your own device.',
  opening: 'One moment…',
  failed: 'Your answer could not be kept on this device. Nothing was sent. Please try again.',
}
