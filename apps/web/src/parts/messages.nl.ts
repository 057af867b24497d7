import type { Say } from '../messages/messages.ts'

export const partNl = (say: Say) => ({
  noScore: 'nog geen cijfer',
  scoreOfTen: (score: number) => `een ${score} (van 10)`,
  cancel: 'Annuleren',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  undone: 'Ongedaan gemaakt',
  redone: 'Opnieuw gedaan',
  sample: 'Voorbeeld',
  sampleOf: 'Voorbeeld, met verzonnen mensen',
  more: 'Meer',
  show: 'Tonen',
  hide: 'Verbergen',
  copy: 'Kopiëren',
  thisComputer:
    'Deze link (localhost) werkt alleen op deze computer. Voor andere apparaten heeft Lef een eigen adres nodig; hoe dat gaat, staat in docs/RUNNING.md.',
  copied: 'Gekopieerd',
  helpers: [
    {
      who: 'Bedrijfsarts',
      what: 'Bij klachten die met het werk te maken hebben, ook om erger te voorkomen.',
    },
    { who: 'Vertrouwenspersoon', what: 'Bij pesten, intimidatie, discriminatie of een misstand.' },
    {
      who: 'Huisarts',
      what: say(
        'Als het je slaap, je stemming of je gezondheid raakt.',
        'Als het uw slaap, uw stemming of uw gezondheid raakt.',
      ),
    },
    {
      who: '113',
      what: say(
        'Denk je aan zelfmoord? Bel 113 of gratis 0800-0113, dag en nacht. In acute nood: 112.',
        'Denkt u aan zelfmoord? Bel 113 of gratis 0800-0113, dag en nacht. In acute nood: 112.',
      ),
    },
  ],
})
export type PartMessages = ReturnType<typeof partNl>
