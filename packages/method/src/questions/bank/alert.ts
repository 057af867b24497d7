import type { AlertWordId } from '../../alert-words/alert-word.ts'
import { question, type Follow, type Question } from '../question.ts'

const alertWord = (id: AlertWordId, wordings: Question['wordings'], around: Omit<Follow, 'on'>): Question =>
  question({
    id: `alert.${id}`,
    row: 'C3',
    steps: ['goal', 'reality', 'options', 'what'],
    form: 'open',
    quotes: true,
    wordings,
    follow: { ...around, on: ['reality.discovery', 'options.all', 'what.action'] },
  })

/** The way back into a thinking process (C3): asked about the coachee’s own words. */
export const alert: readonly Question[] = [
  alertWord(
    'choice',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Waar kon je uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei je. Wat liet je daarmee liggen?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar kon u uit kiezen?',
        'Nog even terug naar ‘{words}’. Wat gaf de doorslag?',
        '‘{words}’, zei u. Wat liet u daarmee liggen?',
      ],
      en: [
        'You say ‘{words}’. What was there to choose from?',
        'Back to ‘{words}’ for a moment. What tipped the balance?',
        '‘{words}’, you said. What did you leave aside?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.more'] },
  ),
  alertWord(
    'alternatives',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat heb je allemaal overwogen?',
        'Nog even terug naar ‘{words}’. Waar heb je toen gezocht?',
        '‘{words}’, zei je. Wat viel als eerste af?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat hebt u allemaal overwogen?',
        'Nog even terug naar ‘{words}’. Waar hebt u toen gezocht?',
        '‘{words}’, zei u. Wat viel als eerste af?',
      ],
      en: [
        'You say ‘{words}’. What did you consider?',
        'Back to ‘{words}’ for a moment. Where did you look?',
        '‘{words}’, you said. What was ruled out first?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.more'] },
  ),
  alertWord(
    'decided',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ging daaraan vooraf?',
        '‘{words}’, zei je. Op welk moment wist je het?',
        'Ik hoor ‘{words}’. Wie praatte er in je hoofd mee?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ging daaraan vooraf?',
        '‘{words}’, zei u. Op welk moment wist u het?',
        'Ik hoor ‘{words}’. Wie praatte er in uw hoofd mee?',
      ],
      en: [
        'You say ‘{words}’. What came before that?',
        '‘{words}’, you said. At what moment did you know?',
        'I hear ‘{words}’. Whose voice was in your head?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.more'] },
  ),
  alertWord(
    'weighed',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat lag er op de weegschaal?',
        'Ik hoor ‘{words}’. Wat woog het zwaarst?',
        '‘{words}’, zei je. Wat heb je niet meegewogen?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat lag er op de weegschaal?',
        'Ik hoor ‘{words}’. Wat woog het zwaarst?',
        '‘{words}’, zei u. Wat hebt u niet meegewogen?',
      ],
      en: [
        'You say ‘{words}’. What was on the scales?',
        'I hear ‘{words}’. What weighed most?',
        '‘{words}’, you said. What did you leave off the scales?',
      ],
    },
    { deeper: ['probe.layer'], wider: ['probe.more'] },
  ),
  alertWord(
    'only',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Hoe kwam je daarop uit?',
        '‘{words}’, zei je. Wat had een ander gedaan?',
        'Terug naar ‘{words}’: wat had er nog meer gekund?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Hoe kwam u daarop uit?',
        '‘{words}’, zei u. Wat had een ander gedaan?',
        'Terug naar ‘{words}’: wat had er nog meer gekund?',
      ],
      en: [
        'You say ‘{words}’. How did you end up there?',
        '‘{words}’, you said. What would someone else have done?',
        'Back to ‘{words}’: what else could have been possible?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.more'] },
  ),
  alertWord(
    'doubted',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat trok je de ene kant op?',
        '‘{words}’, zei je. Welke stem won het?',
        'Ik hoor ‘{words}’. Waar zat de twijfel precies?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat trok u de ene kant op?',
        '‘{words}’, zei u. Welke stem won het?',
        'Ik hoor ‘{words}’. Waar zat de twijfel precies?',
      ],
      en: [
        'You say ‘{words}’. What was pulling you one way?',
        '‘{words}’, you said. Which voice won?',
        'I hear ‘{words}’. Where exactly was the doubt?',
      ],
    },
    { deeper: ['probe.feeling'], wider: ['probe.thought'] },
  ),
  alertWord(
    'settled',
    {
      'nl-je': [
        'Ik hoor je zeggen ‘{words}’. Wat had je liever gewild?',
        '‘{words}’, zei je. Wat gaf je daarmee op?',
        'Vlak vóór ‘{words}’: wat ging er door je heen?',
      ],
      'nl-u': [
        'Ik hoor u zeggen ‘{words}’. Wat had u liever gewild?',
        '‘{words}’, zei u. Wat gaf u daarmee op?',
        'Vlak vóór ‘{words}’: wat ging er door u heen?',
      ],
      en: [
        'I hear you say ‘{words}’. What would you rather have had?',
        '‘{words}’, you said. What did you give up?',
        'Just before ‘{words}’, what went through your mind?',
      ],
    },
    { deeper: ['probe.feeling'], wider: ['probe.thought'] },
  ),
  alertWord(
    'rather',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat is voor jou het alternatief?',
        '‘{words}’, zei je. Wat spreekt je daarin aan?',
        'Ik hoor ‘{words}’. Wat is daar voor jou belangrijk aan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat is voor u het alternatief?',
        '‘{words}’, zei u. Wat spreekt u daarin aan?',
        'Ik hoor ‘{words}’. Wat is daar voor u belangrijk aan?',
      ],
      en: [
        'You say ‘{words}’. What’s the alternative?',
        '‘{words}’, you said. What appeals to you about it?',
        'I hear ‘{words}’. What matters to you there?',
      ],
    },
    { deeper: ['probe.layer'], wider: ['probe.meaning'] },
  ),
  alertWord(
    'instead',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ruilde je in?',
        '‘{words}’, zei je. Wat bracht je van het een bij het ander?',
        'Terug naar ‘{words}’: hoe was het andersom gegaan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ruilde u in?',
        '‘{words}’, zei u. Wat bracht u van het een bij het ander?',
        'Terug naar ‘{words}’: hoe was het andersom gegaan?',
      ],
      en: [
        'You say ‘{words}’. What did you let go of?',
        '‘{words}’, you said. What took you from one to the other?',
        'Back to ‘{words}’: how would the other way have gone?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.more'] },
  ),
  alertWord(
    'moment',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat ging er toen door je heen?',
        'We zetten de film stil bij ‘{words}’. Wat zie je?',
        '‘{words}’, zei je. Wat wist je toen nog niet?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat ging er toen door u heen?',
        'We zetten de film stil bij ‘{words}’. Wat ziet u?',
        '‘{words}’, zei u. Wat wist u toen nog niet?',
      ],
      en: [
        'You say ‘{words}’. What went through your mind?',
        'Let’s freeze the film at ‘{words}’. What do you see?',
        '‘{words}’, you said. What didn’t you know then?',
      ],
    },
    { deeper: ['probe.feeling'], wider: ['probe.thought'] },
  ),
  alertWord(
    'best',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Waar meet je dat aan af?',
        '‘{words}’, zei je. Wat kwam er op de tweede plaats?',
        'Nog even over ‘{words}’. Voor wie klopt dat?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar meet u dat aan af?',
        '‘{words}’, zei u. Wat kwam er op de tweede plaats?',
        'Nog even over ‘{words}’. Voor wie klopt dat?',
      ],
      en: [
        'You say ‘{words}’. By what measure?',
        '‘{words}’, you said. What came second?',
        'Staying with ‘{words}’: who is that true for?',
      ],
    },
    { deeper: ['probe.meaning'], wider: ['probe.thought'] },
  ),
  alertWord(
    'most',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat komt er meteen daarna?',
        '‘{words}’, zei je. Wat speelde er nog meer?',
        'Ik hoor ‘{words}’. Waar vergelijk je het mee?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat komt er meteen daarna?',
        '‘{words}’, zei u. Wat speelde er nog meer?',
        'Ik hoor ‘{words}’. Waar vergelijkt u het mee?',
      ],
      en: [
        'You say ‘{words}’. What comes right after it?',
        '‘{words}’, you said. What else played a part?',
        'I hear ‘{words}’. What are you comparing it to?',
      ],
    },
    { deeper: ['probe.concrete'], wider: ['probe.more'] },
  ),
  alertWord(
    'priority',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat moest ervoor wijken?',
        '‘{words}’, zei je. Wie bepaalde de volgorde?',
        'Terug naar ‘{words}’: hoe kwam dat bovenaan te staan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat moest ervoor wijken?',
        '‘{words}’, zei u. Wie bepaalde de volgorde?',
        'Terug naar ‘{words}’: hoe kwam dat bovenaan te staan?',
      ],
      en: [
        'You say ‘{words}’. What had to give way?',
        '‘{words}’, you said. Who set that order?',
        'Back to ‘{words}’: how did it get to the top?',
      ],
    },
    { deeper: ['probe.layer'], wider: ['probe.more'] },
  ),
  alertWord(
    'easiest',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Hoe zag de andere weg eruit?',
        '‘{words}’, zei je. Wat bespaarde het je?',
        'Nog even over ‘{words}’. Wat was de prijs?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Hoe zag de andere weg eruit?',
        '‘{words}’, zei u. Wat bespaarde het u?',
        'Nog even over ‘{words}’. Wat was de prijs?',
      ],
      en: [
        'You say ‘{words}’. What did the other road look like?',
        '‘{words}’, you said. What did it spare you?',
        'Staying with ‘{words}’: what was the price?',
      ],
    },
    { deeper: ['probe.feeling'], wider: ['probe.thought'] },
  ),
  alertWord(
    'better',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Waar heb je het mee vergeleken?',
        '‘{words}’, zei je. In welk opzicht?',
        'Ik hoor ‘{words}’. Wie zou er anders over denken?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Waar hebt u het mee vergeleken?',
        '‘{words}’, zei u. In welk opzicht?',
        'Ik hoor ‘{words}’. Wie zou er anders over denken?',
      ],
      en: [
        'You say ‘{words}’. What did you compare it with?',
        '‘{words}’, you said. In what way?',
        'I hear ‘{words}’. Who would see it differently?',
      ],
    },
    { deeper: ['probe.meaning'], wider: ['probe.thought'] },
  ),
  alertWord(
    'worth',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat heb je tegen elkaar afgewogen?',
        '‘{words}’, zei je. Wat had het je gekost?',
        'Ik hoor ‘{words}’. Waar ligt voor jou de grens?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat hebt u tegen elkaar afgewogen?',
        '‘{words}’, zei u. Wat had het u gekost?',
        'Ik hoor ‘{words}’. Waar ligt voor u de grens?',
      ],
      en: [
        'You say ‘{words}’. What were you weighing up?',
        '‘{words}’, you said. What would it have cost you?',
        'I hear ‘{words}’. Where do you draw the line?',
      ],
    },
    { deeper: ['probe.layer'], wider: ['probe.meaning'] },
  ),
  alertWord(
    'seemed',
    {
      'nl-je': [
        'Je zegt ‘{words}’. Wat zag je toen voor je?',
        '‘{words}’, zei je. Hoe kijk je er nu naar?',
        'Ik hoor ‘{words}’. Waar kwam dat idee vandaan?',
      ],
      'nl-u': [
        'U zegt ‘{words}’. Wat zag u toen voor zich?',
        '‘{words}’, zei u. Hoe kijkt u er nu naar?',
        'Ik hoor ‘{words}’. Waar kwam dat idee vandaan?',
      ],
      en: [
        'You say ‘{words}’. What did you picture?',
        '‘{words}’, you said. How do you look at it now?',
        'I hear ‘{words}’. Where did that idea come from?',
      ],
    },
    { deeper: ['probe.thought'], wider: ['probe.concrete'] },
  ),
]
