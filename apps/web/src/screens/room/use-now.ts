import { useEffect, useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'

/** The present, told again every so many seconds. Only the coach's own screen follows the clock. */
export function useNow(everySeconds: number): number {
  const { now } = useLef()
  const [present, setPresent] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setPresent(now()), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [now, everySeconds])
  return present
}
