import { question, type Question } from '../question.ts'

/** Begin with the end in mind (C5): the five helper questions, the measure, and what lies under a goal. */
export const goal: readonly Question[] = [
  question({
    id: 'goal.outcome',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    fills: 'goal',
    wordings: {
      'nl-je': [
        'Wat moet dit gesprek je opleveren?',
        'Waarmee wil je straks de deur uit lopen?',
        'Wanneer is dit gesprek voor jou geslaagd?',
      ],
      'nl-u': [
        'Wat moet dit gesprek u opleveren?',
        'Waarmee wilt u straks de deur uit lopen?',
        'Wanneer is dit gesprek voor u geslaagd?',
      ],
      en: [
        'What do you want from this conversation?',
        'What would you like to walk out of here with?',
        'What would make this conversation a success?',
      ],
    },
    follow: {
      deeper: ['goal.matter', 'goal.influence'],
      wider: ['goal.missing', 'goal.learn'],
      on: ['goal.measure'],
    },
  }),
  question({
    id: 'goal.missing',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat zou er moeten gebeuren wat nu niet gebeurt?',
        'Hoe ziet je week eruit als dit wel loopt?',
        'Wat mis je nu het meest?',
      ],
      'nl-u': [
        'Wat zou er moeten gebeuren wat nu niet gebeurt?',
        'Hoe ziet uw week eruit als dit wel loopt?',
        'Wat mist u nu het meest?',
      ],
      en: [
        'What should be happening that isn’t happening now?',
        'What does your week look like once this works?',
        'What are you missing most right now?',
      ],
    },
    follow: {
      deeper: ['goal.matter', 'probe.concrete'],
      wider: ['goal.learn'],
      on: ['goal.sentence', 'goal.measure'],
    },
  }),
  question({
    id: 'goal.learn',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat wil je hier het liefst van leren?',
        'Wat zou je na vandaag graag beter kunnen?',
        'Welk inzicht zou je echt verder helpen?',
      ],
      'nl-u': [
        'Wat wilt u hier het liefst van leren?',
        'Wat zou u na vandaag graag beter kunnen?',
        'Welk inzicht zou u echt verder helpen?',
      ],
      en: [
        'What do you most want to learn here?',
        'What would you love to be better at after today?',
        'What insight would really move you forward?',
      ],
    },
    follow: {
      deeper: ['goal.matter', 'gap.competence'],
      wider: ['goal.missing'],
      on: ['goal.sentence', 'goal.measure'],
    },
  }),
  question({
    id: 'goal.sentence',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    fills: 'goal',
    wordings: {
      'nl-je': [
        'Wat is je doel, in één zin?',
        'Wat schrijven we op als jouw doel?',
        'Hoe zou je het aan een vriend uitleggen?',
      ],
      'nl-u': [
        'Wat is uw doel, in één zin?',
        'Wat schrijven we op als uw doel?',
        'Hoe zou u het aan een vriend uitleggen?',
      ],
      en: [
        'What’s your goal, in one sentence?',
        'What shall we write down as your goal?',
        'How would you explain it to a friend?',
      ],
    },
    follow: { deeper: ['goal.matter', 'goal.influence'], wider: ['goal.learn'], on: ['goal.measure'] },
  }),
  question({
    id: 'goal.measure',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    fills: 'measure',
    needs: ['goal'],
    wordings: {
      'nl-je': [
        'Waaraan merk je straks dat het gelukt is?',
        'Wat zien anderen je dan doen?',
        'Hoe ga je meten of je er bent?',
      ],
      'nl-u': [
        'Waaraan merkt u straks dat het gelukt is?',
        'Wat zien anderen u dan doen?',
        'Hoe gaat u meten of u er bent?',
      ],
      en: [
        'How will you know it has worked?',
        'What will other people see you doing?',
        'How are you going to measure it?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['goal.start'], on: ['goal.how-far', 'reality.situation'] },
  }),
  question({
    id: 'goal.start',
    row: 'C5',
    steps: ['goal'],
    form: 'scale',
    fills: 'goalStart',
    needs: ['goal'],
    wordings: {
      'nl-je': [
        'Van 1 tot 10: hoe dicht zit je nu bij je doel?',
        'Als 10 je doel is en 1 het begin, waar sta je nu?',
        'Welk cijfer geef je het nu, tussen 1 en 10?',
      ],
      'nl-u': [
        'Van 1 tot 10: hoe dicht zit u nu bij uw doel?',
        'Als 10 uw doel is en 1 het begin, waar staat u nu?',
        'Welk cijfer geeft u het nu, tussen 1 en 10?',
      ],
      en: [
        'From 1 to 10, how close are you to your goal now?',
        'If 10 is your goal and 1 the very start, where are you?',
        'What number would you give it now, between 1 and 10?',
      ],
    },
    follow: {
      deeper: ['goal.already-there'],
      wider: ['goal.measure'],
      on: ['goal.how-far', 'reality.situation'],
    },
  }),
  question({
    id: 'goal.how-far',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    fills: 'goalReachable',
    wordings: {
      'nl-je': [
        'Hoe ver wil je vandaag komen?',
        'Met welk stuk gaan we vandaag aan de slag?',
        'Waar wil je staan als de tijd om is?',
      ],
      'nl-u': [
        'Hoe ver wilt u vandaag komen?',
        'Met welk stuk gaan we vandaag aan de slag?',
        'Waar wilt u staan als de tijd om is?',
      ],
      en: [
        'How far would you like to get today?',
        'Which part of this shall we take on today?',
        'Where do you want to be when our time is up?',
      ],
    },
    follow: { deeper: ['goal.matter'], wider: ['goal.reachable'], on: ['reality.situation'] },
  }),
  question({
    id: 'goal.reachable',
    row: 'C5',
    steps: ['goal'],
    form: 'check',
    fills: 'goalReachable',
    needs: ['goal'],
    wordings: {
      'nl-je': [
        'Is dat haalbaar in de tijd die we hebben?',
        'Gaat je dat vandaag lukken?',
        'Past dit doel in één gesprek?',
      ],
      'nl-u': [
        'Is dat haalbaar in de tijd die we hebben?',
        'Gaat u dat vandaag lukken?',
        'Past dit doel in één gesprek?',
      ],
      en: [
        'Is that within reach in the time we have?',
        'Can you get there today?',
        'Does this goal fit into one conversation?',
      ],
    },
    follow: { deeper: ['goal.influence'], wider: ['goal.how-far'], on: ['reality.situation'] },
  }),
  question({
    id: 'goal.matter',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat maakt dit voor jou de moeite waard?',
        'Wat verandert er voor je als dit lukt?',
        'Voor wie doe je dit?',
      ],
      'nl-u': [
        'Wat maakt dit voor u de moeite waard?',
        'Wat verandert er voor u als dit lukt?',
        'Voor wie doet u dit?',
      ],
      en: [
        'What makes this worth it for you?',
        'What changes for you when this works out?',
        'Who are you doing this for?',
      ],
    },
    follow: { deeper: ['probe.layer', 'probe.feeling'], wider: ['goal.missing'], on: ['goal.measure'] },
  }),
  question({
    id: 'goal.influence',
    row: 'A1',
    steps: ['goal'],
    form: 'open',
    needs: ['goal'],
    wordings: {
      'nl-je': [
        'Welk deel hiervan heb je zelf in de hand?',
        'Welk stuk gaat over jou, en niet over de ander?',
        'Wat kun jij hieraan doen, los van alle anderen?',
      ],
      'nl-u': [
        'Welk deel hiervan hebt u zelf in de hand?',
        'Welk stuk gaat over u, en niet over de ander?',
        'Wat kunt u hieraan doen, los van alle anderen?',
      ],
      en: [
        'Which part of this is in your own hands?',
        'How much of this is about you rather than them?',
        'What can you do about it, whatever the others do?',
      ],
    },
    follow: { deeper: ['direct.own-share'], wider: ['goal.matter'], on: ['goal.sentence', 'goal.measure'] },
  }),
  question({
    id: 'goal.already-there',
    row: 'C5',
    steps: ['goal'],
    form: 'open',
    needs: ['goalStart'],
    wordings: {
      'nl-je': [
        'Wat maakt dat het geen punt lager is?',
        'Wat heb je al in huis?',
        'Hoe kom je op dit cijfer?',
      ],
      'nl-u': [
        'Wat maakt dat het geen punt lager is?',
        'Wat hebt u al in huis?',
        'Hoe komt u op dit cijfer?',
      ],
      en: [
        'What makes it that number and not one lower?',
        'What have you already got going for you?',
        'How did you get to that number?',
      ],
    },
    follow: { deeper: ['strength.which'], wider: ['goal.measure'], on: ['reality.situation'] },
  }),
]
