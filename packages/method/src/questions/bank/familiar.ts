import { question, type Question } from '../question.ts'

/** The pull of what is familiar (B7): what it gives, and what letting go of it asks. */
export const familiar: readonly Question[] = [
  question({
    id: 'familiar.since-when',
    row: 'B7',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    cue: 'familiar',
    wordings: {
      'nl-je': [
        'Sinds wanneer doe je het zo?',
        'Hoe is dat ooit begonnen?',
        'Hoe goed werkt dat vandaag nog?',
      ],
      'nl-u': [
        'Sinds wanneer doet u het zo?',
        'Hoe is dat ooit begonnen?',
        'Hoe goed werkt dat vandaag nog?',
      ],
      en: [
        'Since when have you been doing it this way?',
        'How did that start?',
        'How well does it still work today?',
      ],
    },
    follow: { deeper: ['familiar.holds'], wider: ['familiar.beginner'], on: ['options.all', 'what.action'] },
  }),
  question({
    id: 'familiar.holds',
    row: 'B7',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat is er fijn aan hoe het nu gaat?',
        'Wat levert de oude manier je nog op?',
        'Waar beschermt het je tegen?',
      ],
      'nl-u': [
        'Wat is er fijn aan hoe het nu gaat?',
        'Wat levert de oude manier u nog op?',
        'Waar beschermt het u tegen?',
      ],
      en: [
        'What’s good about the way things are?',
        'What does the old way still give you?',
        'What does it protect you from?',
      ],
    },
    follow: {
      deeper: ['familiar.let-go', 'probe.layer'],
      wider: ['familiar.since-when'],
      on: ['options.all', 'what.action'],
    },
  }),
  question({
    id: 'familiar.let-go',
    row: 'B7',
    steps: ['options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat moet je hiervoor loslaten?',
        'Waar neem je afscheid van als je dit doet?',
        'Wat zou je het meest gaan missen?',
      ],
      'nl-u': [
        'Wat moet u hiervoor loslaten?',
        'Waar neemt u afscheid van als u dit doet?',
        'Wat zou u het meest gaan missen?',
      ],
      en: [
        'What do you have to let go of for this?',
        'What are you saying goodbye to if you do this?',
        'What would you miss most?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'familiar.holds'],
      wider: ['familiar.small-dare'],
      on: ['options.pros-cons', 'what.action'],
    },
  }),
  question({
    id: 'familiar.beginner',
    row: 'B7',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    cue: 'familiar',
    wordings: {
      'nl-je': [
        'Bij wie past dit volgens jou wel?',
        'Wie ben je als je dit wél doet?',
        'Wanneer deed je voor het laatst iets voor het eerst?',
      ],
      'nl-u': [
        'Bij wie past dit volgens u wel?',
        'Wie bent u als u dit wél doet?',
        'Wanneer deed u voor het laatst iets voor het eerst?',
      ],
      en: [
        'Who do you think it suits?',
        'Who would you be if you did this?',
        'When did you last do something for the first time?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'familiar.let-go'],
      wider: ['familiar.since-when'],
      on: ['options.all', 'what.action'],
    },
  }),
  question({
    id: 'familiar.small-dare',
    row: 'B7',
    steps: ['options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Welke kleine stap is nét spannend genoeg?',
        'Wat durf je één keer uit te proberen?',
        'Hoe ziet een beetje lef er voor jou uit?',
      ],
      'nl-u': [
        'Welke kleine stap is nét spannend genoeg?',
        'Wat durft u één keer uit te proberen?',
        'Hoe ziet een beetje lef er voor u uit?',
      ],
      en: [
        'Which small step is just scary enough?',
        'What would you dare to try once?',
        'What would a bit of daring look like for you?',
      ],
    },
    follow: {
      deeper: ['probe.concrete', 'courage.brave'],
      wider: ['familiar.let-go'],
      on: ['options.pros-cons', 'what.start'],
    },
  }),
]
