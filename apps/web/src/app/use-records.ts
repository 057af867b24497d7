import type { Records, Row, Schema } from '@lef/store'
import { useCallback, useRef, useSyncExternalStore } from 'react'

/** All rows of a table; the same array until something in it changes. */
export function useRows<S extends Schema, T extends keyof S['tables'] & string>(
  records: Records<S>,
  table: T,
): readonly Row<S['tables'][T]>[] {
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.rows(table),
  )
}

/** One row, or null when it is not there. */
export function useRow<S extends Schema, T extends keyof S['tables'] & string>(
  records: Records<S>,
  table: T,
  id: string,
): Row<S['tables'][T]> | null {
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.row(table, id),
  )
}

/**
 * Something worked out from the records; whoever shows it is drawn again only when its outcome changes, item by
 * item, not at every letter that is typed elsewhere.
 */
export function useRead<S extends Schema, T extends object | string | boolean>(
  records: Records<S>,
  read: (records: Records<S>) => T,
): T {
  const last = useRef<T | null>(null)
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => {
      const next = read(records)
      if (last.current === null || !sameItems(last.current, next)) last.current = next
      return last.current
    },
  )
}

function sameItems(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const items = Object.entries(one)
  const others = new Map(Object.entries(other))
  return items.length === others.size && items.every(([name, item]) => Object.is(item, others.get(name)))
}

/** The fields of a document that stand by themselves. */
export function useRoot<S extends Schema>(records: Records<S>): Row<S['root']> {
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.root(),
  )
}

/** Whether there is something to undo or redo. */
export function useUndo<S extends Schema>(records: Records<S>): { canUndo: boolean; canRedo: boolean } {
  const subscribe = useCallback((listener: () => void) => records.subscribe(listener), [records])
  return {
    canUndo: useSyncExternalStore(subscribe, () => records.canUndo),
    canRedo: useSyncExternalStore(subscribe, () => records.canRedo),
  }
}
