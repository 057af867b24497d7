import type { Say, ScreenMessages } from '../../messages/messages.ts'

const nl = (say: Say) => ({
  erase: 'Alles wissen',
  title: 'Alles op dit apparaat wissen?',
  what: say(
    'Alle trajecten, gesprekken, aantekeningen en de wachtzin worden gewist, in elk tabblad. Dit is niet ongedaan te maken. Maak eerst een kopie als je iets wilt bewaren.',
    'Alle trajecten, gesprekken, aantekeningen en de wachtzin worden gewist, in elk tabblad. Dit is niet ongedaan te maken. Maak eerst een kopie als u iets wilt bewaren.',
  ),
  word: 'wissen',
  type: 'Typ het woord ‘wissen’',
  keep: 'Alles bewaren',
  failed: 'Het wissen is niet gelukt. Er is niets veranderd.',
})
type EraseMessages = ReturnType<typeof nl>

const en: EraseMessages = {
  erase: 'Erase everything',
  title: 'Erase everything on this device?',
  what: 'All trajectories, conversations, notes and the passphrase are erased, in every tab. This cannot be undone. Make a copy first if there is anything you want to keep.',
  word: 'erase',
  type: 'Type the word ‘erase’',
  keep: 'Keep everything',
  failed: 'Erasing did not work. Nothing has changed.',
}

/** By themselves, because the lock shows them too without the rest of the settings. */
export const eraseMessages: ScreenMessages<EraseMessages> = { nl, en }
