import type { PartMessages } from './messages.nl.ts'

export const partEn: PartMessages = {
  noScore: 'no number yet',
  scoreOfTen: (score) => `${score} out of 10`,
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone',
  redone: 'Redone',
  sample: 'Example',
  sampleOf: 'Example, with invented people',
  more: 'More',
  show: 'Show',
  hide: 'Hide',
  copy: 'Copy',
  thisComputer:
    'This link (localhost) works only on this computer. For other devices, Lef needs an address of its own; docs/RUNNING.md says how.',
  copied: 'Copied',
  helpers: [
    {
      who: 'Occupational health',
      what: 'For health problems to do with work, also to stop them getting worse.',
    },
    { who: 'Confidential counsellor', what: 'For bullying, harassment, discrimination or wrongdoing.' },
    { who: 'Your GP', what: 'When it touches your sleep, your mood or your health.' },
    {
      who: 'Thinking of suicide?',
      what: 'In the Netherlands call 113 or 0800-0113 free, day and night; in the UK and Ireland Samaritans, 116 123. In an emergency: 112 or 999.',
    },
  ],
}
