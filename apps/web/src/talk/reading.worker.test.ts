import { parseTranscript, withRoles, type RoledTranscript } from '@lef/talk'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { analyse } from './analyse.ts'
import { readerOf } from './reader-of.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'

const sample = readFileSync(
  fileURLToPath(new URL('../../../../samples/gesprek.vtt', import.meta.url)),
  'utf8',
)
const parse = { task: 'parse', content: sample, fileName: 'gesprek.vtt', register: 'nl-je' } as const
const warm = { task: 'warm', register: 'nl-je' } as const

function sampleTranscript(): RoledTranscript {
  const parsed = parseTranscript(sample, 'gesprek.vtt')
  if (!parsed.ok) throw new Error(parsed.error.problem)
  const coach = parsed.value.speakers.find(({ label }) => label === 'Hanneke Vos')
  if (!coach) throw new Error('the coach says nothing')
  const roled = withRoles(parsed.value, { coach: coach.id })
  if (!roled.ok) throw new Error(roled.error)
  return roled.value
}

/** A fresh worker, as the page has it: gives what it answers to a task in the end. */
async function freshWorker() {
  vi.resetModules()
  const answers: ReadingAnswer[] = []
  const worker: {
    postMessage: (answer: ReadingAnswer) => void
    onmessage?: (event: MessageEvent) => unknown
  } = { postMessage: (answer) => void answers.push(answer) }
  vi.stubGlobal('self', worker)
  await import('./reading.worker.ts')
  return async (data: ReadingTask) => {
    await worker.onmessage?.(new MessageEvent('message', { data }))
    return answers.at(-1)
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('the worker that reads', () => {
  test('hears the same at once and after warming up, and what the engine hears by itself', async () => {
    const transcript = sampleTranscript()
    const read = { task: 'read', transcript, register: 'nl-je' } as const
    const expected = { answer: 'read', conversation: analyse(transcript, 'nl-je', await readerOf('nl')) }
    expect(expected.conversation.turns.some(({ findings }) => findings.length > 0)).toBe(true)

    const cold = await freshWorker()
    expect(await cold(parse)).toEqual({ answer: 'parsed', result: parseTranscript(sample, 'gesprek.vtt') })
    expect(await cold(read)).toEqual(expected)

    const warmed = await freshWorker()
    await warmed(warm)
    // Long enough for the examples of the rules to be read, or most of them.
    await new Promise((resolve) => {
      setTimeout(resolve, 300)
    })
    await warmed(parse)
    await warmed(warm)
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    expect(await warmed(read)).toEqual(expected)
    expect(await warmed(read)).toEqual(expected)
  })
})
