import { question, type Question } from '../question.ts'

const wherePeopleThink = ['goal', 'reality', 'options', 'what'] as const

/** The way back into a thinking process (C3): asked about the coachee’s own words. */
export const alert: readonly Question[] = [
  question({
    id: 'alert.choice',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar kon je uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei je. Wat liet je daarmee liggen?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar kon u uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei u. Wat liet u daarmee liggen?',
      ],
      en: [
        'You say ‘{words}’. What was there to choose from?',
        'Back to ‘{words}’ for a moment. What tipped the balance?',
        '‘{words}’, you said. What did you leave aside?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.alternatives',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat heb je allemaal overwogen?',
        'Nog even terug naar ‘{words}’. Waar heb je toen naar gekeken?',
        '‘{words}’, zei je. Wat viel als eerste af?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat hebt u allemaal overwogen?',
        'Nog even terug naar ‘{words}’. Waar hebt u toen naar gekeken?',
        '‘{words}’, zei u. Wat viel als eerste af?',
      ],
      en: [
        'You say ‘{words}’. What did you consider?',
        'Back to ‘{words}’ for a moment. Where did you look?',
        '‘{words}’, you said. What was ruled out first?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.decided',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ging daaraan vooraf?',
        '‘{words}’, zei je. Op welk moment wist je het?',
        'Bij ‘{words}’: wie speelde er mee in je hoofd?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ging daaraan vooraf?',
        '‘{words}’, zei u. Op welk moment wist u het?',
        'Bij ‘{words}’: wie speelde er mee in uw hoofd?',
      ],
      en: [
        'You say ‘{words}’. What came before that?',
        '‘{words}’, you said. At what moment did you know?',
        'With ‘{words}’, who else was in your mind?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.weighed',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat lag er op de weegschaal?',
        'Bij ‘{words}’: wat woog het zwaarst?',
        '‘{words}’, zei je. Wat heb je niet meegewogen?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat lag er op de weegschaal?',
        'Bij ‘{words}’: wat woog het zwaarst?',
        '‘{words}’, zei u. Wat hebt u niet meegewogen?',
      ],
      en: [
        'You say ‘{words}’. What was on the scales?',
        'With ‘{words}’, what weighed most?',
        '‘{words}’, you said. What did you leave off the scales?',
      ],
    },
    follow: {
      deeper: ['probe.layer'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.only',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Hoe kwam je daarop uit?',
        '‘{words}’, zei je. Wat had een ander gedaan?',
        'Terug naar ‘{words}’: wat had er nog meer gekund?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Hoe kwam u daarop uit?',
        '‘{words}’, zei u. Wat had een ander gedaan?',
        'Terug naar ‘{words}’: wat had er nog meer gekund?',
      ],
      en: [
        'You say ‘{words}’. How did you end up there?',
        '‘{words}’, you said. What would someone else have done?',
        'Back to ‘{words}’: what else could have been possible?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.doubted',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat trok je de ene kant op?',
        '‘{words}’, zei je. Welke stem won het?',
        'Bij ‘{words}’: waar zat precies de twijfel?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat trok u de ene kant op?',
        '‘{words}’, zei u. Welke stem won het?',
        'Bij ‘{words}’: waar zat precies de twijfel?',
      ],
      en: [
        'You say ‘{words}’. What was pulling you one way?',
        '‘{words}’, you said. Which voice won?',
        'With ‘{words}’, where exactly was the doubt?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.settled',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Ik hoor je zeggen ‘{words}’. Wat had je liever gewild?',
        '‘{words}’, zei je. Wat gaf je daarmee op?',
        'Vlak vóór ‘{words}’: wat ging er door je heen?',
      ],
      'nl-u': [
        'Ik hoor u zeggen ‘{words}’. Wat had u liever gewild?',
        '‘{words}’, zei u. Wat gaf u daarmee op?',
        'Vlak vóór ‘{words}’: wat ging er door u heen?',
      ],
      en: [
        'I hear you say ‘{words}’. What would you rather have had?',
        '‘{words}’, you said. What did you give up?',
        'Just before ‘{words}’, what went through your mind?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.rather',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar zet je het tegenover?',
        '‘{words}’, zei je. Wat trekt je daarin?',
        'Bij ‘{words}’: wat is je daarin zo dierbaar?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar zet u het tegenover?',
        '‘{words}’, zei u. Wat trekt u daarin?',
        'Bij ‘{words}’: wat is u daarin zo dierbaar?',
      ],
      en: [
        'You say ‘{words}’. What are you setting it against?',
        '‘{words}’, you said. What draws you to it?',
        'With ‘{words}’, what is it that you hold dear?',
      ],
    },
    follow: {
      deeper: ['probe.layer'],
      wider: ['probe.meaning'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.instead',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ruilde je in?',
        '‘{words}’, zei je. Wat bracht je van het een bij het ander?',
        'Terug naar ‘{words}’: hoe was het andersom gegaan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ruilde u in?',
        '‘{words}’, zei u. Wat bracht u van het een bij het ander?',
        'Terug naar ‘{words}’: hoe was het andersom gegaan?',
      ],
      en: [
        'You say ‘{words}’. What did you trade in?',
        '‘{words}’, you said. What took you from one to the other?',
        'Back to ‘{words}’: how would the other way have gone?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.moment',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ging er toen door je heen?',
        'We zetten de film stil bij ‘{words}’. Wat zie je?',
        '‘{words}’, zei je. Wat wist je toen, en wat nog niet?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ging er toen door u heen?',
        'We zetten de film stil bij ‘{words}’. Wat ziet u?',
        '‘{words}’, zei u. Wat wist u toen, en wat nog niet?',
      ],
      en: [
        'You say ‘{words}’. What went through your mind?',
        'Let us freeze the film at ‘{words}’. What do you see?',
        '‘{words}’, you said. What did you know then, and what not?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.best',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar meet je dat aan af?',
        '‘{words}’, zei je. Wat kwam er op de tweede plaats?',
        'Nog even over ‘{words}’. Voor wie gold dat?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar meet u dat aan af?',
        '‘{words}’, zei u. Wat kwam er op de tweede plaats?',
        'Nog even over ‘{words}’. Voor wie gold dat?',
      ],
      en: [
        'You say ‘{words}’. By what measure?',
        '‘{words}’, you said. What came second?',
        'About ‘{words}’: who was that true for?',
      ],
    },
    follow: {
      deeper: ['probe.meaning'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.most',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat komt er meteen daarna?',
        '‘{words}’, zei je. Hoe heb je dat bepaald?',
        'Bij ‘{words}’: waar vergelijk je het mee?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat komt er meteen daarna?',
        '‘{words}’, zei u. Hoe hebt u dat bepaald?',
        'Bij ‘{words}’: waar vergelijkt u het mee?',
      ],
      en: [
        'You say ‘{words}’. What comes right after it?',
        '‘{words}’, you said. How did you work that out?',
        'With ‘{words}’, what are you comparing it to?',
      ],
    },
    follow: {
      deeper: ['probe.concrete'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.priority',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat moest ervoor wijken?',
        '‘{words}’, zei je. Wie bepaalde de volgorde?',
        'Terug naar ‘{words}’: hoe kwam dat bovenaan te staan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat moest ervoor wijken?',
        '‘{words}’, zei u. Wie bepaalde de volgorde?',
        'Terug naar ‘{words}’: hoe kwam dat bovenaan te staan?',
      ],
      en: [
        'You say ‘{words}’. What had to give way?',
        '‘{words}’, you said. Who set that order?',
        'Back to ‘{words}’: how did it get to the top?',
      ],
    },
    follow: {
      deeper: ['probe.layer'],
      wider: ['probe.more'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.easiest',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Hoe zag de andere weg eruit?',
        '‘{words}’, zei je. Wat bespaarde het je?',
        'Nog even over ‘{words}’. Wat was de prijs ervan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Hoe zag de andere weg eruit?',
        '‘{words}’, zei u. Wat bespaarde het u?',
        'Nog even over ‘{words}’. Wat was de prijs ervan?',
      ],
      en: [
        'You say ‘{words}’. What did the other road look like?',
        '‘{words}’, you said. What did it spare you?',
        'About ‘{words}’: what was the price of it?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.better',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar heb je het mee vergeleken?',
        '‘{words}’, zei je. In welk opzicht?',
        'Bij ‘{words}’: wie zou er anders over denken?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar hebt u het mee vergeleken?',
        '‘{words}’, zei u. In welk opzicht?',
        'Bij ‘{words}’: wie zou er anders over denken?',
      ],
      en: [
        'You say ‘{words}’. What did you compare it with?',
        '‘{words}’, you said. In what way?',
        'With ‘{words}’, who would see it differently?',
      ],
    },
    follow: {
      deeper: ['probe.meaning'],
      wider: ['probe.thought'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.worth',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat zette je tegenover elkaar?',
        '‘{words}’, zei je. Wat had het je gekost?',
        'Bij ‘{words}’: waar ligt voor jou de grens?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat zette u tegenover elkaar?',
        '‘{words}’, zei u. Wat had het u gekost?',
        'Bij ‘{words}’: waar ligt voor u de grens?',
      ],
      en: [
        'You say ‘{words}’. What did you set against each other?',
        '‘{words}’, you said. What would it have cost you?',
        'With ‘{words}’, where do you draw the line?',
      ],
    },
    follow: {
      deeper: ['probe.layer'],
      wider: ['probe.meaning'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'alert.seemed',
    row: 'C3',
    steps: wherePeopleThink,
    form: 'open',
    quotes: true,
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat zag je toen voor je?',
        '‘{words}’, zei je. Hoe kijk je er nu naar?',
        'Bij ‘{words}’: waar kwam dat idee vandaan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat zag u toen voor u?',
        '‘{words}’, zei u. Hoe kijkt u er nu naar?',
        'Bij ‘{words}’: waar kwam dat idee vandaan?',
      ],
      en: [
        'You say ‘{words}’. What did you picture?',
        '‘{words}’, you said. How do you look at it now?',
        'With ‘{words}’, where did that idea come from?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['probe.concrete'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
]
