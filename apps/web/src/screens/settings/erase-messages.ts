import type { Say, ScreenMessages } from '../../messages/messages.ts'

const nl = (say: Say) => ({
  erase: 'Alles wissen',
  title: 'Alles op dit apparaat wissen?',
  what: say(
    'Alle trajecten, gesprekken, aantekeningen en de wachtzin gaan weg, in elk tabblad. Dit is niet ongedaan te maken. Maak eerst een export als je iets wilt houden.',
    'Alle trajecten, gesprekken, aantekeningen en de wachtzin gaan weg, in elk tabblad. Dit is niet ongedaan te maken. Maak eerst een export als u iets wilt houden.',
  ),
  word: 'wissen',
  type: 'Typ het woord ‘wissen’',
  keep: 'Niets wissen',
  failed: 'Het wissen is niet gelukt; er is niets veranderd.',
})
type EraseMessages = ReturnType<typeof nl>

const en: EraseMessages = {
  erase: 'Erase everything',
  title: 'Erase everything on this device?',
  what: 'All trajectories, conversations, notes and the passphrase go, in every tab. This cannot be undone. Make an export first if there is anything you want to keep.',
  word: 'erase',
  type: 'Type the word ‘erase’',
  keep: 'Erase nothing',
  failed: 'Erasing did not succeed; nothing has changed.',
}

/** By themselves, because the lock shows them too without the rest of the settings. */
export const eraseMessages: ScreenMessages<EraseMessages> = { nl, en }
