import { useEffect, useState } from 'react'

/** Whole seconds still to wait; `start` begins a wait of so many milliseconds (0 ends it). */
export function useCountdown(): readonly [seconds: number, start: (milliseconds: number) => void] {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (seconds === 0) return
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000)
    return () => clearTimeout(timer)
  }, [seconds])
  return [seconds, (milliseconds) => setSeconds(Math.ceil(milliseconds / 1000))]
}
