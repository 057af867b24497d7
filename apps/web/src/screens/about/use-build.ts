import { useEffect, useState } from 'react'
import type { Build } from '../../../pwa/build.ts'

/** Version and hash of the build that is running; null when it cannot be read (as in development). */
export function useBuild(): Build | null {
  const [build, setBuild] = useState<Build | null>(null)
  useEffect(() => {
    let gone = false
    void readBuild().then((read) => {
      if (!gone) setBuild(read)
    })
    return () => {
      gone = true
    }
  }, [])
  return build
}

async function readBuild(): Promise<Build | null> {
  try {
    const response = await fetch('/build.json')
    const read: unknown = response.ok ? await response.json() : null
    if (typeof read !== 'object' || read === null || !('version' in read) || !('hash' in read)) return null
    const { version, hash } = read
    return typeof version === 'string' && typeof hash === 'string' ? { version, hash } : null
  } catch {
    return null
  }
}
