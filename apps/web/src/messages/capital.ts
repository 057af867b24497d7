/** The words as they stand at the beginning of a sentence: what is said instead of a name does not begin with a capital. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
