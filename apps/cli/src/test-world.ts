import type { World } from './world.ts'

/** A world for tests: what comes in is given, what goes out is kept. */
export interface TestWorld extends World {
  readonly out: string[]
  readonly complaints: string[]
}

export function testWorld(
  given: {
    readonly input?: AsyncIterable<Uint8Array>
    readonly files?: Readonly<Record<string, Uint8Array>>
  } = {},
): TestWorld {
  const { input = bytes(), files = {} } = given
  const out: string[] = []
  const complaints: string[] = []
  return {
    input,
    out,
    complaints,
    write: async (text) => void out.push(text),
    complain: (line) => void complaints.push(line),
    async *open(path) {
      const content = files[path]
      if (content === undefined) throw Object.assign(new Error('not there'), { code: 'ENOENT' })
      yield content
    },
    pathOf: (path) => path,
    serverData: (folder) => ({ folder: folder ?? 'lef-data' }),
    version: '1.2.3',
    speaksDutch: false,
  }
}

/** A stream of these pieces. */
export async function* bytes(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
}
