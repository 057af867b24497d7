import type { CardMessages } from './messages.nl.ts'

export const cardEn: CardMessages = {
  title: 'GROW card',
  intro: 'One conversation on one sheet. Print it, take a pen, put the screen away.',
  which: 'Language of the card',
  print: 'Print',
  dutch: (address) => `Nederlands (${address})`,
  english: 'English',
  sheet: 'The card',
  heading: 'A coaching conversation',
  name: 'With',
  date: 'Date',
  time: 'Minutes',
  phases: { goal: 'Goal', reality: 'Reality', options: 'Options', what: 'Action plan' },
  openingLabel: 'To begin',
  closingLabel: 'To close',
  attractive: 'attractive',
  feasible: 'feasible',
  action: 'What',
  until: 'When',
  foot: 'One question at a time. Let silence do its work. The answers are your coachee’s.',
}
