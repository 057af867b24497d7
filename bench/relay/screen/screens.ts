import type { Page } from 'playwright-core'

/** Two people's screens with the same field on them, and the server between them. */
export interface Screens {
  readonly name: string
  /** The field stands on both, the caret is in the writer's, at the end of what stands there. */
  readonly writer: Page
  readonly reader: Page
  /** Finds the field on either. */
  readonly field: string
  close(): Promise<void>
}

declare global {
  var lefKeys: number[]
  var lefShown: { readonly length: number; readonly at: number }[]
}

/** In the page: writes down when each key goes down, in milliseconds since 1970. */
export function watchKeysDown(): void {
  globalThis.lefKeys = []
  const down = (event: Event) => globalThis.lefKeys.push(performance.timeOrigin + event.timeStamp)
  window.addEventListener('keydown', down, { capture: true })
}

/** In the page: writes down from when a field's text had which length on the screen; after the frame that shows it. */
export function watchField(selector: string): void {
  globalThis.lefShown = []
  let known = -1
  const look = (): void => {
    const length = document.querySelector<HTMLTextAreaElement>(selector)?.value.length ?? 0
    if (length !== known) {
      known = length
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () =>
        globalThis.lefShown.push({ length, at: performance.timeOrigin + performance.now() })
      port2.postMessage(null)
    }
    requestAnimationFrame(look)
  }
  look()
}

/**
 * Types letters and gives for each how long it took until it stood on the other screen, in milliseconds.
 * @param pause from one key to the next
 */
export async function typeAcross(
  { writer, reader, field }: Screens,
  keys: number,
  pause: () => number,
): Promise<number[]> {
  const before = await reader.locator(field).evaluate((area: HTMLTextAreaElement) => area.value.length)
  await writer.evaluate(() => void (globalThis.lefKeys = []))
  await reader.evaluate(() => void (globalThis.lefShown = []))
  for (let key = 0; key < keys; key++) {
    await writer.keyboard.press('abcdefghijklmnopqrstuvwxyz'[key % 26] ?? 'a')
    await writer.waitForTimeout(pause())
  }
  await reader.waitForFunction(
    ([selector, length]) =>
      (document.querySelector<HTMLTextAreaElement>(selector)?.value.length ?? 0) >= length,
    [field, before + keys] as const,
  )
  await reader.waitForTimeout(200)
  const down = await writer.evaluate(() => globalThis.lefKeys)
  const shown = await reader.evaluate(() => globalThis.lefShown)
  return down.map((pressed, key) => {
    const first = shown.find(({ length }) => length >= before + key + 1)
    if (first === undefined) throw new Error('A letter never stood on the other screen')
    return first.at - pressed
  })
}
