import { steps } from '../../phase.ts'
import { question, type Question } from '../question.ts'

/** Listening on (C1): short questions that go one layer deeper into whatever was just said. */
export const probe: readonly Question[] = [
  question({
    id: 'probe.more',
    row: 'C1',
    steps,
    form: 'open',
    wordings: {
      'nl-je': ['Vertel eens verder.', 'Wat hoort daar nog bij?', 'En wat nog meer?'],
      'nl-u': ['Vertelt u eens verder.', 'Wat hoort daar nog bij?', 'En wat nog meer?'],
      en: ['Tell me more.', 'What else is part of that?', 'And what else?'],
    },
    follow: { deeper: ['probe.layer'], wider: ['probe.concrete'] },
  }),
  question({
    id: 'probe.concrete',
    row: 'C1',
    steps,
    form: 'open',
    wordings: {
      'nl-je': ['Hoe ziet dat er precies uit?', 'Noem eens een voorbeeld.', 'Wat zou een camera dan zien?'],
      'nl-u': ['Hoe ziet dat er precies uit?', 'Noemt u eens een voorbeeld.', 'Wat zou een camera dan zien?'],
      en: ['What does that look like exactly?', 'Give me an example.', 'What would a camera see?'],
    },
    follow: { deeper: ['probe.feeling'], wider: ['probe.more'] },
  }),
  question({
    id: 'probe.meaning',
    row: 'C1',
    steps,
    form: 'open',
    wordings: {
      'nl-je': ['Wat bedoel je daarmee?', 'Wat betekent dat voor jou?', 'Welk woord past daar het best bij?'],
      'nl-u': ['Wat bedoelt u daarmee?', 'Wat betekent dat voor u?', 'Welk woord past daar het best bij?'],
      en: ['What do you mean by that?', 'What does that mean to you?', 'Which word fits it best?'],
    },
    follow: { deeper: ['probe.layer'], wider: ['probe.concrete'] },
  }),
  question({
    id: 'probe.feeling',
    row: 'C1',
    steps,
    form: 'open',
    wordings: {
      'nl-je': ['Wat doet dat met je?', 'Hoe is het om dat hardop te zeggen?', 'Waar voel je dat?'],
      'nl-u': ['Wat doet dat met u?', 'Hoe is het om dat hardop te zeggen?', 'Waar voelt u dat?'],
      en: [
        'What does that bring up for you?',
        'What’s it like to say that out loud?',
        'Where do you feel that?',
      ],
    },
    follow: { deeper: ['probe.layer'], wider: ['probe.meaning'] },
  }),
  question({
    id: 'probe.thought',
    row: 'C1',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat ging er door je heen?',
        'Wat zei je op dat moment tegen jezelf?',
        'Waar dacht je toen aan?',
      ],
      'nl-u': ['Wat ging er door u heen?', 'Wat zei u op dat moment tegen uzelf?', 'Waar dacht u toen aan?'],
      en: [
        'What was going through your mind?',
        'What were you telling yourself just then?',
        'What were you thinking about?',
      ],
    },
    follow: { deeper: ['probe.feeling'], wider: ['probe.meaning'] },
  }),
  question({
    id: 'probe.layer',
    row: 'C1',
    steps,
    form: 'open',
    wordings: {
      'nl-je': ['Wat zit daaronder?', 'Waar komt dat vandaan?', 'Waar gaat het je eigenlijk om?'],
      'nl-u': ['Wat zit daaronder?', 'Waar komt dat vandaan?', 'Waar gaat het u eigenlijk om?'],
      en: ['What lies underneath that?', 'Where does that come from?', 'What’s this really about for you?'],
    },
    follow: { deeper: ['probe.feeling'], wider: ['probe.more'] },
  }),
]
