import { Counter, Gauge, Registry, collectDefaultMetrics } from 'prom-client'

/** What the server counts. No organisation, account or document in any of it. */
export interface Metrics {
  answered(route: string, status: number, seconds: number): void
  stored(outcome: string): void
  failed(): void
  /** What became of a mail; each try counts. */
  mailed(outcome: string): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
}

/** What is asked at the moment that somebody looks. */
export interface Gauges {
  readonly connections: () => number
  readonly waitingBytes: () => number
}

export function createMetrics({ connections, waitingBytes }: Gauges): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const answers = new Counter({
    name: 'lef_answers_total',
    help: 'Answers, by route and status',
    labelNames: ['route', 'status'],
    registers,
  })
  const seconds = new Counter({
    name: 'lef_answer_seconds_total',
    help: 'Time until the answer, summed, by route',
    labelNames: ['route'],
    registers,
  })
  const envelopes = new Counter({
    name: 'lef_envelopes_total',
    help: 'Envelopes that were judged, by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const failures = new Counter({ name: 'lef_failures_total', help: 'What went wrong on our side', registers })
  const mails = new Counter({
    name: 'lef_mails_total',
    help: 'Mails, by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('lef_live_connections', 'Open live connections', connections)
  gauge('lef_waiting_bytes', 'Bytes of envelopes that wait for the database', waitingBytes)
  return {
    answered: (route, status, took) => {
      answers.inc({ route, status: String(status) })
      seconds.inc({ route }, took)
    },
    stored: (outcome) => envelopes.inc({ outcome }),
    failed: () => failures.inc(),
    mailed: (outcome) => mails.inc({ outcome }),
    text: () => registry.metrics(),
  }
}
