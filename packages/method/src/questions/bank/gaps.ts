import { question, type Question } from '../question.ts'

/** Questions that make gaps visible (C2): each kind plainly, and on what the coachee literally said. */
export const gaps: readonly Question[] = [
  question({
    id: 'gap.unproven',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': ['Hoe weet je dat zo zeker?', 'Waar blijkt dat uit?', 'Wanneer was het een keer anders?'],
      'nl-u': ['Hoe weet u dat zo zeker?', 'Waar blijkt dat uit?', 'Wanneer was het een keer anders?'],
      en: ['How do you know for certain?', 'What’s the evidence?', 'When was it ever different?'],
    },
    follow: {
      deeper: ['probe.concrete', 'strength.exception'],
      wider: ['gap.assumption'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.unproven-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    quotes: true,
    cue: 'unproven',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Waar maak je dat uit op?',
        '‘{words}’: wanneer was dat een keer niet zo?',
        'Wie zou het oneens zijn met ‘{words}’?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar maakt u dat uit op?',
        '‘{words}’: wanneer was dat een keer niet zo?',
        'Wie zou het oneens zijn met ‘{words}’?',
      ],
      en: [
        'You say ‘{words}’. What do you base that on?',
        '‘{words}’: when was that not true?',
        'Who would disagree with ‘{words}’?',
      ],
    },
    follow: {
      deeper: ['probe.concrete', 'strength.exception'],
      wider: ['gap.unproven'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.assumption',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    wordings: {
      'nl-je': [
        'Wat neem je aan zonder het te weten?',
        'Wat heb je nooit nagevraagd?',
        'Stel dat het omgekeerde waar is, wat dan?',
      ],
      'nl-u': [
        'Wat neemt u aan zonder het te weten?',
        'Wat hebt u nooit nagevraagd?',
        'Stel dat het omgekeerde waar is, wat dan?',
      ],
      en: [
        'What are you assuming without knowing it?',
        'What have you never checked?',
        'Suppose the opposite is true, what then?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['reality.their-view', 'gap.unproven'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.assumption-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    quotes: true,
    cue: 'assumption',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Welk deel daarvan weet je zeker?',
        '‘{words}’: hoe ben je daarachter gekomen?',
        'Hoe kun je nagaan of het klopt: ‘{words}’?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Welk deel daarvan weet u zeker?',
        '‘{words}’: hoe bent u daarachter gekomen?',
        'Hoe kunt u nagaan of het klopt: ‘{words}’?',
      ],
      en: [
        'You say ‘{words}’. Which part of that do you know for sure?',
        '‘{words}’: how did you find that out?',
        'How can you check whether it’s true: ‘{words}’?',
      ],
    },
    follow: {
      deeper: ['probe.thought'],
      wider: ['gap.assumption'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.contradiction',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    needs: ['goal'],
    wordings: {
      'nl-je': [
        'Hoe rijm je dat met je doel?',
        'Waar spreek je jezelf tegen?',
        'Wat zit er tussen wat je zegt en wat je doet?',
      ],
      'nl-u': [
        'Hoe rijmt u dat met uw doel?',
        'Waar spreekt u uzelf tegen?',
        'Wat zit er tussen wat u zegt en wat u doet?',
      ],
      en: [
        'How do you square that with your goal?',
        'Where do you contradict yourself?',
        'What lies between what you say and what you do?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'probe.layer'],
      wider: ['gap.assumption'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.contradiction-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    directness: 'confronting',
    quotes: true,
    cue: 'contradiction',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Hoe gaan die twee samen?',
        '‘{words}’: welke van de twee is sterker?',
        'Wat wil je nu echt, als je zegt ‘{words}’?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Hoe gaan die twee samen?',
        '‘{words}’: welke van de twee is sterker?',
        'Wat wilt u nu echt, als u zegt ‘{words}’?',
      ],
      en: [
        'You say ‘{words}’. How do those two go together?',
        '‘{words}’: which of the two is stronger?',
        'What do you really want when you say ‘{words}’?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'probe.layer'],
      wider: ['gap.contradiction'],
      on: ['reality.discovery', 'options.all'],
    },
  }),
  question({
    id: 'gap.knowledge',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat moet je hiervoor nog weten?',
        'Wat zou je vragen aan iemand die dit al weet?',
        'Hoe kom je aan de kennis die je mist?',
      ],
      'nl-u': [
        'Wat moet u hiervoor nog weten?',
        'Wat zou u vragen aan iemand die dit al weet?',
        'Hoe komt u aan de kennis die u mist?',
      ],
      en: [
        'What do you still need to know for this?',
        'What would you ask someone who already knows?',
        'How will you find out what you’re missing?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['gap.competence'], on: ['options.advice', 'what.support'] },
  }),
  question({
    id: 'gap.knowledge-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    quotes: true,
    cue: 'knowledge',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wie weet het wel?',
        '‘{words}’: welk stukje weet je al wel?',
        'Ik hoor ‘{words}’. Hoe kom je daarachter?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wie weet het wel?',
        '‘{words}’: welk stukje weet u al wel?',
        'Ik hoor ‘{words}’. Hoe komt u daarachter?',
      ],
      en: [
        'You say ‘{words}’. Who does know?',
        '‘{words}’: which bit do you know already?',
        'I hear ‘{words}’. How will you find out?',
      ],
    },
    follow: { deeper: ['probe.concrete'], wider: ['gap.knowledge'], on: ['options.advice', 'what.support'] },
  }),
  question({
    id: 'gap.competence',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Wat moet je hiervoor beter kunnen?',
        'Welk onderdeel heb je nog niet in de vingers?',
        'Hoe goed ben je hier nu al in?',
      ],
      'nl-u': [
        'Wat moet u hiervoor beter kunnen?',
        'Welk onderdeel hebt u nog niet in de vingers?',
        'Hoe goed bent u hier nu al in?',
      ],
      en: [
        'What do you need to get better at for this?',
        'Which part haven’t you mastered yet?',
        'How good are you at this already?',
      ],
    },
    follow: {
      deeper: ['probe.concrete', 'strength.earlier'],
      wider: ['gap.experience'],
      on: ['options.all', 'what.support'],
    },
  }),
  question({
    id: 'gap.competence-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    quotes: true,
    cue: 'competence',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Welk stuk kun je wel?',
        '‘{words}’: wat lukte je eerst ook niet en nu wel?',
        'Wat zou je willen kunnen, als je zegt ‘{words}’?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Welk stuk kunt u wel?',
        '‘{words}’: wat lukte u eerst ook niet en nu wel?',
        'Wat zou u willen kunnen, als u zegt ‘{words}’?',
      ],
      en: [
        'You say ‘{words}’. Which part can you do?',
        '‘{words}’: what did you once find just as hard?',
        'What would you like to be able to do when you say ‘{words}’?',
      ],
    },
    follow: {
      deeper: ['probe.concrete', 'strength.earlier'],
      wider: ['gap.competence'],
      on: ['options.all', 'what.support'],
    },
  }),
  question({
    id: 'gap.experience',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    wordings: {
      'nl-je': [
        'Hoe vaak heb je dit al gedaan?',
        'Welke ervaring lijkt hier het meest op?',
        'Waar zou je dit veilig kunnen oefenen?',
      ],
      'nl-u': [
        'Hoe vaak hebt u dit al gedaan?',
        'Welke ervaring lijkt hier het meest op?',
        'Waar zou u dit veilig kunnen oefenen?',
      ],
      en: [
        'How often have you done this before?',
        'Which experience is most like this?',
        'Where could you practise this safely?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'strength.earlier'],
      wider: ['gap.competence'],
      on: ['options.all', 'what.smaller'],
    },
  }),
  question({
    id: 'gap.experience-said',
    row: 'C2',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    quotes: true,
    cue: 'experience',
    wordings: {
      'nl-je': [
        'Je zegt ‘{words}’. Wat komt er het dichtst bij?',
        '‘{words}’: hoe ging het bij een andere eerste keer?',
        'Ik hoor ‘{words}’. Hoe is dat voor je?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat komt er het dichtst bij?',
        '‘{words}’: hoe ging het bij een andere eerste keer?',
        'Ik hoor ‘{words}’. Hoe is dat voor u?',
      ],
      en: [
        'You say ‘{words}’. What comes closest to it?',
        '‘{words}’: how did another first time go for you?',
        'I hear ‘{words}’. What’s that like for you?',
      ],
    },
    follow: {
      deeper: ['probe.feeling', 'strength.earlier'],
      wider: ['gap.experience'],
      on: ['options.all', 'what.smaller'],
    },
  }),
]
