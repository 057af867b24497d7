import type { FindingRule } from '../finding-rule.ts'

/** Questions that a yes or a no answers. */
export const dutchClosed: readonly FindingRule[] = [
  {
    id: 'question.closed.inverted',
    code: 'question.closed',
    match: ['^ * @subject', '^ @verb'],
    exceptions: [],
    where: 'asked',
    reason: { nl: 'Een ja of nee is genoeg als antwoord:', en: 'A yes or a no is answer enough:' },
    source: 'codebook',
    positive: [
      { text: 'Heb je er last van?', span: 'Heb je er last van?' },
      { text: 'oké slaapt u er wel van', span: 'slaapt u er wel van' },
      { text: 'Ging het storten goed?', span: 'Ging het storten goed?' },
    ],
    negative: ['Deze week nog?', 'Dan ga je morgen.'],
  },
  {
    id: 'question.closed.mark',
    code: 'question.closed',
    match: ['^ *'],
    exceptions: [],
    where: 'marked',
    reason: {
      nl: 'Een paar woorden met een vraagteken; ja of nee is genoeg:',
      en: 'A few words with a question mark, a yes or a no will do:',
    },
    source: 'codebook',
    positive: [{ text: 'Deze week nog?', span: 'Deze week nog?' }],
    negative: ['Deze week nog.'],
  },
]
