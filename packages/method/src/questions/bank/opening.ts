import { question, type Question } from '../question.ts'

/** How a conversation begins: contact, time, permission, and something that went well (B4, C7, C11, F3). */
export const opening: readonly Question[] = [
  question({
    id: 'opening.contact',
    row: 'B4',
    steps: ['opening'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Hoe zit je erbij?',
        'Waar zat je net nog met je hoofd?',
        'Wat moet je nog even kwijt voor we beginnen?',
      ],
      'nl-u': [
        'Hoe zit u erbij?',
        'Waar zat u net nog met uw hoofd?',
        'Wat moet u nog even kwijt voor we beginnen?',
      ],
      en: [
        'How are you doing right now?',
        'Where was your head just before you came in?',
        'What do you need to get off your chest before we start?',
      ],
    },
    follow: { deeper: ['probe.feeling'], wider: ['opening.common'], on: ['opening.time'] },
  }),
  question({
    id: 'opening.common',
    row: 'B4',
    steps: ['opening'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat doe je graag als je niet werkt?',
        'Waar mogen ze je ’s nachts voor wakker maken?',
        'Wat hebben wij tweeën gemeen, denk je?',
      ],
      'nl-u': [
        'Wat doet u graag als u niet werkt?',
        'Waar mogen ze u ’s nachts voor wakker maken?',
        'Wat hebben wij tweeën gemeen, denkt u?',
      ],
      en: [
        'What do you love doing when you’re not at work?',
        'What would you happily get up for at three in the morning?',
        'What do you think the two of us have in common?',
      ],
    },
    follow: { deeper: ['probe.more'], wider: ['opening.contact'], on: ['opening.time'] },
  }),
  question({
    id: 'opening.time',
    row: 'C11',
    steps: ['opening'],
    form: 'open',
    fills: 'timeBox',
    wordings: {
      'nl-je': ['Hoeveel tijd heb je echt?', 'Wat staat er hierna in je agenda?', 'Hoe laat moet je weg?'],
      'nl-u': ['Hoeveel tijd hebt u echt?', 'Wat staat er hierna in uw agenda?', 'Hoe laat moet u weg?'],
      en: [
        'How much time do you really have?',
        'What’s in your diary after this?',
        'What time do you need to leave?',
      ],
    },
    follow: { wider: ['opening.contact'], on: ['opening.permission'] },
  }),
  question({
    id: 'opening.permission',
    row: 'C7',
    steps: ['opening'],
    form: 'check',
    fills: 'permission',
    wordings: {
      'nl-je': [
        'Vind je het goed als mijn vragen soms wat schuren?',
        'Mag ik doorvragen, ook als het even lastig wordt?',
        'Spreken we af dat je elke vraag mag overslaan?',
      ],
      'nl-u': [
        'Vindt u het goed als mijn vragen soms wat schuren?',
        'Mag ik doorvragen, ook als het even lastig wordt?',
        'Spreken we af dat u elke vraag mag overslaan?',
      ],
      en: [
        'Are you all right with some uncomfortable questions?',
        'May I keep asking, even when it gets difficult?',
        'Shall we agree that you can pass on any question?',
      ],
    },
    follow: { wider: ['opening.time'], on: ['opening.went-well'] },
  }),
  question({
    id: 'opening.went-well',
    row: 'F3',
    steps: ['opening'],
    form: 'open',
    fills: 'wentWell',
    wordings: {
      'nl-je': [
        'Wat ging er de laatste tijd goed?',
        'Waar ben je deze week tevreden over?',
        'Welk moment van de afgelopen week had je niet willen missen?',
      ],
      'nl-u': [
        'Wat ging er de laatste tijd goed?',
        'Waar bent u deze week tevreden over?',
        'Welk moment van de afgelopen week had u niet willen missen?',
      ],
      en: [
        'What has gone well lately?',
        'What are you pleased with this week?',
        'Which moment of the past week are you glad you had?',
      ],
    },
    follow: {
      deeper: ['strength.your-part', 'strength.which'],
      wider: ['action.how-it-went'],
      on: ['opening.wish'],
    },
  }),
  question({
    id: 'opening.wish',
    row: 'C5',
    steps: ['opening'],
    form: 'open',
    fills: 'wish',
    wordings: {
      'nl-je': [
        'Wat houdt je bezig?',
        'Waar wil je het vandaag over hebben?',
        'Wat mag er vandaag niet blijven liggen?',
      ],
      'nl-u': [
        'Wat houdt u bezig?',
        'Waar wilt u het vandaag over hebben?',
        'Wat mag er vandaag niet blijven liggen?',
      ],
      en: [
        'What’s on your mind?',
        'What would you like to talk about today?',
        'What can’t wait for another day?',
      ],
    },
    follow: { deeper: ['probe.meaning'], wider: ['action.how-it-went'], on: ['goal.outcome'] },
  }),
]
