import type { TalkMessages } from './messages.nl.ts'

export const talkEn: TalkMessages = {
  title: 'What was really said?',
  intro:
    'Read a conversation back from its transcript. Who was talking? Which questions did you ask? When did a silence fall, and who broke it?',
  mirror:
    'A mirror, without a grade. For you alone: nothing of it appears on the table or on your coachee’s page.',
  read: 'Read a conversation back',
  none: 'No conversation read back yet. You need the transcript that Teams, Zoom or another program made of it.',
  readBefore: 'Read back',
  talkOf: (day) => `Conversation of ${day}`,
  readOn: (day) => `read back on ${day}`,
  wordsUntil: (day) => `with words, until ${day}`,
  figuresOnly: 'figures only',
  toTrajectory: 'To the trajectory',
  earlier: 'Earlier ones too',
  asCoachee: 'Are you the coachee?',
  asCoacheeWhy:
    'Then you read it back for yourself: what did you say? Do this on a device of your own, and your coach gets to see none of it.',
  asCoacheeGo: 'I am the coachee',
  asCoachGo: 'I am the coach',
  ownTitle: 'What did I say myself?',
  ownIntro:
    'Here you read your own words back. What opened, what closed, where did you choose? For you alone, not for your coach.',
  shared:
    'Do you share this device with your coach? Then your coach can open this. Better to read it back on a device of your own.',
  missing: 'This conversation is no longer on this device',
  missingWhy: 'Perhaps consent was withdrawn, or it was read back on another device.',
  unlist: 'Take it off the list',
  toList: 'To the conversations read back',

  step: (at, of) => `Step ${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  stopHere: 'Stop here',
  yes: 'Yes',
  no: 'No',

  consentTitle: (coachee) => `First, the agreement with ${coachee || 'your coachee'}`,
  consentIntro: (coachee) =>
    `A transcript holds ${coachee ? `${coachee}’s` : 'your coachee’s'} words too. Lef looks in it for questions, gifts, silences and moments to ask on, on this device alone. So this comes first, for every transcript anew.`,
  recorded: (coachee) => `Did ${coachee || 'your coachee'} agree to the conversation being recorded?`,
  analysed: 'And may you read the transcript back in Lef?',
  ownConsentTitle: (coach) => `First, the agreement with ${coach || 'your coach'}`,
  ownConsentIntro: (coach) => `${coach || 'Your coach'} was talking in it too. So this comes first.`,
  ownRecorded: 'Did you both agree to the conversation being recorded?',
  ownAnalysed: (coach) => `And does ${coach || 'your coach'} know that you are reading it back for yourself?`,
  purpose: 'What is it for?',
  purposeSuggestions: ['To learn how I ask and listen', 'For my supervision or peer group'],
  ownPurposeSuggestions: ['To see how I talk about my question'],
  until: 'Until when?',
  untilWhy:
    'When Lef is opened on or after that day, every word of this conversation goes, kept quotations too. Only the figures about what you did will stay.',
  ownUntilWhy: 'When Lef is opened on or after that day, all of this goes from Lef.',
  untilPast: 'Choose a day that is still to come.',
  untilWeeks: (weeks) => (weeks === 1 ? 'In a week' : `In ${weeks} weeks`),
  keepWords: 'Keep the transcript as well, until that day',
  keepWordsWhy:
    'Without this tick the transcript is not kept. You read it back once; after that only the figures remain, and the quotations you choose yourself.',
  withdraw: (coachee) =>
    `Does ${coachee || 'your coachee'} change their mind? One tap, and everything of this conversation is gone from Lef.`,
  elsewhere:
    'The program that recorded the conversation usually has a copy of its own. It may lie with the employer, where others can reach it. The file you are about to choose stays where it is, too. Lef cannot take those away. Agree on who does.',
  refused: (name) =>
    `Then the transcript stays closed. Without a yes from ${name || 'the other person'} Lef does not open it.`,
  refusedWhy: 'A no is fine too, and needs no reason. If nobody has asked yet, that can still be done.',
  lacks: {
    unanswered: 'Answer the two questions first.',
    purpose: 'Write down what for.',
    until: 'Choose a day.',
    'until-past': 'Choose a day that is still to come.',
    refused: '',
  },

  fileTitle: 'The transcript',
  fileIntro: 'The file stays on this device. Nothing is sent.',
  pick: 'Choose a file',
  drop: 'or drop it here',
  dropNow: 'Let go',
  formats:
    'From Teams (.vtt or Word), Zoom, Stream, YouTube, Otter or Whisper, subtitles (.srt, .vtt), or plain text with ‘Name: words’ on each line. It has to say who said what, which Stream, YouTube and Whisper mostly do not.',
  paste: 'Or paste the text',
  usePaste: 'Use this text',
  parsing: 'Reading the file',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  recognised: (format) => `Recognised: ${format}.`,
  counted: (turns, speakers) =>
    `${turns} ${turns === 1 ? 'turn' : 'turns'}, ${speakers === 1 ? 'one speaker' : `${speakers} speakers`}.`,
  timing: {
    full: '',
    starts: 'It says when someone begins, not when they stop. Silences and talking time cannot be seen then.',
    none: 'There are no times in it. Silences and talking time cannot be seen then.',
  },
  unread: 'This does not work.',
  whole: 'Nothing of it was kept.',
  failed: 'This device could not read it. Is a new version of Lef waiting? Then open the page again.',
  language: 'Language of the conversation',
  dutch: 'Nederlands',
  english: 'English',
  heldOn: 'On which day was this conversation?',
  otherFile: 'Another file',

  whoTitle: 'Who is who?',
  whoIntro: 'Lef does not guess. You say.',
  sameTitle: 'One and the same?',
  same: (names) => `${names}: that is the same person`,
  coachIs: 'The coach is',
  coacheeIs: 'The coachee is',
  unnamedSpeaker: 'Someone without a name',
  begins: (words) => `“${words}”`,
  twoNeeded: 'Choose a coach and a coachee.',
  sameChosen: 'Coach and coachee cannot be the same.',
  noNames:
    'This file does not say who said what. Without names there is nothing honest to say about it. Ask the program for a transcript with speakers, or put ‘Name:’ in front yourself.',
  oneSpeaker: 'Only one person speaks in this file. A conversation takes two.',

  estimateTitle: 'What do you think yourself?',
  estimateIntro: 'Before anything shows: how was it for you? A guess will do.',
  talkShare: 'Of all the talking, mine was',
  openShare: 'Of my questions, open were',
  noGuess: 'no idea',
  percent: (share) => `${Math.round(share * 100)}%`,
  about: (share) => `about ${Math.round(share * 100)} per cent`,
  go: 'Read it back',

  readingTitle: 'Reading it back',
  readingNow: (done, of) => `Turn ${done} of ${of}`,
  notKept: 'It was read back, but this device could not keep it.',
  again: 'Try again',
}
