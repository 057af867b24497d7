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
        'Wat heb je nodig om hier echt te zijn?',
      ],
      'nl-u': [
        'Hoe zit u erbij?',
        'Waar zat u net nog met uw hoofd?',
        'Wat hebt u nodig om hier echt te zijn?',
      ],
      en: [
        'How are you, now that you are sitting here?',
        'Where was your head just before you came in?',
        'What do you need to really be here?',
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
        'Waar kan ik je midden in de nacht voor wakker maken?',
        'Wat hebben wij tweeën gemeen, denk je?',
      ],
      'nl-u': [
        'Wat doet u graag als u niet werkt?',
        'Waar kan ik u midden in de nacht voor wakker maken?',
        'Wat hebben wij tweeën gemeen, denkt u?',
      ],
      en: [
        'What do you love doing when you are not at work?',
        'What could I wake you up for in the middle of the night?',
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
    wordings: {
      'nl-je': [
        'Hoeveel tijd heb je echt?',
        'Tot hoe laat kun je er helemaal bij zijn?',
        'Hoe laat moet je hier de deur uit?',
      ],
      'nl-u': [
        'Hoeveel tijd hebt u echt?',
        'Tot hoe laat kunt u er helemaal bij zijn?',
        'Hoe laat moet u hier de deur uit?',
      ],
      en: [
        'How much time do you really have?',
        'Until when can you give this your full attention?',
        'What time do you need to be out of the door?',
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
        'Welk moment van de afgelopen week zou je zo over willen doen?',
      ],
      'nl-u': [
        'Wat ging er de laatste tijd goed?',
        'Waar bent u deze week tevreden over?',
        'Welk moment van de afgelopen week zou u zo over willen doen?',
      ],
      en: [
        'What has gone well lately?',
        'What are you pleased with this week?',
        'Which moment of the past week would you happily live again?',
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
        'What is on your mind?',
        'What would you like to talk about today?',
        'What must not be left unsaid today?',
      ],
    },
    follow: { deeper: ['probe.meaning'], wider: ['action.how-it-went'], on: ['goal.outcome'] },
  }),
]
