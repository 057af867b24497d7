import { languages } from '@lef/method'
import { describe, expect, test } from 'vitest'
import { failureInWords, formatInWords } from './failure-in-words.ts'
import { failure, parseProblems } from './parse-failure.ts'
import { parseTranscript } from './parse-transcript.ts'
import { sampleBytes, samples } from './samples.ts'

describe.each(languages)('in %s', (language) => {
  test('every reason to refuse a file is a sentence of its own', () => {
    const said = parseProblems.map((problem) => failureInWords(failure(problem), language))
    for (const one of said) expect(one).toMatch(/^\p{Lu}.*\.$/u)
    expect(new Set(said).size).toBe(said.length)
  })

  test('every container has a name', () => {
    for (const sample of samples) {
      const parsed = parseTranscript(sampleBytes(sample), sample.fileName)
      if (!parsed.ok) throw new Error(sample.name)
      expect(formatInWords(parsed.value.format, language)).toMatch(/\p{L}/u)
    }
  })
})

test('the place and what stands there are named, where there is a place', () => {
  const broken = parseTranscript('WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nHallo\n', 'a.vtt')
  if (broken.ok) throw new Error('a time that cannot be read was read')
  expect(failureInWords(broken.error, 'nl')).toBe(
    'Deze tijd is niet te lezen. Regel 3. Daar staat: “00:00:01.000 --> 00:00:0x.000”.',
  )
  expect(failureInWords(failure('not-text'), 'en')).not.toMatch(/Line/)
})

test('Dutch and English are not the same sentences', () => {
  for (const problem of parseProblems)
    expect(failureInWords(failure(problem), 'nl')).not.toBe(failureInWords(failure(problem), 'en'))
})
