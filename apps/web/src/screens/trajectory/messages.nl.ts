import type { Say } from '../../messages/messages.ts'

export const trajectoryNl = (say: Say) => ({
  unnamed: 'Traject zonder naam',
  coachee: 'Coachee',
  coach: 'Coach',
  firstName: 'Voornaam',
  begin: 'Begin een gesprek',
  prepare: 'Voorbereiden',
  question: 'Coachvraag',
  questionEmpty: 'Waar gaat dit traject over, in eigen woorden?',
  goal: 'Doel van het traject',
  measure: 'Hieraan merk ik dat het gelukt is',
  goalStart: 'Mijn cijfer voor dit doel aan het begin',
  goalNow: 'Mijn cijfer voor dit doel nu',
  inCommon: 'Wat we gemeen hebben',
  inCommonHint: say(
    'Neem de tijd om kennis te maken. Waarin lijken jullie op elkaar, wat hebben jullie allebei meegemaakt?',
    'Neem de tijd om kennis te maken. Waarin lijkt u op elkaar, wat hebt u allebei meegemaakt?',
  ),

  managerReads: (coachee: string, coach: string) =>
    say(
      `${coachee ? `${coachee}, je` : 'Voor de coachee: je'} leidinggevende${coach ? ` ${coach}` : ''} leest wat hier staat.`,
      `${coachee ? `${coachee}, uw` : 'Voor de coachee: uw'} leidinggevende${coach ? ` ${coach}` : ''} leest wat hier staat.`,
    ),
  managerAgrees: 'Spreek samen af dat niets hiervan meetelt bij een beoordeling.',
  managerAgreed: 'Afgesproken is dat niets hiervan meetelt bij een beoordeling.',

  conversations: 'Gesprekken',
  noConversations: say(
    'Nog geen gesprek gevoerd. Begin gerust: opschrijven kan na afloop.',
    'Nog geen gesprek gevoerd. Begin gerust: opschrijven kan na afloop.',
  ),
  noGoal: 'geen doel opgeschreven',
  planned: 'in voorbereiding',
  stillOpen: 'nog niet afgerond',
  goOn: 'Verder',
  writeUp: 'Samen opschrijven',
  continuePreparing: 'Verder voorbereiden',
  ofConversation: (when: string) => `gesprek van ${when}`,
  earlier: 'Ook eerdere gesprekken',

  progress: 'Het doel, per gesprek',
  progressPicture:
    'Het cijfer voor het doel, aan het begin en aan het eind van elk gesprek. De tabel hierbij zegt hetzelfde.',
  progressWithTrajectory: 'Het doel, per gesprek en van het hele traject',
  progressPictureWithTrajectory:
    'Het cijfer voor het doel, aan het begin en aan het eind van elk gesprek, en met ruiten het doel van het traject. De tabel hierbij zegt hetzelfde.',
  goalSoFar: 'Doel van het traject, tot nu toe',
  conversationGoal: 'Doel',
  start: 'Begin',
  end: 'Eind',
  unknown: 'onbekend',

  actions: 'Open acties',
  noActions: 'Er staan geen acties open.',
  lookBack: 'Terugkijken op acties',
  until: (day: string) => `klaar op ${day}`,
  noEnd: 'zonder datum',

  successes: 'Wat lukte',
  successesHint: 'Achter wat lukt zit een kracht. Waar komt die nog meer van pas?',
  addSuccess: 'Iets wat lukte',
  success: 'Wat me lukte',
  strength: 'Mijn kracht daarbij',
  use: 'Waar ik die vaker inzet',
  removeSuccess: 'Weghalen',

  talk: 'Wat is er echt gezegd?',
  talkHint: say(
    'Met een transcriptie lees je een gesprek terug: wie sprak, wat je vroeg, wanneer het stil was. Ieder voor zich: de coach het eigen aandeel, de coachee de eigen woorden.',
    'Met een transcriptie leest u een gesprek terug: wie sprak, wat u vroeg, wanneer het stil was. Ieder voor zich: de coach het eigen aandeel, de coachee de eigen woorden.',
  ),
  talkHintCoachee: say(
    'Met een transcriptie lees je terug wat je zelf zei. Dat is voor jou alleen; je coach krijgt er niets van te zien.',
    'Met een transcriptie leest u terug wat u zelf zei. Dat is voor u alleen; uw coach krijgt er niets van te zien.',
  ),
  toTalk: 'Teruglezen',
  together: 'Samen, ieder op een eigen apparaat',
  togetherHint:
    'Coach en coachee schrijven in hetzelfde traject. Het gaat verzegeld: de server ertussen kan het niet lezen.',
  toTogether: 'Delen',
  toTogetherShared: 'Naar het delen',

  agreement: 'Afspraken',
  toAgreement: 'Naar de afspraken',
  toTold: 'Wat de leidinggevende ziet',
  agreementNone: 'Nog niets afgesproken. Op één pagina: wat er wel en niet naar buiten gaat.',
  agreementSignedOut: 'Log in om te zien of deze afspraken getekend zijn.',
  agreementAgreed: (when: string, names: string) => `Afgesproken op ${when}, door ${names}.`,
  agreementChanged: (when: string) => `Gewijzigd sinds ${when}, nog niet opnieuw afgesproken.`,

  about: 'Over dit traject',
  isManager: (coachee: string) =>
    say(
      `Ben jij ook de leidinggevende van ${coachee || 'je coachee'}?`,
      `Bent u ook de leidinggevende van ${coachee || 'uw coachee'}?`,
    ),
  isMyManager: (coach: string) =>
    say(
      `Is ${coach || 'je coach'} ook je leidinggevende?`,
      `Is ${coach || 'uw coach'} ook uw leidinggevende?`,
    ),
  yes: 'Ja',
  no: 'Nee',
  language: 'Taal van de vragen en de afspraken',
  dutch: 'Nederlands',
  english: 'English',
  address: 'Aanspreekvorm',
  remove: 'Traject verwijderen',
  removeSample: 'Voorbeeld verwijderen',
  removeTitle: (name: string) => (name ? `Het traject van ${name} verwijderen?` : 'Dit traject verwijderen?'),
  removeSampleTitle: 'Het voorbeeld verwijderen?',
  removeText: say(
    'Alles van dit traject wordt uit Lef gewist, ook je eigen vragen en aantekeningen. Terughalen kan niet.',
    'Alles van dit traject wordt uit Lef gewist, ook uw eigen vragen en aantekeningen. Terughalen kan niet.',
  ),
  removeSharedText: 'Het delen stopt dan ook. Wat de ander heeft, blijft daar.',
  removeSampleText: say('Je kunt het later opnieuw toevoegen.', 'U kunt het later opnieuw toevoegen.'),
  removeAction: 'Verwijderen',
})
export type TrajectoryMessages = ReturnType<typeof trajectoryNl>
