import type { Say } from '../../messages/messages.ts'
import type { Remark } from '../../guard/remark.ts'

/** The words that led to it stand in it; without them when it is about the whole question. */
type Hears = (words: string | null) => string

export const guardNl = (say: Say) => ({
  hears: {
    gift: (words) =>
      say(
        `Zit je eigen antwoord al in ${words === null ? 'deze vraag' : `‘${words}’`}? Bewaar dat cadeau nog even.`,
        `Zit uw eigen antwoord al in ${words === null ? 'deze vraag' : `‘${words}’`}? Bewaar dat cadeau nog even.`,
      ),
    leading: (words) =>
      say(
        `${words === null ? 'Hierin' : `In ‘${words}’`} klinkt al door wat je zelf vindt.`,
        `${words === null ? 'Hierin' : `In ‘${words}’`} klinkt al door wat u zelf vindt.`,
      ),
    why: (words) => `${words === null ? 'Dit' : `‘${words}’`} klinkt al gauw als een verwijt.`,
    stacked: () =>
      say(
        'Dat is meer dan één vraag. Welke stel je eerst?',
        'Dat is meer dan één vraag. Welke stelt u eerst?',
      ),
    closed: (words) => `${words === null ? 'Dit' : `‘${words}’`} vraagt om een ja of een nee.`,
    long: () => 'Kan het korter?',
  } satisfies Record<Remark['kind'], Hears> as Readonly<Record<Remark['kind'], Hears>>,
  orSo: 'Zo kan het ook:',
  leave: 'Laat maar zo',
  before: (own: string) => `Eerst stond er: ‘${own}’`,
  bringBack: 'Terugzetten',
})
export type GuardMessages = ReturnType<typeof guardNl>
