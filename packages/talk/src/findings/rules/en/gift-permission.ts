import type { FindingRule } from '../finding-rule.ts'

/** Advice or own experience for which permission is asked first. */
export const englishPermission: readonly FindingRule[] = [
  {
    id: 'gift.permission.asked',
    code: 'gift.permission',
    match: [
      'can|could|may|might i *2 offer|share|suggest|add|throw|chuck|put|give|tell|mention|say',
      'would|do you *3 mind if i *2 offer|share|suggest|say|add|throw|gave|give|shared|told|said|suggested',
      'is it|that *3 ok|okay|alright|all|right if|for *3 offer|share|suggest|say|add|tell|give',
      'would|do you *2 like|want *2 hear|know what|how|about',
      'would|do you *2 like|want me to *2 tell|share|suggest|say|give',
      'would|do you *2 like|want a *2 tip|suggestion|idea|thought|advice',
      'would it be *4 if i *2 shared|told|gave|offered|said|suggested',
      'shall i tell|give|show you',
      '^ want to know|hear what|how *2 i|my|we|others',
      'would|do you *2 want to hear it|that|mine|my',
      'would *8 be *2 any|of *1 use|help to you',
      'would you mind my',
      'you still *1 want that|my|the * of mine',
      'are you open to *4 idea|suggestion|thought|tip',
      'can i give you *3 suggestion|tip|idea|thought',
      'mind if i *2 offer|share|suggest|say|tell|throw',
    ],
    exceptions: [
      { match: 'can|could|may i ask', reason: 'leads to a question' },
      { match: 'shall i tell you what', reason: 'does not wait' },
    ],
    where: 'any',
    reason: {
      nl: 'Vraagt eerst toestemming om iets mee te geven:',
      en: 'Asks permission first to offer something:',
    },
    source: 'E1',
    positive: [
      {
        text: 'Can I offer you a thought from my own time?',
        span: 'Can I offer you a thought from my own time?',
      },
      {
        text: 'Would you like to hear what worked for others?',
        span: 'Would you like to hear what worked for others?',
      },
    ],
    negative: ['Can I ask what you felt?', 'Would you like some water?'],
  },
]
