import type { PartMessages } from './messages.nl.ts'

export const partEn: PartMessages = {
  noScore: 'no number yet',
  scoreOfTen: (score) => `${score} of 10`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  sample: 'Sample',
  sampleOf: 'Sample, with invented people',
  more: 'More',
  show: 'Show',
  hide: 'Hide',
  helpers: [
    { who: 'Occupational health', what: 'For complaints that have to do with work, also before they grow.' },
    { who: 'Confidential counsellor', what: 'For bullying, harassment, discrimination or wrongdoing.' },
    { who: 'Your GP', what: 'When it touches your sleep, your mood or your health.' },
    {
      who: 'Thinking of suicide?',
      what: 'In the Netherlands call 113 or 0800-0113 free, day and night; in the UK and Ireland Samaritans, 116 123. In danger: 112 or 999.',
    },
  ],
}
