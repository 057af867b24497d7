import type { ClauseKind } from '@lef/method'
import type { AgreementText, ClauseText, Parties } from './clause-text.ts'

/** The agreement in English, written to the coachee. */
export const agreementEn: AgreementText = {
  title: ({ coach, coachee }) =>
    coach && coachee ? `Agreement between ${coachee} and ${coach}` : 'Agreement about the conversations',
  clause,
  facts: {
    planned: 'that conversations have been planned',
    held: 'that conversations have taken place',
    whereabouts: 'whether the trajectory is at its start, midway or near its end',
    ended: 'that the trajectory has ended',
  },
  nothingReported: 'Nothing.',
  sign: {
    intro: 'This is what we agree.',
    coachee: 'Coachee',
    coach: 'Coach',
    sponsor: 'Manager or sponsor',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
  },
}

function clause(kind: ClauseKind, parties: Parties): ClauseText {
  const coach = parties.coach || 'the coach'
  const Coach = parties.coach || 'The coach'
  const manager = parties.relation === 'manager'
  const texts: Readonly<Record<ClauseKind, ClauseText>> = {
    purpose: {
      heading: 'What it is for',
      text: `These conversations are there to take you further with your own question. The goal, the choices and the pace are yours. ${Coach} listens and asks.`,
    },
    reported: {
      heading: 'What is reported',
      text: 'About the process, your manager or sponsor hears only this:',
    },
    'never-reported': {
      heading: 'What is never reported',
      text: manager
        ? `What you say or write stays between you and ${coach}. It does not go to HR, to senior management or to colleagues. Nor do any scores, counts or times that would show how well you are doing.`
        : `What you say or write stays between you and ${coach}. It does not go to your manager, to HR or to the sponsor. Nor do any scores, counts or times that would show how well you are doing.`,
    },
    release: {
      heading: 'What you share yourself',
      text: 'In a three-way talk, at the start, midway or at the end, you can say something yourself. You choose what, sentence by sentence. Nothing is compulsory.',
    },
    limits: {
      heading: 'Where confidentiality ends',
      text: `If you or someone else is in acute danger, or if the law demands it, ${coach} may call in help. Whenever possible you are the first to hear.`,
    },
    notes: {
      heading: 'Notes',
      text: `You may always see, change and take away what you write down together. ${Coach}’s own notes are an aid to memory and are shared with nobody.`,
    },
    recording: {
      heading: 'Recording',
      text: 'Nothing is recorded unless you both want it. That is asked beforehand, every time.',
    },
    retention: {
      heading: 'How long it is kept',
      text: 'After the last conversation you get a copy of your own of what you wrote down together. After that the rest is erased.',
    },
    supervision: {
      heading: 'Talking to other coaches',
      text: `${Coach} may discuss with a supervisor or fellow coaches how the coaching is going, without your name and in such a way that nobody recognises you.`,
    },
    appraisal: {
      heading: 'No appraisal',
      text: manager
        ? `${Coach} is your manager as well and reads what is written here. None of it will be used in an appraisal, a promotion or a dismissal. You may hold ${coach} to that.`
        : 'Nothing from these conversations will be used in an appraisal, a promotion or a dismissal.',
    },
    stopping: {
      heading: 'Stopping',
      text: 'You may leave any question unanswered, and stop the whole trajectory at any moment. You need not give a reason.',
    },
    complaints: {
      heading: 'If you are not satisfied',
      text: manager
        ? `Tell ${coach} if you can. If you cannot, you can turn to a confidential adviser at work.`
        : `Tell ${coach} if you can. If you cannot, you can turn to a confidential adviser at work or to the coach’s professional body.`,
    },
    extent: {
      heading: 'How often and how long',
      text: 'It is clear beforehand how many conversations there are and how long they take. Midway you decide together whether it is enough.',
    },
  }
  return texts[kind]
}
