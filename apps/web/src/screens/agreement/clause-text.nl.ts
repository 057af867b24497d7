import type { ClauseKind } from '@lef/method'
import type { Say } from '../../messages/messages.ts'
import type { AgreementText, ClauseText, Parties } from './clause-text.ts'

/** The agreement in Dutch, written to the coachee in je or u. */
export function agreementNl(say: Say): AgreementText {
  return {
    title: ({ coach, coachee }) =>
      coach && coachee ? `Afspraken tussen ${coachee} en ${coach}` : 'Afspraken over de gesprekken',
    clause: (kind, parties) => clause(kind, parties, say),
    facts: {
      planned: 'dat er gesprekken gepland zijn',
      held: 'dat er gesprekken zijn geweest',
      whereabouts: 'of het traject aan het begin, halverwege of bij het eind is',
      ended: 'dat het traject is afgerond',
    },
    nothingReported: 'Niets.',
    sign: {
      intro: 'Zo spreken we het af.',
      coachee: 'Coachee',
      coach: 'Coach',
      sponsor: 'Leidinggevende of opdrachtgever',
      name: 'Naam',
      date: 'Datum',
      signature: 'Handtekening',
    },
  }
}

function clause(kind: ClauseKind, parties: Parties, say: Say): ClauseText {
  const coach = parties.coach || 'de coach'
  const Coach = parties.coach || 'De coach'
  const manager = parties.relation === 'manager'
  const texts: Readonly<Record<ClauseKind, ClauseText>> = {
    purpose: {
      heading: 'Waarvoor',
      text: say(
        `Deze gesprekken zijn er om je verder te brengen met je eigen vraag. Het doel, de keuzes en het tempo zijn van jou. ${Coach} luistert en vraagt.`,
        `Deze gesprekken zijn er om u verder te brengen met uw eigen vraag. Het doel, de keuzes en het tempo zijn van u. ${Coach} luistert en vraagt.`,
      ),
    },
    reported: {
      heading: 'Wat wel wordt gemeld',
      text: say(
        'Je leidinggevende of opdrachtgever hoort over het verloop alleen dit:',
        'Uw leidinggevende of opdrachtgever hoort over het verloop alleen dit:',
      ),
    },
    'never-reported': {
      heading: 'Wat nooit wordt gemeld',
      text: manager
        ? say(
            `Wat je zegt of opschrijft blijft tussen jou en ${coach}. Het gaat niet naar HR, niet naar de directie en niet naar collega’s. Ook geen cijfers, aantallen of tijden waaruit iemand kan aflezen hoe je het doet.`,
            `Wat u zegt of opschrijft blijft tussen u en ${coach}. Het gaat niet naar HR, niet naar de directie en niet naar collega’s. Ook geen cijfers, aantallen of tijden waaruit iemand kan aflezen hoe u het doet.`,
          )
        : say(
            `Wat je zegt of opschrijft blijft tussen jou en ${coach}. Het gaat niet naar je leidinggevende, niet naar HR en niet naar de opdrachtgever. Ook geen cijfers, aantallen of tijden waaruit iemand kan aflezen hoe je het doet.`,
            `Wat u zegt of opschrijft blijft tussen u en ${coach}. Het gaat niet naar uw leidinggevende, niet naar HR en niet naar de opdrachtgever. Ook geen cijfers, aantallen of tijden waaruit iemand kan aflezen hoe u het doet.`,
          ),
    },
    release: {
      heading: say('Wat je zelf deelt', 'Wat u zelf deelt'),
      text: say(
        'In een driegesprek, aan het begin, halverwege of aan het eind, kun je zelf iets vertellen. Jij kiest wat, zin voor zin. Niets moet.',
        'In een driegesprek, aan het begin, halverwege of aan het eind, kunt u zelf iets vertellen. U kiest wat, zin voor zin. Niets moet.',
      ),
    },
    limits: {
      heading: 'Waar geheimhouding ophoudt',
      text: say(
        `Bij acuut gevaar voor jou of een ander, of als de wet het eist, mag ${coach} hulp inschakelen. Als het kan, hoor jij dat als eerste.`,
        `Bij acuut gevaar voor u of een ander, of als de wet het eist, mag ${coach} hulp inschakelen. Als het kan, hoort u dat als eerste.`,
      ),
    },
    notes: {
      heading: 'Aantekeningen',
      text: say(
        `Wat jullie samen opschrijven, mag je altijd inzien, veranderen en weghalen. De eigen aantekeningen van ${coach} zijn een geheugensteun en worden met niemand gedeeld.`,
        `Wat u samen opschrijft, mag u altijd inzien, veranderen en weghalen. De eigen aantekeningen van ${coach} zijn een geheugensteun en worden met niemand gedeeld.`,
      ),
    },
    recording: {
      heading: 'Opnemen',
      text: say(
        'Er wordt niets opgenomen, tenzij jullie dat allebei willen. Dat wordt elke keer vooraf gevraagd.',
        'Er wordt niets opgenomen, tenzij u dat allebei wilt. Dat wordt elke keer vooraf gevraagd.',
      ),
    },
    retention: {
      heading: 'Bewaren',
      text: say(
        'Na het laatste gesprek krijg je een eigen exemplaar van wat jullie samen hebben opgeschreven. Daarna wordt de rest gewist.',
        'Na het laatste gesprek krijgt u een eigen exemplaar van wat u samen hebt opgeschreven. Daarna wordt de rest gewist.',
      ),
    },
    supervision: {
      heading: 'Overleg met andere coaches',
      text: say(
        `${Coach} mag met een supervisor of collega-coaches bespreken hoe het coachen gaat, zonder je naam te noemen en zo dat niemand je herkent.`,
        `${Coach} mag met een supervisor of collega-coaches bespreken hoe het coachen gaat, zonder uw naam te noemen en zo dat niemand u herkent.`,
      ),
    },
    appraisal: {
      heading: 'Geen beoordeling',
      text: manager
        ? say(
            `${Coach} is ook je leidinggevende en leest wat hier staat. Niets daarvan telt mee bij een beoordeling, promotie of ontslag. Daar mag je ${coach} aan houden.`,
            `${Coach} is ook uw leidinggevende en leest wat hier staat. Niets daarvan telt mee bij een beoordeling, promotie of ontslag. Daar mag u ${coach} aan houden.`,
          )
        : 'Niets uit deze gesprekken telt mee bij een beoordeling, promotie of ontslag.',
    },
    stopping: {
      heading: 'Stoppen',
      text: say(
        'Je mag elke vraag laten liggen, en op elk moment stoppen met het hele traject. Een reden hoef je niet te geven.',
        'U mag elke vraag laten liggen, en op elk moment stoppen met het hele traject. Een reden hoeft u niet te geven.',
      ),
    },
    complaints: {
      heading: say('Als je niet tevreden bent', 'Als u niet tevreden bent'),
      text: manager
        ? say(
            `Zeg het tegen ${coach} als dat kan. Kan dat niet, dan kun je terecht bij de vertrouwenspersoon.`,
            `Zeg het tegen ${coach} als dat kan. Kan dat niet, dan kunt u terecht bij de vertrouwenspersoon.`,
          )
        : say(
            `Zeg het tegen ${coach} als dat kan. Kan dat niet, dan kun je terecht bij de vertrouwenspersoon of bij de beroepsvereniging van de coach.`,
            `Zeg het tegen ${coach} als dat kan. Kan dat niet, dan kunt u terecht bij de vertrouwenspersoon of bij de beroepsvereniging van de coach.`,
          ),
    },
    extent: {
      heading: 'Hoe vaak en hoe lang',
      text: say(
        'Vooraf is duidelijk hoeveel gesprekken er zijn en hoe lang ze duren. Halverwege kijken jullie samen of het genoeg is.',
        'Vooraf is duidelijk hoeveel gesprekken er zijn en hoe lang ze duren. Halverwege kijkt u samen of het genoeg is.',
      ),
    },
  }
  return texts[kind]
}
