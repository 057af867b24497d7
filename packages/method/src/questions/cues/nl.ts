import type { LanguageRule } from '../../alert-words/language-rule.ts'
import type { CueId } from './cue.ts'

/** Dutch words that hint at a kind of C2, at the familiar (B7) or at an excuse (E4), in the order of their rank. */
export const dutchCues: readonly LanguageRule<CueId>[] = [
  {
    id: 'contradiction',
    match: ['ik (?:wil|zou|weet|vind|hoop|moet) [^.!?,\\n]{1,30},? maar [^.!?,\\n]{2,30}'],
    exceptions: [{ match: 'ik weet (?:het )?niet,? maar', reason: 'a run-up' }],
    reason: 'Two things that pull apart in one breath.',
    source: 'C2',
    positive: [
      { text: 'ik wil het zeggen, maar ik durf niet', words: 'ik wil het zeggen, maar ik durf niet' },
    ],
    negative: ['Ik weet het niet, maar het regent.', 'Hij wil wel, maar zij niet.'],
  },
  {
    id: 'unproven',
    match: [
      'altijd|nooit|iedereen|niemand|elke keer|onmogelijk',
      'dat kan (?:hier |echt )?(?:niet|nooit)',
      'zo werkt (?:dat|het) (?:hier )?(?:niet|nu eenmaal|nou eenmaal)',
    ],
    exceptions: [
      { match: 'nog nooit|nooit eerder', reason: 'a lack of experience, not a law' },
      { match: 'altijd (?:al )?zo gedaan', reason: 'a habit, not a law' },
      { match: 'nooit (?:vergeten|meer)|voor altijd', reason: 'a manner of speaking' },
    ],
    reason: 'A law without exceptions that may have some.',
    source: 'C2',
    positive: [
      { text: 'Iedereen vindt mij te snel.', words: 'Iedereen' },
      { text: 'dat kan hier niet', words: 'dat kan hier niet' },
    ],
    negative: ['Ik heb dat nog nooit gedaan.', 'Ik heb het altijd zo gedaan.', 'Dat zal ik nooit vergeten.'],
  },
  {
    id: 'assumption',
    match: [
      '(?:zal|zullen) (?:\\p{L}+ )?wel',
      '(?:vindt|vinden|denkt|denken|wil|willen) (?:hij |zij |ze )?(?:vast|toch|waarschijnlijk)',
      '(?:ze|zij|hij) (?:vindt|vinden|denkt|denken) dat ik',
      'waarschijnlijk|ongetwijfeld|ik ga ervan uit|ik neem aan',
    ],
    exceptions: [
      {
        match: '(?:zal|zullen) (?:\\p{L}+ )?wel (?:lukken|moeten|goedkomen|goed komen|loslopen)',
        reason: 'a comfort',
      },
    ],
    reason: 'What others think, filled in.',
    source: 'C2',
    positive: [
      { text: 'hij zal het wel druk hebben', words: 'zal het wel' },
      { text: 'ze denken dat ik lastig ben', words: 'ze denken dat ik' },
    ],
    negative: ['Het zal wel lukken.', 'Ik zei wel iets.'],
  },
  {
    id: 'knowledge',
    match: [
      '(?:ik )?weet (?:ik )?(?:het )?(?:echt |eigenlijk |nog )?niet(?: (?:hoe|wat|wie|waar|wanneer|precies))?',
      'geen (?:flauw )?idee',
      'geen verstand van',
    ],
    exceptions: [{ match: 'weet niet beter', reason: 'used to it' }],
    reason: 'Something is not known yet.',
    source: 'C2',
    positive: [
      { text: 'ik weet niet hoe je dat aanpakt', words: 'ik weet niet hoe' },
      { text: 'Geen idee.', words: 'Geen idee' },
    ],
    negative: ['Ik weet niet beter.', 'Ik weet het zeker.'],
  },
  {
    id: 'competence',
    match: [
      '(?:(?:dat|het) )?kan ik (?:dat |het )?(?:gewoon |echt )?niet(?: goed)?',
      'ik kan (?:dat |het )?(?:gewoon |echt )?niet(?: goed)?',
      '(?:niet goed|slecht|geen held) in',
    ],
    exceptions: [
      { match: '(?:kan ik|ik kan) niet (?:wachten|slapen|uitstaan|komen)', reason: 'another matter' },
    ],
    reason: 'Something is not mastered yet.',
    source: 'C2',
    positive: [
      { text: 'onderhandelen kan ik niet', words: 'kan ik niet' },
      { text: 'ik ben slecht in nee zeggen', words: 'slecht in' },
    ],
    negative: ['Ik kan niet wachten!', 'Ik kan het wel.'],
  },
  {
    id: 'experience',
    match: [
      'nog nooit|nooit eerder',
      'voor het eerst|de eerste keer',
      'geen ervaring',
      'nieuw voor (?:me|mij)',
    ],
    exceptions: [{ match: 'nog nooit zo', reason: 'a superlative' }],
    reason: 'Something was not done before.',
    source: 'C2',
    positive: [
      { text: 'een team geleid heb ik nog nooit', words: 'nog nooit' },
      { text: 'dit is nieuw voor mij', words: 'nieuw voor mij' },
    ],
    negative: ['Ik was nog nooit zo boos.', 'Het was nieuw behang.'],
  },
  {
    id: 'familiar',
    match: [
      '(?:niets|niks) voor (?:mij|me)',
      'zo ben ik (?:nu eenmaal|nou eenmaal|gewoon)',
      'al jaren(?: zo)?|altijd (?:al )?zo gedaan',
      'zo doen we dat hier',
      'past niet bij (?:mij|me)',
    ],
    exceptions: [{ match: 'al jaren (?:bevriend|getrouwd|samen|collega)', reason: 'a bond, not a habit' }],
    reason: 'The pull of how it always was.',
    source: 'B7',
    positive: [
      { text: 'netwerken is niets voor mij', words: 'niets voor mij' },
      { text: 'ik doe dat al jaren zo', words: 'al jaren zo' },
    ],
    negative: ['We zijn al jaren getrouwd.', 'Er was niets te doen.'],
  },
  {
    id: 'excuse',
    match: [
      'geen tijd(?: (?:gehad|voor))?',
      'te druk',
      '(?:niet|niks) van gekomen|niet aan ?toe ?gekomen|kwam er niet van',
      'vergeten',
      'kwam (?:er )?(?:iets|wat) tussen',
    ],
    exceptions: [
      { match: '(?:nooit|niet|onmogelijk te) vergeten', reason: 'remembered' },
      { match: 'geen tijd te verliezen', reason: 'haste' },
    ],
    reason: 'A reason outside oneself: a gift to learning.',
    source: 'E4',
    positive: [
      { text: 'ik had geen tijd', words: 'geen tijd' },
      { text: 'het is er niet van gekomen', words: 'niet van gekomen' },
    ],
    negative: ['Dat zal ik niet vergeten.', 'Er is geen tijd te verliezen.'],
  },
]
