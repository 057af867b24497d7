import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, whatever folder a script was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
