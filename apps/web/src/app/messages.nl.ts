import type { Say } from '../messages/messages.ts'

export const shellNl = (say: Say) => ({
  home: 'Begin',
  settings: 'Instellingen',
  toHome: 'Naar het begin',
  toContent: 'Naar de inhoud',
  opening: 'Wordt geopend…',
  missing: 'Dit traject staat niet op dit apparaat',
  missingWhy: say(
    'Misschien is het verwijderd, of heb je het op een ander apparaat gemaakt.',
    'Misschien is het verwijderd, of hebt u het op een ander apparaat gemaakt.',
  ),
  notFound: 'Deze pagina bestaat niet',
  saved: 'op dit apparaat',
  saving: 'wordt bewaard…',
  quota: 'Niet bewaard: de opslag is vol',
  storageFailed: 'Niet bewaard: opslag lukt niet',
  failure: 'Er ging iets mis op deze pagina',
  failureWhy: say(
    'Wat je schreef is bewaard tot het moment dat het misging.',
    'Wat u schreef is bewaard tot het moment dat het misging.',
  ),
  again: 'Opnieuw openen',
})
export type ShellMessages = ReturnType<typeof shellNl>
