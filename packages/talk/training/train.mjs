// Trains the model of a language and writes it to model/<language>.ts:
//   node packages/talk/training/train.mjs nl|en [--check] [--keep FOLDER [coach|coachee]]
// The same conversations give the same bytes. With --check nothing is written: it says whether the committed model
// is what training gives. --keep keeps what takes long in a folder (kept-fits.ts).
import { fileURLToPath } from 'node:url'
import { runTypeScript } from '../../../scripts/house/run-typescript.mjs'

process.exitCode = await runTypeScript(
  fileURLToPath(new URL('./train.ts', import.meta.url)),
  process.argv.slice(2),
)
