import { describe, expect, it } from 'vitest'
import { readArguments, spokenLanguage } from './arguments.ts'

const read = (line: string) => {
  const result = readArguments(line.split(' ').filter((word) => word !== ''))
  return result.ok ? result.value : result.error
}

describe('readArguments', () => {
  it('L-3 reads a conversation with what is usual', () => {
    expect(readArguments(['talk', 'gesprek.vtt', '--lang', 'nl', '--coach', 'Petra Jansen'])).toEqual({
      ok: true,
      value: {
        command: 'talk',
        language: 'nl',
        file: 'gesprek.vtt',
        coach: ['Petra Jansen'],
        coachee: [],
        format: 'md',
        as: 'coach',
        address: 'je',
      },
    })
  })

  it('L-3 reads every option, in any order and with "="', () => {
    expect(
      read('--lang=en talk - --format html --as=coachee --address u --coach A --coach B --coachee C'),
    ).toEqual({
      command: 'talk',
      language: 'en',
      file: '-',
      coach: ['A', 'B'],
      coachee: ['C'],
      format: 'html',
      as: 'coachee',
      address: 'u',
    })
  })

  it('L-3 takes a name that begins with a dash only when it is tied to its option', () => {
    expect(read('talk x --lang nl --coach --coachee A')).toEqual({ problem: 'no-value', option: '--coach' })
    expect(read('talk x --lang nl --coach=-A-')).toMatchObject({ coach: ['-A-'] })
  })

  it('L-3 gives help, also where the rest is wrong', () => {
    expect(read('--help')).toEqual({ command: 'help', of: null })
    expect(read('talk -h')).toEqual({ command: 'help', of: 'talk' })
    expect(read('code --lang klingon --help')).toEqual({ command: 'help', of: 'code' })
    expect(read('--version')).toEqual({ command: 'version' })
  })

  it.each([
    ['', { problem: 'no-command' }],
    ['sing', { problem: 'unknown-command', given: 'sing' }],
    ['toString', { problem: 'unknown-command', given: 'toString' }],
    ['code', { problem: 'missing-option', option: '--lang', choices: ['nl', 'en'] }],
    ['code --lang', { problem: 'no-value', option: '--lang' }],
    ['code --lang de', { problem: 'not-a-choice', option: '--lang', given: 'de', choices: ['nl', 'en'] }],
    ['code --lang nl --lang en', { problem: 'given-twice', option: '--lang' }],
    ['code --lang nl --coach A', { problem: 'unknown-option', given: '--coach' }],
    ['code --lang nl turns.ndjson', { problem: 'one-too-many', given: 'turns.ndjson' }],
    ['talk x --lang nl', { problem: 'missing-option', option: '--coach', choices: [] }],
    ['talk x --lang nl --coach=', { problem: 'no-value', option: '--coach' }],
    ['talk --lang nl --coach A', { problem: 'no-file' }],
    ['talk x y --lang nl --coach A', { problem: 'one-too-many', given: 'y' }],
    ['talk x --lang nl --coach A -z', { problem: 'unknown-option', given: '-z' }],
    ['talk x --lang nl --coach A --constructor', { problem: 'unknown-option', given: '--constructor' }],
  ])('L-3 refuses "lef %s"', (line, problem) => {
    expect(read(line)).toEqual(problem)
  })
})

describe('the language to complain in', () => {
  it.each([
    [['code', '--lang', 'nl'], false, 'nl'],
    [['code', '--lang=en', '--what'], true, 'en'],
    [['code', '--lang', 'de'], true, 'nl'],
    [['code', '--lang'], false, 'en'],
  ] as const)('L-4 %j on a machine that speaks Dutch (%s) is %s', (args, speaksDutch, language) => {
    expect(spokenLanguage(args, speaksDutch)).toBe(language)
  })
})
