import { describe, expect, it } from 'vitest'
import { createReadingDesk, type DeskWorker } from './reading-in-worker.ts'
import type { ReadingAnswer, ReadingTask } from './reading-messages.ts'

/** A worker that answers when it is told to. */
function someWorkers() {
  const made: {
    tasks: ReadingTask['task'][]
    ended: boolean
    say: (answer: ReadingAnswer) => void
    fall: () => void
  }[] = []
  const start = () => {
    const worker: DeskWorker = {
      onmessage: null,
      onerror: null,
      postMessage: ({ task }: ReadingTask) => void here.tasks.push(task),
      terminate: () => void (here.ended = true),
    }
    const here = {
      tasks: [] as ReadingTask['task'][],
      ended: false,
      say: (data: ReadingAnswer) => worker.onmessage?.(new MessageEvent('message', { data })),
      fall: () => worker.onerror?.(new Event('error') as ErrorEvent),
    }
    made.push(here)
    return worker
  }
  return { made, start }
}

const unread: ReadingAnswer = {
  answer: 'parsed',
  result: { ok: false, error: { problem: 'too-large', format: null, line: null, found: '' } },
}

describe('the desk where a conversation is read', () => {
  it('parses, warms up and is ready to read in one worker', async () => {
    const { made, start } = someWorkers()
    const desk = createReadingDesk(start)
    desk.warmUp('nl-je')
    const parsing = desk.parse('text', '', 'nl-je')
    made[0]?.say(unread)
    expect(await parsing.answer).toEqual(unread)
    parsing.stop()
    desk.warmUp('nl-je')
    expect(made.map(({ tasks, ended }) => ({ tasks, ended }))).toEqual([
      { tasks: ['warm', 'parse', 'warm'], ended: false },
    ])
  })

  it('ends the worker that is stopped, and takes another for what comes next', async () => {
    const { made, start } = someWorkers()
    const desk = createReadingDesk(start)
    const parsing = desk.parse('text', '', 'nl-je')
    parsing.stop()
    expect(await parsing.answer).toBe('stopped')
    const again = desk.parse('text', '', 'nl-je')
    made[0]?.say(unread)
    made[1]?.say({ answer: 'failed' })
    expect(await again.answer).toEqual({ answer: 'failed' })
    expect(made.map(({ ended }) => ended)).toEqual([true, true])
  })

  it('asks nothing of a worker that broke while nothing was asked', async () => {
    const { made, start } = someWorkers()
    const desk = createReadingDesk(start)
    desk.warmUp('nl-je')
    made[0]?.fall()
    const parsing = desk.parse('text', '', 'nl-je')
    expect(made.map(({ tasks }) => tasks)).toEqual([['warm'], ['parse']])
    desk.close()
    expect(await parsing.answer).toBe('stopped')
    expect(made[1]?.ended).toBe(true)
  })
})
