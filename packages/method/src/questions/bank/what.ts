import { question, type Question } from '../question.ts'

/** The concrete plan (C9): action, date, contribution, obstacle, who knows, support, motivation; small steps (F6). */
export const what: readonly Question[] = [
  question({
    id: 'what.action',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'actions',
    wordings: {
      'nl-je': ['Wat ga je precies doen?', 'Wat is je eerste stap?', 'Welke actie schrijven we op?'],
      'nl-u': ['Wat gaat u precies doen?', 'Wat is uw eerste stap?', 'Welke actie schrijven we op?'],
      en: [
        'What exactly are you going to do?',
        'What’s your first step?',
        'Which action shall we write down?',
      ],
    },
    follow: {
      deeper: ['what.smaller', 'probe.concrete'],
      wider: ['what.more'],
      on: ['what.start', 'what.when'],
    },
  }),
  question({
    id: 'what.start',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'start',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Op welke dag begin je?',
        'Wanneer zet je de eerste stap?',
        'Welke dag zet je ervoor in je agenda?',
      ],
      'nl-u': [
        'Op welke dag begint u?',
        'Wanneer zet u de eerste stap?',
        'Welke dag zet u ervoor in uw agenda?',
      ],
      en: [
        'Which day will you start?',
        'When will you take the first step?',
        'Which day are you putting in your diary?',
      ],
    },
    follow: { deeper: ['what.room-for-it'], wider: ['what.smaller'], on: ['what.when'] },
  }),
  question({
    id: 'what.when',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'end',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Wanneer is het klaar?',
        'Wanneer kun je zeggen: het is gedaan?',
        'Welke einddatum zetten we erbij?',
      ],
      'nl-u': [
        'Wanneer is het klaar?',
        'Wanneer kunt u zeggen: het is gedaan?',
        'Welke einddatum zetten we erbij?',
      ],
      en: [
        'When will it be done?',
        'By which day will you have done it?',
        'What end date shall we put on it?',
      ],
    },
    follow: { deeper: ['what.room-for-it'], wider: ['what.smaller'], on: ['what.contribution'] },
  }),
  question({
    id: 'what.contribution',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'contribution',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Hoe brengt dit je dichter bij je doel?',
        'Wat is er anders als je dit gedaan hebt?',
        'Welk stuk van je doel heb je hiermee te pakken?',
      ],
      'nl-u': [
        'Hoe brengt dit u dichter bij uw doel?',
        'Wat is er anders als u dit gedaan hebt?',
        'Welk stuk van uw doel hebt u hiermee te pakken?',
      ],
      en: [
        'How does this bring you closer to your goal?',
        'What’s different once you’ve done this?',
        'Which part of your goal does this take care of?',
      ],
    },
    follow: { deeper: ['gap.contradiction'], wider: ['what.more'], on: ['what.obstacles'] },
  }),
  question({
    id: 'what.obstacles',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'obstacles',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Wat kan er onderweg tussenkomen?',
        'Waar kan het op stuklopen?',
        'Hoe zou je je eigen plan onderuithalen?',
      ],
      'nl-u': [
        'Wat kan er onderweg tussenkomen?',
        'Waar kan het op stuklopen?',
        'Hoe zou u uw eigen plan onderuithalen?',
      ],
      en: [
        'What could come up along the way?',
        'Where could it come unstuck?',
        'How might you sabotage your own plan?',
      ],
    },
    follow: { deeper: ['what.overcome'], wider: ['what.support'], on: ['what.inform'] },
  }),
  question({
    id: 'what.overcome',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'overcome',
    needs: ['obstacles'],
    wordings: {
      'nl-je': ['Wat doe je als dat gebeurt?', 'Hoe los je dat dan op?', 'Wat is je plan B?'],
      'nl-u': ['Wat doet u als dat gebeurt?', 'Hoe lost u dat dan op?', 'Wat is uw plan B?'],
      en: ['What will you do when that happens?', 'How will you deal with that?', 'What’s your plan B?'],
    },
    follow: { deeper: ['strength.earlier'], wider: ['what.support'], on: ['what.inform'] },
  }),
  question({
    id: 'what.inform',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'inform',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Wie moet hiervan weten?',
        'Wie wil je vooraf even inseinen?',
        'Aan wie vertel je wat je gaat doen?',
      ],
      'nl-u': [
        'Wie moet hiervan weten?',
        'Wie wilt u vooraf even inseinen?',
        'Aan wie vertelt u wat u gaat doen?',
      ],
      en: [
        'Who needs to know about this?',
        'Who do you want to give a heads-up?',
        'Who will you tell what you are going to do?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['what.support'], on: ['what.support'] },
  }),
  question({
    id: 'what.support',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'support',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Welke steun heb je hierbij nodig?',
        'Wie kan je hierbij helpen?',
        'Wat heb je nodig om dit niet alleen te hoeven doen?',
      ],
      'nl-u': [
        'Welke steun hebt u hierbij nodig?',
        'Wie kan u hierbij helpen?',
        'Wat hebt u nodig om dit niet alleen te hoeven doen?',
      ],
      en: [
        'What support do you need for this?',
        'Who can help you with it?',
        'What do you need so that you’re not in this alone?',
      ],
    },
    follow: { deeper: ['what.mobilise'], wider: ['what.inform'], on: ['what.motivation'] },
  }),
  question({
    id: 'what.mobilise',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    needs: ['support'],
    wordings: {
      'nl-je': ['Hoe regel je die steun?', 'Wat ga je die ander vragen?', 'Wanneer klop je bij diegene aan?'],
      'nl-u': ['Hoe regelt u die steun?', 'Wat gaat u die ander vragen?', 'Wanneer klopt u bij diegene aan?'],
      en: ['How will you get that support?', 'What will you ask them for?', 'When will you go and ask?'],
    },
    follow: { deeper: ['probe.feeling'], wider: ['what.inform'], on: ['what.motivation'] },
  }),
  question({
    id: 'what.motivation',
    row: 'C9',
    steps: ['what'],
    form: 'scale',
    fills: 'motivation',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Hoe gemotiveerd ben je, van 1 tot 10?',
        'Van 1 tot 10: hoe graag wil je dit?',
        'Als 1 tegenzin is en 10 vuur, waar zit je?',
      ],
      'nl-u': [
        'Hoe gemotiveerd bent u, van 1 tot 10?',
        'Van 1 tot 10: hoe graag wilt u dit?',
        'Als 1 tegenzin is en 10 vuur, waar zit u?',
      ],
      en: [
        'How motivated are you, from 1 to 10?',
        'From 1 to 10, how much do you want this?',
        'From 1, dragging my feet, to 10, raring to go: where are you?',
      ],
    },
    follow: { deeper: ['what.toward-ten', 'direct.really'], wider: ['what.smaller'], on: ['close.goal'] },
  }),
  question({
    id: 'what.toward-ten',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    fills: 'towardTen',
    needs: ['motivation'],
    wordings: {
      'nl-je': [
        'Wat maakt er een tien van?',
        'Wat moet er gebeuren om een punt hoger te komen?',
        'Wie kan helpen om dat cijfer omhoog te krijgen?',
      ],
      'nl-u': [
        'Wat maakt er een tien van?',
        'Wat moet er gebeuren om een punt hoger te komen?',
        'Wie kan helpen om dat cijfer omhoog te krijgen?',
      ],
      en: [
        'What would make it a ten?',
        'What has to happen to get one point higher?',
        'Who can help bring that number up?',
      ],
    },
    follow: { deeper: ['direct.really', 'familiar.holds'], wider: ['what.smaller'], on: ['close.goal'] },
  }),
  question({
    id: 'what.more',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Wat ga je nog meer doen?',
        'Wat is de stap daarna?',
        'Welke actie ontbreekt nog in je plan?',
      ],
      'nl-u': [
        'Wat gaat u nog meer doen?',
        'Wat is de stap daarna?',
        'Welke actie ontbreekt nog in uw plan?',
      ],
      en: [
        'What else are you going to do?',
        'What’s the step after that?',
        'Which action is your plan still missing?',
      ],
    },
    follow: { deeper: ['what.smaller'], wider: ['what.obstacles'], on: ['what.start', 'what.when'] },
  }),
  question({
    id: 'what.smaller',
    row: 'F6',
    steps: ['what'],
    form: 'open',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Hoe klein kun je de eerste stap maken?',
        'In welke stukjes kun je dit opknippen?',
        'Wat kun je daarvan morgen al doen?',
      ],
      'nl-u': [
        'Hoe klein kunt u de eerste stap maken?',
        'In welke stukjes kunt u dit opknippen?',
        'Wat kunt u daarvan morgen al doen?',
      ],
      en: [
        'How small can you make the first step?',
        'How could you cut this into pieces?',
        'What part of it could you do tomorrow?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['what.more'], on: ['what.start', 'what.when'] },
  }),
  question({
    id: 'what.room-for-it',
    row: 'C9',
    steps: ['what'],
    form: 'open',
    needs: ['actions'],
    wordings: {
      'nl-je': [
        'Wat laat je ervoor liggen?',
        'Hoe maak je daar ruimte voor in je week?',
        'Waar zeg je nee tegen om dit te kunnen doen?',
      ],
      'nl-u': [
        'Wat laat u ervoor liggen?',
        'Hoe maakt u daar ruimte voor in uw week?',
        'Waar zegt u nee tegen om dit te kunnen doen?',
      ],
      en: [
        'What will you drop to do this?',
        'How will you make room for it in your week?',
        'What will you say no to?',
      ],
    },
    follow: { deeper: ['direct.price'], wider: ['what.obstacles'], on: ['what.contribution'] },
  }),
]
