import { question, type Question } from '../question.ts'

/** Learning from successes (F3): what went well, the strength behind it, and more use of it. */
export const strengths: readonly Question[] = [
  question({
    id: 'strength.your-part',
    row: 'F3',
    steps: ['opening', 'reality'],
    form: 'open',
    needs: ['wentWell'],
    wordings: {
      'nl-je': [
        'Hoe heb je dat voor elkaar gekregen?',
        'Wat was jouw aandeel daarin?',
        'Wat deed je waardoor dat lukte?',
      ],
      'nl-u': [
        'Hoe hebt u dat voor elkaar gekregen?',
        'Wat was uw aandeel daarin?',
        'Wat deed u waardoor dat lukte?',
      ],
      en: ['How did you pull that off?', 'What was your part in it?', 'What did you do that made it work?'],
    },
    follow: {
      deeper: ['strength.which'],
      wider: ['probe.concrete'],
      on: ['opening.wish', 'reality.discovery'],
    },
  }),
  question({
    id: 'strength.which',
    row: 'F3',
    steps: ['opening', 'goal', 'reality', 'close'],
    form: 'open',
    needs: ['wentWell'],
    wordings: {
      'nl-je': [
        'Welke kracht zit daarachter?',
        'Wat kun je blijkbaar goed?',
        'Welk talent zette je daar in?',
      ],
      'nl-u': ['Welke kracht zit daarachter?', 'Wat kunt u blijkbaar goed?', 'Welk talent zette u daar in?'],
      en: [
        'What strength lies behind that?',
        'What are you clearly good at?',
        'Which talent did you draw on there?',
      ],
    },
    follow: {
      deeper: ['probe.concrete'],
      wider: ['strength.others-see'],
      on: ['opening.wish', 'reality.situation', 'close.summary'],
    },
  }),
  question({
    id: 'strength.exception',
    row: 'F3',
    steps: ['reality'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wanneer ging het een keer wel goed?',
        'Wat was er anders op een dag dat het lukte?',
        'Met wie gaat dit je wel goed af?',
      ],
      'nl-u': [
        'Wanneer ging het een keer wel goed?',
        'Wat was er anders op een dag dat het lukte?',
        'Met wie gaat dit u wel goed af?',
      ],
      en: [
        'When has it gone well?',
        'What was different on a day that it worked?',
        'Who do you find this easy with?',
      ],
    },
    follow: {
      deeper: ['strength.your-part', 'probe.concrete'],
      wider: ['strength.earlier'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'strength.earlier',
    row: 'F3',
    steps: ['reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wanneer heb je zoiets eerder opgelost?',
        'Wat hielp je er de vorige keer doorheen?',
        'Welk eerder succes lijkt hierop?',
      ],
      'nl-u': [
        'Wanneer hebt u zoiets eerder opgelost?',
        'Wat hielp u er de vorige keer doorheen?',
        'Welk eerder succes lijkt hierop?',
      ],
      en: [
        'When have you solved something like this before?',
        'What got you through it last time?',
        'Which earlier success is like this?',
      ],
    },
    follow: {
      deeper: ['probe.concrete'],
      wider: ['strength.others-see'],
      on: ['options.all', 'what.action'],
    },
  }),
  question({
    id: 'strength.use',
    row: 'F3',
    steps: ['options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Welke kracht van je komt hier van pas?',
        'Welk talent laat je hier nog liggen?',
        'Hoe pak je dit aan als je in topvorm bent?',
      ],
      'nl-u': [
        'Welke kracht van u komt hier van pas?',
        'Welk talent laat u hier nog liggen?',
        'Hoe pakt u dit aan als u in topvorm bent?',
      ],
      en: [
        'Which of your strengths would help here?',
        'Which talent are you leaving unused here?',
        'How would you do this on top form?',
      ],
    },
    follow: {
      deeper: ['probe.concrete'],
      wider: ['strength.earlier'],
      on: ['options.pros-cons', 'what.action'],
    },
  }),
  question({
    id: 'strength.others-see',
    row: 'F3',
    steps: ['opening', 'goal', 'reality', 'options', 'what', 'close'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Waar komen mensen voor naar jou toe?',
        'Wat zouden collega’s je sterkste kant noemen?',
        'Waar krijg je vaak een compliment over?',
      ],
      'nl-u': [
        'Waar komen mensen voor naar u toe?',
        'Wat zouden collega’s uw sterkste kant noemen?',
        'Waar krijgt u vaak een compliment over?',
      ],
      en: [
        'What do people come to you for?',
        'What would colleagues say is your strong point?',
        'What do people often compliment you on?',
      ],
    },
    follow: {
      deeper: ['probe.concrete'],
      wider: ['strength.earlier'],
      on: ['opening.wish', 'reality.situation', 'options.all', 'what.action'],
    },
  }),
]
