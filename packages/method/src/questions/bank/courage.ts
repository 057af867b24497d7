import { question, type Question } from '../question.ts'

/** Questions that take courage of both (C7): plain and warm, and always free to be declined. */
export const courage: readonly Question[] = [
  question({
    id: 'courage.may-i',
    row: 'C7',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'check',
    wordings: {
      'nl-je': [
        'Mag ik je iets vragen wat misschien pijn doet?',
        'Is er ruimte voor een lastige vraag?',
        'Zullen we hier even bij stilstaan?',
      ],
      'nl-u': [
        'Mag ik u iets vragen wat misschien pijn doet?',
        'Is er ruimte voor een lastige vraag?',
        'Zullen we hier even bij stilstaan?',
      ],
      en: [
        'May I ask you something that might hurt?',
        'Is there room for a hard question?',
        'Shall we stay with this for a moment?',
      ],
    },
    follow: {
      deeper: ['courage.unsaid', 'courage.honest'],
      wider: ['courage.brave'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'courage.unsaid',
    row: 'C7',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Wat durf je hier nog niet te zeggen?',
        'Welke vraag hoop je dat ik niet stel?',
        'Welk onderwerp slaan we over?',
      ],
      'nl-u': [
        'Wat durft u hier nog niet te zeggen?',
        'Welke vraag hoopt u dat ik niet stel?',
        'Welk onderwerp slaan we over?',
      ],
      en: [
        'What don’t you dare say here yet?',
        'Which question are you hoping I won’t ask?',
        'Which subject are we leaving out?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['courage.honest'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'courage.honest',
    row: 'C7',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Wat is het eerlijke antwoord?',
        'Wat weet je wel, maar wil je liever niet weten?',
        'Welk antwoord schuif je voor je uit?',
      ],
      'nl-u': [
        'Wat is het eerlijke antwoord?',
        'Wat weet u wel, maar wilt u liever niet weten?',
        'Welk antwoord schuift u voor zich uit?',
      ],
      en: [
        'What’s the honest answer?',
        'What do you know, but would rather not know?',
        'Which answer are you putting off?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'probe.layer'],
      wider: ['courage.unsaid'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'courage.brave',
    row: 'C7',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou je doen als je nergens bang voor was?',
        'Waar heb je hier moed voor nodig?',
        'Wanneer heb je voor het laatst lef getoond?',
      ],
      'nl-u': [
        'Wat zou u doen als u nergens bang voor was?',
        'Waar hebt u hier moed voor nodig?',
        'Wanneer hebt u voor het laatst lef getoond?',
      ],
      en: [
        'What would you do if you weren’t afraid?',
        'What takes courage here?',
        'When did you last do something brave?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'courage.honest'],
      wider: ['courage.my-chair'],
      on: ['options.all', 'what.action'],
    },
  }),
  question({
    id: 'courage.my-chair',
    row: 'C7',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou jij vragen als je op mijn stoel zat?',
        'Welke vraag stel je jezelf nooit?',
        'Wat zou iemand die van je houdt nu aan je vragen?',
      ],
      'nl-u': [
        'Wat zou u vragen als u op mijn stoel zat?',
        'Welke vraag stelt u uzelf nooit?',
        'Wat zou iemand die van u houdt nu aan u vragen?',
      ],
      en: [
        'What would you ask if you were in my chair?',
        'Which question do you never ask yourself?',
        'What would someone who loves you ask you now?',
      ],
    },
    follow: {
      deeper: ['courage.honest'],
      wider: ['courage.brave'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
]
