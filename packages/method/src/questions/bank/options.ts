import { question, type Question } from '../question.ts'

/** Possibilities of the coachee's own (C8): first many, then weighed, then chosen. */
export const options: readonly Question[] = [
  question({
    id: 'options.all',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    fills: 'options',
    wordings: {
      'nl-je': [
        'Wat zou je allemaal kunnen doen?',
        'Welke mogelijkheden zie je?',
        'Noem eens alles wat kan, hoe gek ook.',
      ],
      'nl-u': [
        'Wat zou u allemaal kunnen doen?',
        'Welke mogelijkheden ziet u?',
        'Noemt u eens alles wat kan, hoe gek ook.',
      ],
      en: [
        'What are all the things you could do?',
        'What possibilities do you see?',
        'Give me the whole list, however odd.',
      ],
    },
    follow: {
      deeper: ['options.more', 'strength.use'],
      wider: ['options.no-limit', 'options.start-over'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.no-limit',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou je doen als geld en tijd geen rol speelden?',
        'Stel dat alles mag en alles kan, wat doe je dan?',
        'Waar zou je morgen mee beginnen met een onbeperkt budget?',
      ],
      'nl-u': [
        'Wat zou u doen als geld en tijd geen rol speelden?',
        'Stel dat alles mag en alles kan, wat doet u dan?',
        'Waar zou u morgen mee beginnen met een onbeperkt budget?',
      ],
      en: [
        'What would you do if money and time were no object?',
        'Suppose anything goes, what would you do?',
        'Where would you begin tomorrow with an unlimited budget?',
      ],
    },
    follow: {
      deeper: ['options.within-it', 'familiar.let-go'],
      wider: ['options.obstacle-gone'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.start-over',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou je anders doen als je opnieuw kon beginnen?',
        'Stel, je begint met een schone lei: hoe pak je het aan?',
        'Wat laat je weg als je morgen opnieuw begint?',
      ],
      'nl-u': [
        'Wat zou u anders doen als u opnieuw kon beginnen?',
        'Stel, u begint met een schone lei: hoe pakt u het aan?',
        'Wat laat u weg als u morgen opnieuw begint?',
      ],
      en: [
        'What would you do differently if you could start over?',
        'Say you had a clean slate: how would you go about it?',
        'What would you leave out if you began again tomorrow?',
      ],
    },
    follow: {
      deeper: ['familiar.let-go'],
      wider: ['options.no-limit', 'road.curious'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.obstacle-gone',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou je doen als het grootste obstakel er niet was?',
        'Stel dat niets je in de weg staat, wat doe je dan?',
        'Stel, die hobbel is weg. Hoe ga je verder?',
      ],
      'nl-u': [
        'Wat zou u doen als het grootste obstakel er niet was?',
        'Stel dat niets u in de weg staat, wat doet u dan?',
        'Stel, die hobbel is weg. Hoe gaat u verder?',
      ],
      en: [
        'What would you do if the biggest obstacle were gone?',
        'Suppose nothing stands in your way, what do you do?',
        'Say that hurdle is gone. Where do you go from here?',
      ],
    },
    follow: {
      deeper: ['gap.unproven', 'options.within-it'],
      wider: ['options.advice'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.advice',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wie zou je om raad kunnen vragen?',
        'Wat zou je grote voorbeeld je aanraden?',
        'Wat zou een goede vriend nu tegen je zeggen?',
      ],
      'nl-u': [
        'Wie zou u om raad kunnen vragen?',
        'Wat zou uw grote voorbeeld u aanraden?',
        'Wat zou een goede vriend nu tegen u zeggen?',
      ],
      en: [
        'Whose advice could you ask?',
        'What would someone you admire suggest?',
        'What would a good friend tell you now?',
      ],
    },
    follow: { deeper: ['options.own-advice'], wider: ['options.more'], on: ['options.pros-cons'] },
  }),
  question({
    id: 'options.more',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Wat kan er nog meer?',
        'Welke optie durf je bijna niet te noemen?',
        'Wat zou het tegenovergestelde zijn van wat je altijd doet?',
      ],
      'nl-u': [
        'Wat kan er nog meer?',
        'Welke optie durft u bijna niet te noemen?',
        'Wat zou het tegenovergestelde zijn van wat u altijd doet?',
      ],
      en: [
        'What else is possible?',
        'Which option do you hardly dare mention?',
        'What would be the opposite of what you always do?',
      ],
    },
    follow: {
      deeper: ['familiar.small-dare'],
      wider: ['options.combine', 'road.other'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.combine',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Welke opties gaan goed samen?',
        'Hoe zou je én het een én het ander kunnen doen?',
        'Wat krijg je als je twee opties bij elkaar optelt?',
      ],
      'nl-u': [
        'Welke opties gaan goed samen?',
        'Hoe zou u én het een én het ander kunnen doen?',
        'Wat krijgt u als u twee opties bij elkaar optelt?',
      ],
      en: [
        'Which options go well together?',
        'How could you do both the one and the other?',
        'What do you get when you put two of them together?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['options.more'], on: ['options.pros-cons'] },
  }),
  question({
    id: 'options.within-it',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Welk stukje daarvan kan nu al?',
        'Wat zegt dat over wat je echt wilt?',
        'Hoe zou een kleine versie daarvan eruitzien?',
      ],
      'nl-u': [
        'Welk stukje daarvan kan nu al?',
        'Wat zegt dat over wat u echt wilt?',
        'Hoe zou een kleine versie daarvan eruitzien?',
      ],
      en: [
        'Which bit of that is possible already?',
        'What does that say about what you really want?',
        'What would a small version of that look like?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['options.more'], on: ['options.pros-cons'] },
  }),
  question({
    id: 'options.own-advice',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Welk advies zou je jezelf geven?',
        'Wat zou je zeggen als een collega hiermee bij jou kwam?',
        'Wat weet je eigenlijk allang?',
      ],
      'nl-u': [
        'Welk advies zou u uzelf geven?',
        'Wat zou u zeggen als een collega hiermee bij u kwam?',
        'Wat weet u eigenlijk allang?',
      ],
      en: [
        'What advice would you give yourself?',
        'What would you say to a colleague who brought you this?',
        'What have you known all along?',
      ],
    },
    follow: { deeper: ['courage.unsaid'], wider: ['options.advice'], on: ['options.pros-cons'] },
  }),
  question({
    id: 'options.nothing',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat gebeurt er als je niets doet?',
        'Waar sta je over een jaar als alles bij het oude blijft?',
        'Wat win je ermee als je het laat zoals het is?',
      ],
      'nl-u': [
        'Wat gebeurt er als u niets doet?',
        'Waar staat u over een jaar als alles bij het oude blijft?',
        'Wat wint u ermee als u het laat zoals het is?',
      ],
      en: [
        'What happens if you do nothing?',
        'Where will you be in a year if nothing changes?',
        'What do you gain by leaving it as it is?',
      ],
    },
    follow: {
      deeper: ['familiar.holds', 'direct.price'],
      wider: ['options.more'],
      on: ['options.pros-cons'],
    },
  }),
  question({
    id: 'options.pros-cons',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    fills: 'prosCons',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Welke voor- en nadelen zie je bij deze optie?',
        'Wat zijn de plussen en minnen?',
        'Wat weegt hier allemaal mee?',
      ],
      'nl-u': [
        'Welke voor- en nadelen ziet u bij deze optie?',
        'Wat zijn de plussen en minnen?',
        'Wat weegt hier allemaal mee?',
      ],
      en: [
        'Which pros and cons do you see in this option?',
        'What are the pluses and minuses?',
        'What are you weighing up here?',
      ],
    },
    follow: {
      deeper: ['gap.assumption', 'probe.meaning'],
      wider: ['options.nothing'],
      on: ['options.attractive'],
    },
  }),
  question({
    id: 'options.attractive',
    row: 'C8',
    steps: ['options'],
    form: 'scale',
    fills: 'scores',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Hoe aantrekkelijk is deze optie voor je, van 1 tot 10?',
        'Hoeveel zin heb je hierin, op een schaal van 1 tot 10?',
        'Van 1, liever niet, tot 10, ik popel: wat wordt het?',
      ],
      'nl-u': [
        'Hoe aantrekkelijk is deze optie voor u, van 1 tot 10?',
        'Hoeveel zin hebt u hierin, op een schaal van 1 tot 10?',
        'Van 1, liever niet, tot 10, ik popel: wat wordt het?',
      ],
      en: [
        'How attractive is this option to you, from 1 to 10?',
        'On a scale of 1 to 10, how keen are you on this?',
        'From 1, rather not, to 10, can’t wait: what is it?',
      ],
    },
    follow: { deeper: ['probe.layer'], wider: ['options.pros-cons'], on: ['options.feasible'] },
  }),
  question({
    id: 'options.feasible',
    row: 'C8',
    steps: ['options'],
    form: 'scale',
    fills: 'scores',
    needs: ['options'],
    wordings: {
      'nl-je': [
        'Hoe haalbaar is dit in de praktijk, van 1 tot 10?',
        'Op een schaal van 1 tot 10: hoe goed is dit te doen?',
        'Van 1, onbegonnen werk, tot 10, zo geregeld: wat geef je het?',
      ],
      'nl-u': [
        'Hoe haalbaar is dit in de praktijk, van 1 tot 10?',
        'Op een schaal van 1 tot 10: hoe goed is dit te doen?',
        'Van 1, onbegonnen werk, tot 10, zo geregeld: wat geeft u het?',
      ],
      en: [
        'How feasible is this in practice, from 1 to 10?',
        'On a scale of 1 to 10, how doable is it?',
        'From 1, hopeless, to 10, as good as done: what is it?',
      ],
    },
    follow: { deeper: ['gap.competence'], wider: ['options.pros-cons'], on: ['options.choice'] },
  }),
  question({
    id: 'options.choice',
    row: 'C8',
    steps: ['options'],
    form: 'open',
    fills: 'choice',
    needs: ['options'],
    wordings: {
      'nl-je': ['Welke optie kies je?', 'Waar ga je mee aan de slag?', 'Wat wordt het?'],
      'nl-u': ['Welke optie kiest u?', 'Waar gaat u mee aan de slag?', 'Wat wordt het?'],
      en: ['Which option are you choosing?', 'What will you go for?', 'What’s it going to be?'],
    },
    follow: { deeper: ['direct.really', 'probe.layer'], wider: ['options.combine'], on: ['what.action'] },
  }),
]
