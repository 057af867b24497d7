import type { FindingRule } from '../finding-rule.ts'

/** Why-questions: they ask for a justification, whatever the tone. */
export const dutchWhy: readonly FindingRule[] = [
  {
    id: 'question.why.word',
    code: 'question.why',
    match: ['^ waarom|hoezo|vanwaar', '^ om welke reden', '^ wat is de reden'],
    exceptions: [],
    where: 'asked',
    reason: {
      nl: 'Vraagt om een verantwoording:',
      en: 'Asks for a justification:',
    },
    source: 'codebook',
    positive: [
      { text: 'Hm. Waarom doe je dat?', span: 'Waarom doe je dat?' },
      { text: 'oké hoezo doe je het dan toch', span: 'hoezo doe je het dan toch' },
      { text: 'Om welke reden juist die?', span: 'Om welke reden juist die?' },
    ],
    negative: ['Hoe komt het dat je dat doet?', 'Ik weet waarom je dat doet.'],
  },
]
