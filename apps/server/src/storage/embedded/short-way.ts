import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A path to a folder for as long as it is used. */
export interface ShortWay {
  readonly path: string
  end(): void
}

/** Folders in which a way may be made. */
export const placesForWays: readonly string[] = [...new Set([tmpdir(), '/tmp'])]

/**
 * A path to a folder of at most so many bytes: its own, else through a link in a folder that this process alone may write in.
 * What is made by it lies in the folder itself. Null when none can be made.
 */
export function shortWayTo(folder: string, most: number, places: readonly string[]): ShortWay | null {
  if (Buffer.byteLength(folder) <= most) return { path: folder, end: () => undefined }
  for (const place of places) {
    const way = linkIn(place, folder)
    if (way === null) continue
    if (Buffer.byteLength(way.path) <= most) return way
    way.end()
  }
  return null
}

function linkIn(place: string, folder: string): ShortWay | null {
  let own: string
  try {
    own = mkdtempSync(join(place, 'lef-'))
  } catch {
    return null
  }
  // The link goes, and nothing behind it.
  const end = () => rmSync(own, { recursive: true, force: true })
  const path = join(own, 'd')
  try {
    symlinkSync(resolve(folder), path)
  } catch {
    end()
    return null
  }
  return { path, end }
}
