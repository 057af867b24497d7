import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { newDataFolder } from '../src/testing/new-data-folder.ts'
import { runRelayFaults } from '../src/testing/relay-faults.ts'
import { findPostgres, runPostgres } from '../src/testing/run-postgres.ts'

/**
 * `npm run torture -- relay [rounds] [folder for the result]`: kills the server again and again while 20 people
 * write, on the embedded database and on a PostgreSQL.
 */
export default async function run([rounds = '200', folder]: readonly string[]): Promise<number> {
  const bin = findPostgres()
  const data = await newDataFolder()
  const postgres = bin === null ? null : await runPostgres(bin)
  if (postgres === null) console.log('PostgreSQL is left out: there is none on this machine.')
  const places = [
    { name: 'embedded', place: { folder: data.folder } },
    ...(postgres === null ? [] : [{ name: 'PostgreSQL', place: { url: await postgres.newDatabase() } }]),
  ]
  const results: object[] = []
  let failures = 0
  for (const { name, place } of places) {
    const begun = Date.now()
    const result = await runRelayFaults({
      place,
      rounds: Number(rounds),
      writers: 20,
      random: Math.random,
      say: (line) => console.log(`${name}, ${line}`),
    })
    const { lost, wrong, refused } = result
    failures += lost.length + wrong.length + refused.length
    console.log(
      `${name}: killed ${result.kills} times, ${result.acknowledged} acknowledged, ${lost.length} lost, ` +
        `${wrong.length} wrong, ${refused.length} refused`,
    )
    results.push({ name, ...result, seconds: Math.round((Date.now() - begun) / 1000) })
  }
  await postgres?.stop()
  data.remove()
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    const made = {
      date: new Date().toISOString().slice(0, 10),
      cores: cpus().length,
      node: process.version,
      results,
    }
    writeFileSync(`${folder}/relay.json`, `${JSON.stringify(made, null, 2)}\n`)
  }
  return failures === 0 ? 0 : 1
}
