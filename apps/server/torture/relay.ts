import { newDataFolder } from '../src/testing/new-data-folder.ts'
import { runRelayFaults, type FaultsResult } from '../src/testing/relay-faults.ts'
import { findPostgres, runPostgres } from '../src/testing/run-postgres.ts'

/** What came of the rounds on one database. */
export interface KillRounds extends FaultsResult {
  readonly database: 'embedded' | 'PostgreSQL'
  readonly seconds: number
}

/** How many people write while the server is killed. */
export const writers = 20

/**
 * Kills the server again and again while people write, on the embedded database and, where there is one on this
 * machine, on a PostgreSQL, both at the same time; on each so many times, or for so many minutes. Everything lies in folders of its own, which are gone afterwards.
 */
export async function killRounds(
  rounds: number,
  say: (line: string) => void,
  minutes = Infinity,
): Promise<KillRounds[]> {
  const bin = findPostgres()
  const data = await newDataFolder()
  const postgres = bin === null ? null : await runPostgres(bin)
  if (postgres === null) say('PostgreSQL is left out: there is none on this machine.')
  const places = [
    { database: 'embedded' as const, place: { folder: data.folder } },
    ...(postgres === null
      ? []
      : [{ database: 'PostgreSQL' as const, place: { url: await postgres.newDatabase() } }]),
  ]
  // Beside each other: while one waits for its server to start, the other writes.
  const results = await Promise.all(
    places.map(async ({ database, place }): Promise<KillRounds> => {
      const begun = Date.now()
      const result = await runRelayFaults({
        place,
        rounds,
        writers,
        random: Math.random,
        say: (line) => say(`${database}, ${line}`),
        goOn: () => Date.now() - begun < minutes * 60_000,
      })
      return { database, ...result, seconds: Math.round((Date.now() - begun) / 1000) }
    }),
  )
  await postgres?.stop()
  data.remove()
  return results
}

/**
 * `npm run torture -- relay [rounds] [minutes on each]`: prints what came of it, on each database. `npm run bench -- relay faults` does
 * the same and writes it down.
 */
export default async function run([
  rounds = '200',
  minutes = 'Infinity',
]: readonly string[]): Promise<number> {
  const results = await killRounds(Number(rounds), console.log, Number(minutes))
  for (const { database, kills, acknowledged, lost, wrong, refused, seconds } of results) {
    console.log(
      `${database}: killed ${kills} times in ${seconds} s, ${acknowledged} acknowledged, ${lost.length} lost, ` +
        `${wrong.length} wrong, ${refused.length} refused`,
    )
  }
  return results.every(({ lost, wrong, refused }) => lost.length + wrong.length + refused.length === 0)
    ? 0
    : 1
}
