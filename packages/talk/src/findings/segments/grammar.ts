import type { Language } from '@lef/method'

/** What has to be known of a language to cut talk into clauses, with or without punctuation. Words as `normOf` gives them. */
export interface Grammar {
  readonly language: Language
  /** Spoken spellings and what they stand for ("m'n" is "mijn"). */
  readonly sameAs: ReadonlyMap<string, string>
  readonly questionWords: ReadonlySet<string>
  /** May stand before a question word: "met wie". */
  readonly beforeQuestionWord: ReadonlySet<string>
  /** Question words that exclaim as well: "wat", "hoe". */
  readonly exclaims: ReadonlySet<string>
  /** Behind "wat" or "hoe" these make an exclamation or a fixed phrase: "wat een", "hoe dan ook". */
  readonly exclaiming: ReadonlySet<string>
  /** Finite forms that may open a yes/no question or follow a question word. */
  readonly verbs: ReadonlySet<string>
  /** Never a finite verb: what stands before "je" and is one of these does not open a question. */
  readonly notVerbs: ReadonlySet<string>
  /** Pronouns that may be the subject behind an inverted verb. */
  readonly subjects: ReadonlySet<string>
  /** Open a subject too; behind a question word other than why they make a clause: "what the guidance says is", "wat mij helpt is". */
  readonly nouns: ReadonlySet<string>
  /** Open a subject that is no pronoun: "weten jouw maten dat". */
  readonly determiners: ReadonlySet<string>
  /** Verbs that, standing first without a question mark, rather tell someone to do something: "neemt u plaats". */
  readonly orders: ReadonlySet<string>
  /** Behind one of those verbs these make it a question after all: "doe je dat". */
  readonly familiar: ReadonlySet<string>
  /** Between two answers of one question: "bel je of app je", "is it that or is it you". */
  readonly alternatives: ReadonlySet<string>
  /** At the end of a question these ask nothing more: "what is it, do you think". */
  readonly asides: ReadonlySet<string>
  /** Open a question whatever subject follows: "would Deshawn go for it". None in Dutch. */
  readonly openers: ReadonlySet<string>
  /** The other person, as a subject. */
  readonly addressed: ReadonlySet<string>
  /**
   * Verbs with the subjects before which they ask wherever they stand ("when you drink do you"), some with the word behind it
   * ("is that okay", as `that_okay`).
   */
  readonly asks: ReadonlyMap<string, ReadonlySet<string>>
  /** Question words that, behind a noun, belong to it unless a verb and the other follow: "the one who". None in Dutch. */
  readonly relative: ReadonlySet<string>
  /** End what is said: behind these, a verb before the other asks. */
  readonly ends: ReadonlySet<string>
  /** Before such a verb these make it tell after all: "nor do you", "how are you". */
  readonly tells: ReadonlySet<string>
  /** An unknown word before "je" can be a verb ("eet je"): true of Dutch, not of English. */
  readonly anyVerbInverts: boolean
  /** Sounds and words that only open a turn: "ja", "oké", "hm". */
  readonly fillers: ReadonlySet<string>
  readonly connectors: ReadonlySet<string>
  /** Open a clause that hangs on another. */
  readonly subordinators: ReadonlySet<string>
  /** Behind these an inverted verb tells instead of asks: "dan ga je". */
  readonly fronting: ReadonlySet<string>
  /** Behind these a question word opens a clause, not a question: "ik weet wat". */
  readonly governing: ReadonlySet<string>
  /** Said by everybody all the time: no echo of anyone. */
  readonly common: ReadonlySet<string>
}
