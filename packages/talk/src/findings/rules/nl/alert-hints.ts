import type { AlertHints } from '../../alert-hints.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''))

export const dutchAlertHints: AlertHints = {
  starts: list(`
    keuze keus kozen koos kies kiest kieze gekoz uitge verko uitko uitki verki alter ander beslu besli beslo knoop knope
    afgew afweg overw wikke gewik kant enerz dilem nadel voors pluss enige moest moete twijf getwi aarze geaar twees
    lief neerg lieve liefs voork prefe gepre plaat ruild gerui ipv i momen ogenb heets opwel impul beste best aller
    meest minst prior belan voorr makke gemak veili verst slimm slims handi eenvo simpe logis netst weers hand beter
    verge opzic moeit waard genoe leek lijkt schee dacht
  `),
  pairs: new Map([
    ['maar', new Set(['dan', 'toch', 'uiteindelijk'])],
    ['daar', new Set(['en'])],
    ['omdat', new Set(['vooral', 'voornamelijk', 'name'])],
  ]),
}
