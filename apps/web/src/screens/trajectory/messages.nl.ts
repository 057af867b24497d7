import type { Say } from '../../messages/messages.ts'

export const trajectoryNl = (say: Say) => ({
  unnamed: 'Naamloos traject',
  coachee: 'Coachee',
  coach: 'Coach',
  firstName: 'Voornaam',
  begin: 'Begin een gesprek',
  prepare: 'Voorbereiden',
  question: 'Coachvraag',
  questionEmpty: 'Waar gaat dit traject over, in eigen woorden?',
  goal: 'Doel van het traject',
  measure: 'Waaraan te merken is dat het gelukt is',
  inCommon: say('Wat jullie delen', 'Wat u samen deelt'),
  inCommonHint: say(
    'Neem de tijd om kennis te maken. Waar lijken jullie op elkaar, wat hebben jullie allebei meegemaakt?',
    'Neem de tijd om kennis te maken. Waarin lijkt u op elkaar, wat hebt u allebei meegemaakt?',
  ),

  managerReads: (coachee: string, coach: string) =>
    say(
      `${coachee || 'Coachee'}, je leidinggevende${coach ? ` ${coach}` : ''} leest mee wat hier staat.`,
      `${coachee || 'Coachee'}, uw leidinggevende${coach ? ` ${coach}` : ''} leest mee wat hier staat.`,
    ),
  managerAgrees: 'Spreek samen af dat niets hiervan meetelt in een beoordeling.',
  managerAgreed: 'Afgesproken is dat niets hiervan meetelt in een beoordeling.',

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
  earlier: 'Toon eerdere',

  progress: 'Het doel, per gesprek',
  progressPicture:
    'Waar het doel van elk gesprek begon en eindigde, van 1 tot 10. De tabel hierbij zegt hetzelfde.',
  conversationGoal: 'Doel',
  start: 'Begin',
  end: 'Eind',
  unknown: 'onbekend',

  actions: 'Open acties',
  noActions: 'Er staat geen actie open.',
  lookBack: 'Terugkijken op acties',
  until: (day: string) => `uiterlijk ${day}`,
  noEnd: 'zonder einddatum',

  successes: 'Wat lukte',
  successesHint: 'In wat lukt zit een kracht. Welke, en waar kan die vaker van pas komen?',
  addSuccess: 'Iets wat lukte',
  success: 'Wat er lukte',
  strength: 'De kracht erachter',
  use: 'Waar die vaker van pas komt',
  removeSuccess: 'Weghalen',

  agreement: 'Afspraken',
  toAgreement: 'Naar de afspraken',
  agreementNone: 'Nog niets afgesproken. Op één pagina: wat er wel en niet naar buiten gaat.',
  agreementAgreed: (when: string, names: string) => `Afgesproken op ${when}, door ${names}.`,
  agreementChanged: (when: string) => `Gewijzigd sinds ${when}, nog niet opnieuw afgesproken.`,

  about: 'Over dit traject',
  isManager: (coachee: string) =>
    say(
      `Ben jij ook de leidinggevende van ${coachee || 'je coachee'}?`,
      `Bent u ook de leidinggevende van ${coachee || 'uw coachee'}?`,
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
    'Alles van dit traject verdwijnt van dit apparaat, ook je eigen aantekeningen. Terughalen kan niet.',
    'Alles van dit traject verdwijnt van dit apparaat, ook uw eigen aantekeningen. Terughalen kan niet.',
  ),
  removeSampleText: say('Je kunt het later opnieuw toevoegen.', 'U kunt het later opnieuw toevoegen.'),
  removeAction: 'Verwijderen',
})
export type TrajectoryMessages = ReturnType<typeof trajectoryNl>
