import type { AlertHints } from '../../alert-hints.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const englishAlertHints: AlertHints = {
  starts: list(`
    choic choos chose picke opted alter other anoth decis decid mind minds weigh consi pros hand dilem only else hesit
    torn waver doubt settl ended rathe prefe inste trade momen point insta impul there best most least above prior impor
    first easie safes safer wises wiser smart quick simpl path easy obvio bette compa worth enoug seeme felt sense end
  `),
  pairs: new Map([
    ['well', new Set(['as'])],
    ['went', new Set(['just'])],
    ['time', new Set(['the'])],
    ['it', new Set(['thought'])],
    ['because', new Set(['mainly', 'mostly', 'especially'])],
  ]),
}
