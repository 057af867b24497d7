import type { ReleaseKind, TalkMoment, Whereabouts } from '@lef/vault'
import { capital } from '../messages/capital.ts'
import { formatDay, formatNames } from '../messages/format.ts'
import type { ThreeWayMessages } from './messages.nl.ts'

const where: Record<Whereabouts, string> = {
  start: 'at its start',
  midway: 'midway',
  'near-end': 'near its end',
}
const talks: Record<TalkMoment, string> = { start: 'Start', midway: 'Midway', end: 'End' }
const atTalk: Record<TalkMoment, string> = { start: 'at the start', midway: 'midway', end: 'at the end' }
const kinds: Record<ReleaseKind, string> = { goal: 'The goal', 'own-report': 'How it is going' }

export const threeWayEn: ThreeWayMessages = {
  lookingOn: 'Who looks on',
  lookingOnHint:
    'A manager or sponsor can look on: only at what the agreement allows and what the coachee chooses to show. They sign the agreement too.',
  inviteSponsor: 'Make a link for the manager',
  sponsorLink: 'Link for the manager',
  sponsorHandOver:
    'Hand over this link yourself. Whoever opens it and signs in can ask to look on; nothing happens before both of you have signed.',
  nobodyYet: 'Nobody has answered yet.',
  sponsorAnswered: (name, mail) => `${name} (${mail}) wants to look on.`,
  admitSponsor: (name) => `Let ${name} look on`,
  waitsForOther: (name, other) => `${capital(name)} can look on as soon as ${other} has signed for it too.`,
  other: 'the other person',
  someone: 'someone',
  coming: (name, other) =>
    `${capital(other)} proposes that ${name} looks on: only at what the agreement allows. The name comes from the server. Is it right?`,
  confirmSponsor: (name) => `Agreed: ${name} may look on`,
  sponsorHere: 'A manager or sponsor is looking on.',
  toTold: 'What your manager sees',
  toToldCoach: 'What the manager sees',
  dismiss: 'Let nobody look on any more',
  dismissTitle: 'Let nobody look on any more?',
  dismissWhat:
    'The manager will no longer see anything, not even what was reported before. What has been seen has been seen. The signed agreement ends; sign a new one afterwards.',
  signing: 'Signing, each on your own device',
  signingHint: (many) =>
    `The agreement takes effect once ${many === 3 ? 'all three' : 'both'} of you have signed, and only from then on. Changing it takes everyone’s signature.`,
  notSigned: 'Not signed yet. Until everyone has signed, nothing is reported.',
  holdsSince: (day) => `Signed by everyone. This agreement applies from ${day}.`,
  comingFrom: (day) => `Signed by everyone. A new agreement applies from ${day}.`,
  sponsorFirst:
    'Is a manager going to look on? Then arrange that first: with someone added, it has to be signed again.',
  otherPeople:
    'The signed agreement no longer applies, because someone else takes part now. Until it has been signed again, nothing is reported.',
  pageChanged:
    'What is written above differs from what was signed. It takes effect only once everyone has signed it.',
  proposal: 'Waiting for signatures',
  from: 'Applies from',
  fromLine: (day) => `Applies from ${day}.`,
  fromHint: 'Everyone signs by the day after at the latest.',
  signedBy: (names, language) =>
    names.length === 0 ? 'Nobody has signed yet.' : `Signed by ${formatNames(names, language)}.`,
  stillToSign: (names, language) => `Still to be signed by ${formatNames(names, language)}.`,
  roles: { coach: 'the coach', coachee: 'the coachee', sponsor: 'the manager' },
  you: 'you',
  propose: 'Sign and put to the others',
  proposeAgain: 'Sign again and put to the others',
  sign: 'Sign',
  signHint: 'Read what it says first.',
  readText: 'The whole text',
  noText: 'The text cannot be read here. So do not sign; ask for a new proposal.',
  backdated: 'The day passed before everyone had signed. Put the agreement to the others again.',
  refusedProposal:
    'This proposal no longer fits who takes part or what applies now. Put it to the others again.',
  managerReads: (coach) =>
    `${coach} is both the coach and the manager, and reads everything you write down together. Nobody else looks on, and nothing is reported to anyone.`,
  theCoach: 'The coach',
  reportsOnly: 'This may be reported:',
  toldTitle: 'What your manager sees',
  toldTitleCoach: 'What the manager sees',
  toldLead: 'Exactly this, and nothing else. It comes from the same place as what your manager is shown.',
  toldLeadCoach: 'Exactly this, and nothing else. It comes from the same place as what the manager is shown.',
  onlyHere: 'This trajectory is on this device only. Nobody else sees anything of it.',
  toldSignedOut: 'You are not signed in here. Sign in to see what has been reported of this trajectory.',
  toShare: 'Together on this trajectory',
  nobodyLooks: 'Nobody looks on. If you want someone to, arrange it with the agreement.',
  toAgreement: 'To the agreement',
  toTrajectory: 'To the trajectory',
  asSeen: 'What it looks like',
  asking: 'Fetching it…',
  again: 'Try again',
  lookAgain: 'Look again',
  telling: 'To report',
  tellingHint:
    'What there is to report is set out here. It goes to your manager only when both of you have signed.',
  tellingHintCoach:
    'What there is to report is set out here. It goes to the manager only when both of you have signed.',
  noAgreement: 'No signed agreement is in force, so nothing is reported.',
  nothingToTell: 'There is nothing to report now.',
  tell: 'Report',
  signToo: 'Sign too',
  waitsFor: (other) => `waiting for ${other}`,
  askedBy: (other) => `${other} has signed`,
  notSoHere: 'The trajectory on this device says something else. Look at it together.',
  whereabouts: 'How far along the trajectory is',
  tellWhere: (place) => `Report: ${where[place]}`,
  tellEnded: 'Report that the trajectory has ended',
  fact: (line, language) => {
    const day = formatDay(line.day, language, true)
    switch (line.kind) {
      case 'planned':
        return `Conversation planned on ${day}`
      case 'moved':
        return `Conversation moved to ${day}`
      case 'held':
        return `Conversation held on ${day}`
      case 'whereabouts':
        return `The trajectory is ${where[line.where]}`
      case 'ended':
        return `The trajectory ended on ${day}`
    }
  },
  talk: 'Three-way talk',
  talkHint:
    'At the start, midway and at the end you can show something yourself: one sentence at a time. You do not have to. You can always take it back; what has been read has been read.',
  talkHintCoach: (coachee) =>
    `At the start, midway and at the end ${coachee} can choose to show something, sentence by sentence. Only ${coachee} can do that, or take it back.`,
  talkNotSigned: 'This is possible once everyone has signed the agreement.',
  talkNotAgreed: 'The agreement does not allow this.',
  moment: 'Which three-way talk',
  moments: talks,
  what: 'About what',
  whats: { goal: 'My goal', 'own-report': 'How it is going' },
  sentence: 'Your sentence',
  show: 'Show it',
  showTitle: 'Your manager will be able to read this',
  takeBack: 'Take back',
  takeBackOf: (sentence) => `Take back: ${sentence}`,
  nothingShown: 'Nothing is shown at the moment.',
  signedHere: 'Signed on this device. It will be sent as soon as the server can be reached.',
  takingBack:
    'Taken back on this device. Until the server can be reached, your manager can still read this sentence.',
  takingBackRefused:
    'The server does not accept that this is taken back; it is tried again with every connection. Until then your manager can still read this sentence. With the agreement you can also choose to let nobody look on any more.',
  notYetShown: 'Not to be seen yet. It will be sent as soon as the server can be reached.',
  notTaken: 'Not accepted.',
  notTakenLink: 'Something you signed was not accepted',
  whyRefused: {
    overtaken:
      'Something else was signed in the meantime. Look at what is here now, and sign again if that is needed.',
    'other-people':
      'Who takes part, or somebody’s keys, changed in the meantime. If it is still right, do it again.',
    'other-agreement':
      'Another agreement is in force by now. Read that first, then do it again if that is needed.',
    'not-in-clause': 'The agreement that is in force now does not allow this.',
    backdated: 'The day had passed before it reached the server. Do it again.',
    'no-room': 'The server has no room left for this. Ask the programme manager.',
    refused: 'According to the server this is not right. Open this screen again and try once more.',
  },
  putAway: 'Remove',
  looks: 'Who looked',
  looksNone: 'Nobody has looked yet.',
  look: (name, when) => `${name}, ${when}`,
  sponsorTitle: 'Trajectories where you look on',
  sponsorEmpty:
    'You are not looking on at any trajectory yet. For that, a coach or coachee gives you a link.',
  sponsorSignIn: 'Sign in to see what is shared with you.',
  trajectoryOf: (coachee, coach) =>
    coachee ? `The trajectory of ${coachee}${coach ? `, with ${coach}` : ''}` : 'A trajectory',
  open: 'Look',
  toList: 'All trajectories',
  toHome: 'To the first page of Lef',
  sponsorWaiting:
    'Your answer is on its way. Once coach and coachee have both signed, what the three of you agree on will be here. You can close this screen and come back later.',
  sponsorOver: 'You no longer look on here.',
  sponsorOverWhy:
    'Who looks on is for coach and coachee to choose, and nobody owes a reason. What was here can no longer be seen. You can look on again only with a new link.',
  sponsorWrong: {
    stranger:
      'What the server shows here is not from the person who gave you the link. It is not shown. Contact the coach.',
    'rolled-back': 'The server shows less than there was before. It is not shown. Contact the coach.',
    'two-histories': 'The server shows something different from before. It is not shown. Contact the coach.',
  },
  toSignTitle: 'To be signed',
  toSign: (coachee) =>
    `Coach and coachee put this agreement to you. It takes effect once all three of you have signed. Its text is addressed to ${coachee || 'the coachee'}. You will never read more about ${coachee || 'the coachee'} here than it says.`,
  signedWaiting: 'You have signed. It is waiting for the others.',
  nothingToSign: 'There is nothing to sign yet. Coach and coachee draw up the agreement.',
  placeTitle: 'How far along the trajectory is',
  place: (place) => `The trajectory is ${where[place]}.`,
  ended: (day) => `The trajectory ended on ${day}.`,
  conversations: 'Conversations',
  noFacts: 'No conversations have been reported yet.',
  line: (state) => ({ planned: 'planned', moved: 'moved to this day', held: 'held' })[state],
  released: (coachee) => `What ${coachee || 'the coachee'} chooses to show`,
  releasedLabel: (what, moment) => `${kinds[what]}, ${atTalk[moment]}`,
  unreadable: 'This sentence does not open here.',
  agreedTitle: 'What has been agreed',
  agreedFrom: (day) => `Applies from ${day}.`,
  notAgreed: 'No signed agreement is in force now.',
  never: (coachee) =>
    `What is said or written in the conversations is between ${coachee || 'the coachee'} and the coach. Of that, only what ${coachee || 'the coachee'} chooses to show comes here.`,
  seen: (coachee) => `${coachee || 'The coachee'} and the coach see when this page was looked at.`,
  forget: 'Remove from this device',
  forgetTitle: 'Stop looking on from this device?',
  forgetWhat: 'To look on again you will need a new link.',
  joinTitle: 'Looking on as a manager or sponsor',
  joinWhat:
    'You are asked to look on as a manager or sponsor. Here you will see only what the three of you agree on and what the coachee chooses to show, never anything else that is said or written in the conversations.',
  joinAsSponsor: 'Look on',
  waitsForYou: 'Something is waiting for your signature',
}
