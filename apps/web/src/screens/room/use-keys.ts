import { useLayoutEffect, useRef } from 'react'

/** Whether keys typed here are words and not commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=range]), textarea, select'))
  )
}

/** Single-key commands, by the letter as it stands on the key; off while someone types or a dialog is open. */
export function useKeys(enabled: boolean, commands: Readonly<Record<string, () => void>>): void {
  const latest = useRef(commands)
  latest.current = commands
  // Before the browser paints: a key pressed at first sight already counts.
  useLayoutEffect(() => {
    if (!enabled) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      if (isTyping(event.target) || document.querySelector('[role=dialog]')) return
      const command = latest.current[event.key.toUpperCase()]
      if (!command) return
      event.preventDefault()
      command()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [enabled])
}
