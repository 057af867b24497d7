import { question, type Question } from '../question.ts'

/** Glad with an excuse (E4): what was not done opens a warm inquiry, never a reproach. */
export const excuse: readonly Question[] = [
  question({
    id: 'action.how-it-went',
    row: 'E4',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['earlierActions'],
    wordings: {
      'nl-je': [
        'Hoe is het gegaan met wat je van plan was?',
        'Wat is er gebeurd sinds ons vorige gesprek?',
        'Vertel eens hoe het liep met je actie.',
      ],
      'nl-u': [
        'Hoe is het gegaan met wat u van plan was?',
        'Wat is er gebeurd sinds ons vorige gesprek?',
        'Vertelt u eens hoe het liep met uw actie.',
      ],
      en: [
        'How did it go with what you had planned?',
        'What has happened since we last talked?',
        'Tell me how your action went.',
      ],
    },
    follow: {
      deeper: ['action.part-done', 'action.what-happened'],
      wider: ['opening.went-well'],
      on: ['opening.wish'],
    },
  }),
  question({
    id: 'action.part-done',
    row: 'E4',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['earlierActions'],
    wordings: {
      'nl-je': ['Welk stukje lukte wel?', 'Hoe ver ben je gekomen?', 'Wat heb je ervan uitgeprobeerd?'],
      'nl-u': ['Welk stukje lukte wel?', 'Hoe ver bent u gekomen?', 'Wat hebt u ervan uitgeprobeerd?'],
      en: ['Which bit did work?', 'How far did you get?', 'What part of it did you try out?'],
    },
    follow: {
      deeper: ['strength.your-part', 'action.learned'],
      wider: ['action.what-happened'],
      on: ['action.what-now'],
    },
  }),
  question({
    id: 'action.what-happened',
    row: 'E4',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['earlierActions'],
    wordings: {
      'nl-je': ['Wat kwam ertussen?', 'Hoe liep het in het echt?', 'Wat gebeurde er in plaats daarvan?'],
      'nl-u': ['Wat kwam ertussen?', 'Hoe liep het in het echt?', 'Wat gebeurde er in plaats daarvan?'],
      en: ['What came up?', 'How did it go in real life?', 'What happened instead?'],
    },
    follow: { deeper: ['action.learned'], wider: ['action.part-done'], on: ['action.what-now'] },
  }),
  question({
    id: 'action.learned',
    row: 'E4',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['earlierActions'],
    wordings: {
      'nl-je': [
        'Wat heb je hiervan geleerd?',
        'Wat weet je nu over die stap?',
        'Waar ben je achter gekomen doordat het anders liep?',
      ],
      'nl-u': [
        'Wat hebt u hiervan geleerd?',
        'Wat weet u nu over die stap?',
        'Waar bent u achter gekomen doordat het anders liep?',
      ],
      en: [
        'What did you learn from this?',
        'What do you know about that step now?',
        'What did you find out because it went differently?',
      ],
    },
    follow: { deeper: ['probe.layer'], wider: ['action.part-done'], on: ['action.what-now'] },
  }),
  question({
    id: 'action.what-now',
    row: 'E4',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['earlierActions'],
    wordings: {
      'nl-je': ['Wat nu?', 'Wat wil je met die actie?', 'Hoe zou je het een tweede keer aanpakken?'],
      'nl-u': ['Wat nu?', 'Wat wilt u met die actie?', 'Hoe zou u het een tweede keer aanpakken?'],
      en: [
        'What now?',
        'What do you want to do with that action?',
        'How would you go about it a second time?',
      ],
    },
    follow: { deeper: ['action.learned'], wider: ['action.part-done'], on: ['opening.wish', 'options.all'] },
  }),
  question({
    id: 'excuse.what-came-first',
    row: 'E4',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    cue: 'excuse',
    wordings: {
      'nl-je': [
        'Wat ging er voor?',
        'Wat maakte dat het bleef liggen?',
        'Wat had je nodig gehad om eraan toe te komen?',
      ],
      'nl-u': [
        'Wat ging er voor?',
        'Wat maakte dat het bleef liggen?',
        'Wat had u nodig gehad om eraan toe te komen?',
      ],
      en: [
        'What took priority?',
        'How did it end up at the bottom of the pile?',
        'What would you have needed to get round to it?',
      ],
    },
    follow: {
      deeper: ['probe.layer', 'probe.thought'],
      wider: ['reality.obstacles', 'strength.exception'],
      on: ['reality.discovery', 'what.smaller'],
    },
  }),
]
