import { capital } from '../../messages/capital.ts'
import type { ChemistryMessages } from './messages.nl.ts'

export const chemistryEn: ChemistryMessages = {
  title: 'Is the chemistry right?',
  theOther: 'the other person',
  lead: 'Before a trajectory begins, you each decide whether you want to go on together. Each of you answers on your own device, and the answers open only when both are there.',
  question: (role, other) =>
    role === 'coach'
      ? `Am I the right person to help ${other} move forward?`
      : `Does ${other} understand my question, and can ${other} help me find the answer?`,
  yes: 'Yes, I want to go on',
  no: 'I would rather have a different match',
  both: 'Yes from both: the trajectory goes on. Otherwise you each look for another match. Nobody owes a reason, and Lef does not show whose answer it was.',
  theirs: (other) => `${capital(other)} has answered. That answer opens once you have answered too.`,
  once: 'Once handed in, an answer cannot be changed.',
  handIn: 'Hand in, sealed',
  kept: 'Your answer is on this device, sealed. It will be sent as soon as the server can be reached.',
  mine: (other) =>
    `Your answer has been handed in, sealed. Once ${other} has answered too, you will both see the outcome.`,
  bothYes: 'Yes from both of you',
  bothYesWhat: 'You both want to go on together. To begin with, read through the agreement together.',
  toAgreement: 'To the agreement',
  notBoth: 'A different match, then',
  notBothWhat:
    'It was not a yes from both. Neither of you is shown more than that. The chemistry is there or it is not; that is nobody’s fault, and nobody owes a reason.',
  again: 'Do you see it differently now?',
  againWhat:
    'Each of you can answer once more, sealed again. The new answers open only if you both do. If only one of you does, Lef shows nothing of it. So talk to each other first.',
  answerAgain: 'Answer once more',
  mineAgain: (other) =>
    `Your new answer has been handed in, sealed; ${other} does not see what you chose. If ${other} answers once more too, you will both see the outcome.`,
  theirsAgain: (other) =>
    `Your previous answer did not reach ${other} intact. ${capital(other)} has answered again; that answer opens once you have answered again too.`,
  broken: 'The answer did not arrive intact',
  brokenWhat:
    'What arrived here does not fit what was handed in, sealed. So it does not count, and nothing of it is shown. It need not be down to either of you: something may have gone wrong on the way. Talk to each other, and check once more that nobody is in between.',
  brokenOut: 'Would you rather have a different match? You can stop now as well, without a reason.',
  againBroken: 'Both answer once more',
  againBrokenWhat:
    'Each of you answers again, sealed as before. The new answers open only once you both have. It may have gone well for the other person, so talk to each other first.',
  toShare: 'To sharing',
  toTrajectory: 'To the trajectory',
  manager:
    'Someone who is coached by their own manager cannot choose freely. That is why Lef does not ask this here.',
  notShared: 'This can be asked once you share this trajectory, each on your own device.',
  signedOut: 'You are not signed in here. Sign in to answer, or to see how things stand.',
  signIn: 'Sign in',
  opening: 'One moment…',
  failed: 'Your answer could not be kept on this device. Nothing was sent. Please try again.',
}
