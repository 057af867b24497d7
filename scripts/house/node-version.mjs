/**
 * Says what is wrong with a version of Node, or nothing when it will do.
 * 20.19 and 22.12 are the first of their lines that Vite 8 runs on.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
  const parts = version.split('.')
  const major = Number(parts[0])
  const minor = Number(parts[1])
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
  if (fits) return null
  return (
    'Lef needs Node.js 20.19 or newer (of the 22 line: 22.12 or newer); this is ' +
    version +
    '.\nInstall the current long-term version from https://nodejs.org and run the same command again.'
  )
}

/** Ends the process with a plain sentence when this Node is too old for Lef. */
export function requireNode() {
  const problem = nodeVersionProblem(process.versions.node)
  if (problem === null) return
  console.error(problem)
  process.exit(1)
}
