import { runInThisContext } from 'node:vm'
import type { CDPSession } from 'playwright-core'
import { build } from 'vite'
import { root } from '../../scripts/house/root.mjs'

/** Name under which the exports of a bundle stand in the page. */
const globalName = 'lefBench'

/**
 * Bundles a module with the product's own code in it as one script for a page.
 * @param entry absolute path of the module
 */
export async function bundleForPage(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: globalName },
      },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  for (const output of outputs) {
    if (!('output' in output)) continue
    for (const file of output.output) if (file.type === 'chunk' && file.isEntry) return file.code
  }
  throw new Error(`${entry} gave no script`)
}

/** Functions of a bundle, called in the page by name. */
export interface PageModule {
  /** Calls an export with arguments that JSON can hold and gives what it resolves to. */
  call(name: string, ...args: unknown[]): Promise<unknown>
}

/**
 * Puts a bundle into a page. It goes in as the debugger's own script: the content security policy of the
 * page stays as strict as it is.
 */
export async function loadIntoPage(cdp: CDPSession, code: string): Promise<PageModule> {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value
  }
  await evaluate(`${code}\n;void 0`)
  return {
    call: (name, ...args) => evaluate(`${globalName}.${name}(...${JSON.stringify(args)})`),
  }
}

/**
 * What a bundle exports, in this process. Benches run from their sources, where a call from one file to another goes
 * through an accessor: in a tight loop that takes half as long again as what ships.
 */
export function loadHere(code: string): unknown {
  return runInThisContext(`(() => {${code}\n;return ${globalName}})()`)
}
