/** Says where a long measurement is, with the seconds since its start. */
export type Say = (line: string) => void

/** Prints each line with the seconds that have gone by since now. */
export function createProgress(): Say {
  const begun = performance.now()
  return (line) => {
    console.log(`  ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`)
  }
}
