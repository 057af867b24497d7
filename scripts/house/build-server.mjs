import { ensureProgramBuilt, server } from './program-build.mjs'

process.exitCode = (await ensureProgramBuilt(server, console.error)) === null ? 1 : 0
