/**
 * Text as a speech recogniser writes it: lower case, without punctuation. Apostrophes and hyphens within a word stay,
 * as recognisers keep them ("don't", "zo'n", "mee-eter"); what marks a cut-off word or a pause goes.
 */
export function asRecognised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`]/gu, "'")
    .replaceAll(/[^\p{L}\p{M}\p{N}.,:'\-\s]+|(?<!\d)[.,:]|[.,:](?!\d)/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])['-]+|['-]+(?![\p{L}\p{N}])/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
