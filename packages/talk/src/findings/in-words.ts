import type { Language } from '@lef/method'
import type { Because } from './finding.ts'
import type { LanguagePack } from './language-pack.ts'

/** What a finding rests on, as a sentence in the language of the screen; words of the talk stand in it literally. */
export function inWords(because: Because, pack: LanguagePack, language: Language): string {
  if (because.by === 'count')
    return language === 'nl'
      ? `Er staan ${because.of} vragen in één beurt.`
      : `There are ${because.of} questions in one turn.`
  if (because.by === 'person') return language === 'nl' ? 'Door een mens aangewezen.' : 'Said so by a person.'
  if (because.by === 'model') {
    const words = because.words.map((word) => `‘${word}’`).join(', ')
    if (words === '')
      return language === 'nl'
        ? 'Het lijkt op wat eerder zo is benoemd.'
        : 'It resembles what was labelled so before.'
    return language === 'nl' ? `Vooral door: ${words}.` : `Mostly because of: ${words}.`
  }
  const reason = because.rule.startsWith('alert.')
    ? alertReason
    : pack.rules.find(({ id }) => id === because.rule)?.reason
  if (reason === undefined) throw new Error(`no rule ${because.rule} in the ${pack.language} pack`)
  return `${reason[language]} ‘${because.words}’`
}

const alertReason = {
  nl: 'Deze woorden verraden dat er iets te kiezen, te vergelijken of af te wegen was:',
  en: 'These words betray that there was something to choose, compare or weigh:',
}
