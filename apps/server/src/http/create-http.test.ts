import pino from 'pino'
import { expect, it } from 'vitest'
import { createMetrics } from '../metrics.ts'
import { createHttp } from './create-http.ts'

/** The address that limits go by, of a request from `10.0.0.1` that says it came through others. */
async function addressSeen(behindProxy: boolean, forwarded: string): Promise<string> {
  const http = createHttp({
    log: pino({ level: 'silent' }),
    secure: false,
    behindProxy,
    metrics: createMetrics({ connections: () => 0, waitingBytes: () => 0 }),
    failed: () => undefined,
  })
  http.get('/address', async ({ ip }) => ({ ip }))
  const answer = await http.inject({
    url: '/address',
    remoteAddress: '10.0.0.1',
    headers: { 'x-forwarded-for': forwarded },
  })
  await http.close()
  return answer.json<{ ip: string }>().ip
}

it('R-10 goes by what our own proxy added, and by nothing that whoever asks wrote before it', async () => {
  expect(await addressSeen(true, '203.0.113.9')).toBe('203.0.113.9')
  expect(await addressSeen(true, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
  expect(await addressSeen(false, '203.0.113.9')).toBe('10.0.0.1')
})
