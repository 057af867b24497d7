import { question, type Follow, type Question } from '../question.ts'

const cause = (
  id: string,
  wordings: Question['wordings'],
  around: Omit<Follow, 'on'>,
  directness: Question['directness'] = 'plain',
): Question =>
  question({
    id: `cause.${id}`,
    row: 'C6',
    steps: ['reality'],
    form: 'open',
    directness,
    needs: ['scenes'],
    wordings,
    follow: { ...around, on: ['reality.discovery'] },
  })

/** The eighteen directions of C6: for the coach to ask in, never a label on what the coachee finds. */
export const causes: readonly Question[] = [
  cause(
    'decision',
    {
      'nl-je': [
        'Welke beslissing gaf hier de doorslag?',
        'Hoe kwam je tot dat besluit?',
        'Wat zou je nu anders beslissen?',
      ],
      'nl-u': [
        'Welke beslissing gaf hier de doorslag?',
        'Hoe kwam u tot dat besluit?',
        'Wat zou u nu anders beslissen?',
      ],
      en: [
        'Which decision made the difference here?',
        'How did you arrive at that decision?',
        'What would you decide differently now?',
      ],
    },
    { deeper: ['probe.thought', 'cause.information'], wider: ['cause.misjudging'] },
  ),
  cause(
    'organising',
    {
      'nl-je': ['Hoe had je het geregeld?', 'Wie zou wat doen?', 'Wat was er niet geregeld?'],
      'nl-u': ['Hoe had u het geregeld?', 'Wie zou wat doen?', 'Wat was er niet geregeld?'],
      en: ['How had you arranged things?', 'Who was going to do what?', 'What had nobody seen to?'],
    },
    { deeper: ['probe.concrete'], wider: ['cause.planning', 'cause.overview'] },
  ),
  cause(
    'overview',
    {
      'nl-je': [
        'Hoeveel overzicht had je op dat moment?',
        'Wat liep er allemaal door elkaar?',
        'Wanneer zag je door de bomen het bos niet meer?',
      ],
      'nl-u': [
        'Hoeveel overzicht had u op dat moment?',
        'Wat liep er allemaal door elkaar?',
        'Wanneer zag u door de bomen het bos niet meer?',
      ],
      en: [
        'How much of the big picture could you see just then?',
        'What was getting mixed up?',
        'When could you no longer see the wood for the trees?',
      ],
    },
    { deeper: ['probe.concrete'], wider: ['cause.organising', 'cause.stuck'] },
  ),
  cause(
    'stuck',
    {
      'nl-je': [
        'Op welk punt liep het vast?',
        'Wat maakte dat je niet verder kon?',
        'Wanneer begon je in kringetjes te draaien?',
      ],
      'nl-u': [
        'Op welk punt liep het vast?',
        'Wat maakte dat u niet verder kon?',
        'Wanneer begon u in kringetjes te draaien?',
      ],
      en: [
        'At what point did it get stuck?',
        'What made it impossible to go on?',
        'When did you start going round in circles?',
      ],
    },
    { deeper: ['probe.thought', 'cause.fear'], wider: ['cause.overview', 'cause.method'] },
  ),
  cause(
    'misjudging',
    {
      'nl-je': [
        'Hoe schatte je het vooraf in?',
        'Wat bleek anders te zijn dan je dacht?',
        'Waar heb je je op verkeken?',
      ],
      'nl-u': [
        'Hoe schatte u het vooraf in?',
        'Wat bleek anders te zijn dan u dacht?',
        'Waar hebt u zich op verkeken?',
      ],
      en: [
        'How had you sized it up beforehand?',
        'What turned out different from what you expected?',
        'What did you misread?',
      ],
    },
    { deeper: ['gap.assumption', 'probe.thought'], wider: ['cause.information'] },
  ),
  cause(
    'information',
    {
      'nl-je': [
        'Waar had je je informatie vandaan?',
        'Wat wist je toen nog niet?',
        'Wat had je niet nagevraagd?',
      ],
      'nl-u': [
        'Waar had u uw informatie vandaan?',
        'Wat wist u toen nog niet?',
        'Wat had u niet nagevraagd?',
      ],
      en: [
        'Where did you get your information?',
        'What didn’t you know at the time?',
        'What hadn’t you checked?',
      ],
    },
    { deeper: ['gap.assumption', 'gap.knowledge'], wider: ['cause.misjudging'] },
  ),
  cause(
    'bad-timing',
    {
      'nl-je': [
        'Hoe was je timing?',
        'Wanneer had je nog kunnen ingrijpen?',
        'Wat kwam er te vroeg of te laat?',
      ],
      'nl-u': [
        'Hoe was uw timing?',
        'Wanneer had u nog kunnen ingrijpen?',
        'Wat kwam er te vroeg of te laat?',
      ],
      en: [
        'How was your timing?',
        'When could you still have stepped in?',
        'What came too early or too late?',
      ],
    },
    { deeper: ['probe.thought', 'cause.fear'], wider: ['cause.planning'] },
  ),
  cause(
    'snowed-under',
    {
      'nl-je': [
        'Hoeveel ruimte nam je in?',
        'Wanneer viel jouw stem weg?',
        'Wat bleef er over van jouw punt?',
      ],
      'nl-u': ['Hoeveel ruimte nam u in?', 'Wanneer viel uw stem weg?', 'Wat bleef er over van uw punt?'],
      en: ['How much room did you take up?', 'When did your voice drop out?', 'What was left of your point?'],
    },
    { deeper: ['probe.feeling', 'cause.fear'], wider: ['cause.convincing', 'cause.avoiding'] },
  ),
  cause(
    'digging-in',
    {
      'nl-je': [
        'Waar hield je aan vast?',
        'Op welk moment gingen de hakken in het zand?',
        'Wat stond je te verdedigen?',
      ],
      'nl-u': [
        'Waar hield u aan vast?',
        'Op welk moment gingen de hakken in het zand?',
        'Wat stond u te verdedigen?',
      ],
      en: ['What were you holding on to?', 'When did you dig your heels in?', 'What were you defending?'],
    },
    { deeper: ['probe.feeling', 'familiar.holds'], wider: ['cause.listening'] },
  ),
  cause(
    'listening',
    {
      'nl-je': [
        'Wat hoorde je de ander precies zeggen?',
        'Welke vraag heb je de ander niet gesteld?',
        'Waar was je met je aandacht terwijl de ander praatte?',
      ],
      'nl-u': [
        'Wat hoorde u de ander precies zeggen?',
        'Welke vraag hebt u de ander niet gesteld?',
        'Waar was u met uw aandacht terwijl de ander praatte?',
      ],
      en: [
        'What exactly did you hear the other person say?',
        'Which question didn’t you ask them?',
        'Where was your attention while they were talking?',
      ],
    },
    { deeper: ['gap.assumption'], wider: ['cause.communication', 'cause.digging-in'] },
  ),
  cause(
    'fear',
    {
      'nl-je': [
        'Waar was je bang voor?',
        'Wat mocht er absoluut niet gebeuren?',
        'Wat was het ergste dat had kunnen gebeuren?',
      ],
      'nl-u': [
        'Waar was u bang voor?',
        'Wat mocht er absoluut niet gebeuren?',
        'Wat was het ergste dat had kunnen gebeuren?',
      ],
      en: [
        'What were you afraid of?',
        'What had to be avoided at all costs?',
        'What was the worst that could have happened?',
      ],
    },
    { deeper: ['probe.feeling', 'courage.brave'], wider: ['cause.avoiding'] },
  ),
  cause(
    'acting',
    {
      'nl-je': [
        'Wat deed je toen precies?',
        'Welk effect had dat op de ander?',
        'Hoe zou je die scène nu spelen?',
      ],
      'nl-u': [
        'Wat deed u toen precies?',
        'Welk effect had dat op de ander?',
        'Hoe zou u die scène nu spelen?',
      ],
      en: [
        'What exactly did you do then?',
        'What effect did that have on the other person?',
        'How would you play that scene now?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['cause.decision', 'cause.method'] },
  ),
  cause(
    'avoiding',
    {
      'nl-je': ['Welk gesprek heb je nog niet gevoerd?', 'Wat heb je ingeslikt?', 'Waar draai je omheen?'],
      'nl-u': ['Welk gesprek hebt u nog niet gevoerd?', 'Wat hebt u ingeslikt?', 'Waar draait u omheen?'],
      en: [
        'Which conversation haven’t you had yet?',
        'What did you swallow?',
        'What are you skirting around?',
      ],
    },
    { deeper: ['cause.fear', 'probe.feeling'], wider: ['cause.communication', 'cause.snowed-under'] },
    'confronting',
  ),
  cause(
    'communication',
    {
      'nl-je': [
        'Wat zei je letterlijk?',
        'Wat is er bij de ander aangekomen?',
        'Wat dacht je wel, maar zei je niet?',
      ],
      'nl-u': [
        'Wat zei u letterlijk?',
        'Wat is er bij de ander aangekomen?',
        'Wat dacht u wel, maar zei u niet?',
      ],
      en: [
        'What were your exact words?',
        'What got across to the other person?',
        'What did you think and not say?',
      ],
    },
    { deeper: ['probe.thought', 'cause.avoiding'], wider: ['cause.listening', 'cause.convincing'] },
  ),
  cause(
    'method',
    {
      'nl-je': [
        'Hoe pakte je het aan?',
        'Op welk punt werkte je aanpak niet meer?',
        'Welk gereedschap kwam je tekort?',
      ],
      'nl-u': [
        'Hoe pakte u het aan?',
        'Op welk punt werkte uw aanpak niet meer?',
        'Welk gereedschap kwam u tekort?',
      ],
      en: [
        'How did you go about it?',
        'At what point did your approach stop working?',
        'What tools were you missing?',
      ],
    },
    { deeper: ['gap.competence'], wider: ['cause.acting', 'cause.planning'] },
  ),
  cause(
    'game',
    {
      'nl-je': [
        'Welk spel werd daar gespeeld?',
        'Wie had er iets te winnen of te verliezen?',
        'Wie trok er aan de touwtjes?',
      ],
      'nl-u': [
        'Welk spel werd daar gespeeld?',
        'Wie had er iets te winnen of te verliezen?',
        'Wie trok er aan de touwtjes?',
      ],
      en: [
        'What game was being played there?',
        'Who stood to win or lose something?',
        'Who was pulling the strings?',
      ],
    },
    { deeper: ['reality.their-view'], wider: ['cause.convincing', 'cause.misjudging'] },
  ),
  cause(
    'planning',
    {
      'nl-je': [
        'Hoe zag je planning eruit?',
        'Hoeveel speling zat erin?',
        'Wat gebeurde er met je plan toen het anders liep?',
      ],
      'nl-u': [
        'Hoe zag uw planning eruit?',
        'Hoeveel speling zat erin?',
        'Wat gebeurde er met uw plan toen het anders liep?',
      ],
      en: [
        'What did your schedule look like?',
        'How much slack was in it?',
        'What happened to your plan when things changed?',
      ],
    },
    { deeper: ['probe.concrete'], wider: ['cause.organising', 'cause.bad-timing'] },
  ),
  cause(
    'convincing',
    {
      'nl-je': [
        'Hoe overtuigd was je zelf?',
        'Wat had de ander nodig om ja te zeggen?',
        'Welk argument kwam niet aan?',
      ],
      'nl-u': [
        'Hoe overtuigd was u zelf?',
        'Wat had de ander nodig om ja te zeggen?',
        'Welk argument kwam niet aan?',
      ],
      en: [
        'How convinced were you yourself?',
        'What did the other person need, to say yes?',
        'Which argument didn’t land?',
      ],
    },
    { deeper: ['cause.communication'], wider: ['cause.game', 'cause.snowed-under'] },
  ),
]
