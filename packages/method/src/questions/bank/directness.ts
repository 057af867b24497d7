import { question, type Question } from '../question.ts'

/** Straight questions (F8): the ones that a coach who wants to be liked leaves out. */
export const directness: readonly Question[] = [
  question({
    id: 'direct.own-share',
    row: 'F8',
    steps: ['goal', 'reality'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Wat is jouw aandeel hierin?',
        'Wat doe jij waardoor dit blijft bestaan?',
        'Hoe houd je dit zelf in stand?',
      ],
      'nl-u': [
        'Wat is uw aandeel hierin?',
        'Wat doet u waardoor dit blijft bestaan?',
        'Hoe houdt u dit zelf in stand?',
      ],
      en: [
        'What’s your part in this?',
        'What do you do that keeps this alive?',
        'How do you keep this going yourself?',
      ],
    },
    follow: {
      deeper: ['probe.concrete', 'probe.feeling'],
      wider: ['direct.pattern'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'direct.price',
    row: 'F8',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Welke prijs betaal je hiervoor?',
        'Wie betaalt de rekening als er niets verandert?',
        'Hoelang houd je dit nog vol?',
      ],
      'nl-u': [
        'Welke prijs betaalt u hiervoor?',
        'Wie betaalt de rekening als er niets verandert?',
        'Hoelang houdt u dit nog vol?',
      ],
      en: [
        'What price are you paying for this?',
        'Who foots the bill if nothing changes?',
        'How long can you keep this up?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['direct.waiting'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'direct.pattern',
    row: 'F8',
    steps: ['reality', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Waar zie je dit bij jezelf nog meer?',
        'Hoe vaak heb je jezelf dit al beloofd?',
        'Welk patroon herken je hierin?',
      ],
      'nl-u': [
        'Waar ziet u dit bij uzelf nog meer?',
        'Hoe vaak hebt u uzelf dit al beloofd?',
        'Welk patroon herkent u hierin?',
      ],
      en: [
        'Where else do you see yourself doing this?',
        'How often have you promised yourself this?',
        'Which pattern do you recognise in this?',
      ],
    },
    follow: {
      deeper: ['familiar.holds', 'probe.layer'],
      wider: ['direct.own-share'],
      on: ['reality.discovery', 'what.action'],
    },
  }),
  question({
    id: 'direct.really',
    row: 'F8',
    steps: ['goal', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Hoe graag wil je dit echt?',
        'Van wie moet dit eigenlijk?',
        'Wat wil je zelf, als niemand meekijkt?',
      ],
      'nl-u': [
        'Hoe graag wilt u dit echt?',
        'Van wie moet dit eigenlijk?',
        'Wat wilt u zelf, als niemand meekijkt?',
      ],
      en: [
        'How much do you really want this?',
        'Who says you have to?',
        'What do you want yourself when nobody is watching?',
      ],
    },
    follow: {
      deeper: ['probe.layer', 'probe.feeling'],
      wider: ['direct.waiting'],
      on: ['options.choice', 'what.action', 'reality.situation'],
    },
  }),
  question({
    id: 'direct.evading',
    row: 'F8',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Waar praten we nu omheen?',
        'Op welke vraag gaf je net geen antwoord?',
        'Wat zou je zeggen als het in één zin moest?',
      ],
      'nl-u': [
        'Waar praten we nu omheen?',
        'Op welke vraag gaf u net geen antwoord?',
        'Wat zou u zeggen als het in één zin moest?',
      ],
      en: [
        'What are we tiptoeing around?',
        'Which question did you just not answer?',
        'What would you say if you only had one sentence?',
      ],
    },
    follow: {
      deeper: ['probe.feeling'],
      wider: ['courage.unsaid'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
  question({
    id: 'direct.waiting',
    row: 'F8',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Op wie of wat wacht je?',
        'Wat doe je als niemand anders verandert?',
        'Welke beslissing ligt bij jou, en bij niemand anders?',
      ],
      'nl-u': [
        'Op wie of wat wacht u?',
        'Wat doet u als niemand anders verandert?',
        'Welke beslissing ligt bij u, en bij niemand anders?',
      ],
      en: [
        'Who or what are you waiting for?',
        'What will you do if nobody else changes?',
        'Which decision is yours, and nobody else’s?',
      ],
    },
    follow: {
      deeper: ['probe.layer', 'courage.brave'],
      wider: ['direct.own-share'],
      on: ['reality.discovery', 'options.all', 'what.action'],
    },
  }),
]
