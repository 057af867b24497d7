import { question, type Question } from '../question.ts'

/** How a conversation ends: the goal measured, the coachee's own summary, the contact, the next time, what leaves the room. */
export const close: readonly Question[] = [
  question({
    id: 'close.goal',
    row: 'C5',
    steps: ['close'],
    form: 'scale',
    fills: 'goalEnd',
    wordings: {
      'nl-je': [
        'Terug naar je doel: waar sta je nu, van 1 tot 10?',
        'Welk cijfer is het nu geworden, tussen 1 en 10?',
        'Op een schaal van 1 tot 10: hoeveel is er gelukt?',
      ],
      'nl-u': [
        'Terug naar uw doel: waar staat u nu, van 1 tot 10?',
        'Welk cijfer is het nu geworden, tussen 1 en 10?',
        'Op een schaal van 1 tot 10: hoeveel is er gelukt?',
      ],
      en: [
        'Back to your goal: where are you now, from 1 to 10?',
        'What number is it now, between 1 and 10?',
        'On a scale of 1 to 10, how far did we get?',
      ],
    },
    follow: { deeper: ['close.difference'], wider: ['close.reached'], on: ['close.summary'] },
  }),
  question({
    id: 'close.reached',
    row: 'C5',
    steps: ['close'],
    form: 'open',
    fills: 'reached',
    wordings: {
      'nl-je': [
        'Wat heb je vandaag bereikt?',
        'Wat is er gelukt van wat je wilde?',
        'Wat staat er nu vast wat net nog open was?',
      ],
      'nl-u': [
        'Wat hebt u vandaag bereikt?',
        'Wat is er gelukt van wat u wilde?',
        'Wat staat er nu vast wat net nog open was?',
      ],
      en: [
        'What have you achieved today?',
        'How much of what you wanted have you got?',
        'What’s settled now that was open before?',
      ],
    },
    follow: { deeper: ['close.difference'], wider: ['close.goal'], on: ['close.summary'] },
  }),
  question({
    id: 'close.difference',
    row: 'C5',
    steps: ['close'],
    form: 'open',
    needs: ['goalEnd'],
    wordings: {
      'nl-je': [
        'Wat maakte het verschil?',
        'Wat is er sinds het begin van dit gesprek verschoven?',
        'Op welk moment begon het te schuiven?',
      ],
      'nl-u': [
        'Wat maakte het verschil?',
        'Wat is er sinds het begin van dit gesprek verschoven?',
        'Op welk moment begon het te schuiven?',
      ],
      en: [
        'What made the difference?',
        'What has shifted since the start of this conversation?',
        'When did things start moving?',
      ],
    },
    follow: { deeper: ['strength.which'], wider: ['close.helped'], on: ['close.summary'] },
  }),
  question({
    id: 'close.summary',
    row: 'A1',
    steps: ['close'],
    form: 'open',
    fills: 'summary',
    wordings: {
      'nl-je': [
        'Wat neem je mee?',
        'Hoe vat je dit gesprek zelf samen?',
        'Wat vertel je thuis over dit gesprek?',
      ],
      'nl-u': [
        'Wat neemt u mee?',
        'Hoe vat u dit gesprek zelf samen?',
        'Wat vertelt u thuis over dit gesprek?',
      ],
      en: [
        'What are you taking away with you?',
        'How would you sum up this conversation yourself?',
        'What will you tell them at home about this talk?',
      ],
    },
    follow: { deeper: ['probe.layer'], wider: ['close.unsaid'], on: ['close.helped'] },
  }),
  question({
    id: 'close.helped',
    row: 'B4',
    steps: ['close'],
    form: 'open',
    fills: 'helped',
    wordings: {
      'nl-je': [
        'Wat hielp je in dit gesprek?',
        'Welke vraag zette je echt aan het denken?',
        'Wat doen we de volgende keer weer zo?',
      ],
      'nl-u': [
        'Wat hielp u in dit gesprek?',
        'Welke vraag zette u echt aan het denken?',
        'Wat doen we de volgende keer weer zo?',
      ],
      en: [
        'What helped you in this conversation?',
        'Which question really made you think?',
        'What should we do again next time?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['close.hindered'], on: ['close.hindered'] },
  }),
  question({
    id: 'close.hindered',
    row: 'B4',
    steps: ['close'],
    form: 'open',
    fills: 'hindered',
    wordings: {
      'nl-je': [
        'Wat zat er in de weg?',
        'Wat deed ik waar je niets aan had?',
        'Wat had je liever anders gezien?',
      ],
      'nl-u': [
        'Wat zat er in de weg?',
        'Wat deed ik waar u niets aan had?',
        'Wat had u liever anders gezien?',
      ],
      en: [
        'What got in the way?',
        'What did I do that was no use to you?',
        'What would you have liked to be different?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['close.unsaid'], on: ['close.next'] },
  }),
  question({
    id: 'close.unsaid',
    row: 'F8',
    steps: ['close'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat is er nog niet gezegd?',
        'Welke vraag had ik je nog moeten stellen?',
        'Wat zou je op de gang nog tegen me zeggen?',
      ],
      'nl-u': [
        'Wat is er nog niet gezegd?',
        'Welke vraag had ik u nog moeten stellen?',
        'Wat zou u op de gang nog tegen me zeggen?',
      ],
      en: [
        'What hasn’t been said yet?',
        'What should I have asked you and didn’t?',
        'What might you still tell me on the way out?',
      ],
    },
    follow: { deeper: ['probe.more'], wider: ['close.hindered'], on: ['close.next'] },
  }),
  question({
    id: 'close.next',
    row: 'C11',
    steps: ['close'],
    form: 'open',
    fills: 'appointment',
    wordings: {
      'nl-je': [
        'Wanneer zien we elkaar weer?',
        'Hoeveel tijd heb je nodig tot de volgende keer?',
        'Op welke dag kijken we hoe het gegaan is?',
      ],
      'nl-u': [
        'Wanneer zien we elkaar weer?',
        'Hoeveel tijd hebt u nodig tot de volgende keer?',
        'Op welke dag kijken we hoe het gegaan is?',
      ],
      en: [
        'When shall we meet again?',
        'How much time do you need until next time?',
        'What day shall we see how it went?',
      ],
    },
    follow: { wider: ['close.unsaid'], on: ['close.reported'] },
  }),
  question({
    id: 'close.reported',
    row: 'B3',
    steps: ['close'],
    form: 'open',
    fills: 'reported',
    wordings: {
      'nl-je': [
        'Wat van vandaag mag naar buiten?',
        'Wat blijft tussen ons?',
        'Wat vertel je er zelf over aan anderen?',
      ],
      'nl-u': [
        'Wat van vandaag mag naar buiten?',
        'Wat blijft tussen ons?',
        'Wat vertelt u er zelf over aan anderen?',
      ],
      en: [
        'What from today can leave this room?',
        'What stays between us?',
        'What will you tell others about it yourself?',
      ],
    },
    follow: { wider: ['close.unsaid'] },
  }),
]
