import type { FindingRule } from '../finding-rule.ts'

/** Rejects the new, clings to the familiar or the self-image (B7). */
export const dutchResistance: readonly FindingRule[] = [
  {
    id: 'resistance.familiar',
    code: 'resistance',
    match: [
      'al @number|jaren|tientallen jaar|jaren',
      'in @number jaar nog? nooit|niet',
      'op mijn *1 manier',
      'altijd *2 gedaan|doe|deed|zo',
      'zo hoort het',
      'vroeger hoefde|deden|was *4 niet|ook',
      'zo werk|doe ik *2 niet|altijd',
      'daar begin ik *2 niet',
      'dat doe|doet je *1 niet',
      'die doe ik altijd',
    ],
    exceptions: [
      { match: 'wil ik al|dat al @number jaar', reason: 'a wish' },
      { match: 'werk|woon|ken|zit|ga|wil *6 al', reason: 'a length of time' },
      { match: "al @number jaar getrouwd|samen|collega's|bevriend", reason: 'a bond' },
    ],
    where: 'told',
    reason: { nl: 'Houdt vast aan hoe het was:', en: 'Clings to how it was:' },
    source: 'B7',
    positive: [
      {
        text: 'Ik doe het al dertig jaar met een boekje.',
        span: 'Ik doe het al dertig jaar met een boekje.',
      },
      { text: 'ik doe dat gewoon op mijn manier', span: 'ik doe dat gewoon op mijn manier' },
    ],
    negative: ['We zijn al twintig jaar getrouwd.', 'Dat is een manier.'],
  },
  {
    id: 'resistance.self-image',
    code: 'resistance',
    match: [
      'past niet bij @me|ons',
      'zo ben ik niet',
      'zo zit ik niet',
      'niet *2 wie ik ben',
      'niet het type',
      'niet zo van',
      'in mijn bloed',
      'ben ik *1 klaar mee',
      'ik ben degene die',
      'ik ga *1 geen|niet *6 ~en',
      'niks|niets voor mij',
      'ik ga die|dat|daar|het *4 niet *6',
      'ga ik *2 niet over? beginnen|doen',
    ],
    exceptions: [
      { match: 'ik ga niet *2 dood|liegen', reason: 'a manner of speaking' },
      { match: 'dat ga ik niet aandoen|doen', reason: 'a reason about this one thing' },
    ],
    where: 'told',
    reason: { nl: 'Houdt vast aan het beeld van zichzelf:', en: 'Clings to the image of oneself:' },
    source: 'B7',
    positive: [
      { text: 'Ik ben gewoon niet zo van dat slijmen.', span: 'Ik ben gewoon niet zo van dat slijmen.' },
      { text: 'Zo ben ik niet, ik sluit niemand buiten.', span: 'Zo ben ik niet, ik sluit niemand buiten.' },
    ],
    negative: ['Ik ben moe.', 'Ik ga bellen.'],
  },
]
