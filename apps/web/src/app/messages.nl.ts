import type { Say } from '../messages/messages.ts'

export const shellNl = (say: Say) => ({
  home: 'Begin',
  settings: 'Instellingen',
  toHome: 'Naar het begin',
  toContent: 'Naar de inhoud',
  opening: 'Even openen…',
  missing: 'Dit traject staat niet op dit apparaat',
  missingWhy: say(
    'Misschien is het verwijderd, of heb je het op een ander apparaat gemaakt.',
    'Misschien is het verwijderd, of hebt u het op een ander apparaat gemaakt.',
  ),
  unreadable: 'Dit traject kan niet worden geopend',
  unreadableWhy: 'Iets ervan op de schijf is niet zoals het geschreven is. Al het andere is gewoon open.',
  problems: 'Iets op de schijf is niet zoals het geschreven is. Al het andere is gewoon open.',
  seeProblems: 'Bekijk wat het is',
  notFound: 'Deze pagina bestaat niet',
  saved: 'op dit apparaat',
  saving: 'wordt bewaard…',
  quota: 'Niet bewaard: de opslag is vol',
  storageFailed: 'Niet bewaard: opslaan lukt niet',
  failure: 'Er ging iets mis op deze pagina',
  failureWhy: say(
    'Wat je schreef, is bewaard tot vlak voordat het misging.',
    'Wat u schreef, is bewaard tot vlak voordat het misging.',
  ),
  again: 'Opnieuw openen',
  update: 'Nieuwe versie',
  updateReady: (version: string) => `Er staat een nieuwe versie van Lef klaar (${version}).`,
  updateNow: 'Nu overstappen',
  updateBusy: 'Er loopt nog een gesprek in een ander tabblad. Daarna kan het.',
  updateUnsaved: 'Er is nog iets niet bewaard. Daarna kan het.',
  protect: {
    title: 'Een slot op dit schrift',
    why: 'Aangeraden: een wachtzin. Is het schrift op slot, dan kan alleen wie die kent lezen wat erin staat.',
    without:
      'Zonder wachtzin ligt de sleutel naast het schrift: wie bij dit apparaat of een back-up ervan kan, kan alles lezen.',
    now: 'Wachtzin maken',
    later: 'Later',
  },
  trouble: {
    'newer-version': {
      what: 'Dit schrift is met een nieuwere versie van Lef geschreven',
      next: say(
        'Werk Lef op dit apparaat bij. Er is niets veranderd aan wat je schreef.',
        'Werk Lef op dit apparaat bij. Er is niets veranderd aan wat u schreef.',
      ),
    },
    'damaged-keyring': {
      what: 'De sleutel van dit schrift is beschadigd',
      next: say(
        'Wat erin staat, is niet meer te openen. Heb je een kopie bewaard? Zet die dan terug op een ander apparaat, of hier na het wissen.',
        'Wat erin staat, is niet meer te openen. Hebt u een kopie bewaard? Zet die dan terug op een ander apparaat, of hier na het wissen.',
      ),
    },
    quota: {
      what: 'De opslag van dit apparaat is vol',
      next: 'Maak ruimte vrij en open Lef opnieuw.',
    },
    storage: {
      what: 'Lef kan hier niets bewaren',
      next: 'De browser staat geen opslag toe, bijvoorbeeld in een privévenster. Open Lef in een gewoon venster.',
    },
    browser: {
      what: 'Deze browser kan Lef niet openen',
      next: say(
        'Lef heeft een recente browser nodig om te verzegelen wat je schrijft. Werk deze bij of neem een andere.',
        'Lef heeft een recente browser nodig om te verzegelen wat u schrijft. Werk deze bij of neem een andere.',
      ),
    },
    insecure: {
      what: 'Dit adres is niet beveiligd',
      next: say(
        'Het begint met http:// en niet met https://. Onderweg kan iemand dan meelezen, en de browser geeft Lef niet wat nodig is om te verzegelen wat je schrijft. Daarom opent Lef hier niets. Het ligt niet aan jou, en niet aan je browser.',
        'Het begint met http:// en niet met https://. Onderweg kan iemand dan meelezen, en de browser geeft Lef niet wat nodig is om te verzegelen wat u schrijft. Daarom opent Lef hier niets. Het ligt niet aan u, en niet aan uw browser.',
      ),
    },
    unlisted: {
      what: 'De lijst van trajecten kan niet worden geopend',
      next: 'Sluit de andere tabbladen van Lef en open Lef opnieuw.',
    },
  },
  insecureAsk: say(
    'Vraag degene die je dit adres gaf, of de programmabeheerder van je organisatie, om het adres dat met https:// begint.',
    'Vraag degene die u dit adres gaf, of de programmabeheerder van uw organisatie, om het adres dat met https:// begint.',
  ),
  insecureOwn: say(
    'Beheer je de server zelf? Zet er dan een proxy met TLS voor, en het adres met https:// in LEF_ADDRESS. Zonder TLS werkt Lef alleen op de computer waar het draait, op http://localhost.',
    'Beheert u de server zelf? Zet er dan een proxy met TLS voor, en het adres met https:// in LEF_ADDRESS. Zonder TLS werkt Lef alleen op de computer waar het draait, op http://localhost.',
  ),
})
export type ShellMessages = ReturnType<typeof shellNl>
