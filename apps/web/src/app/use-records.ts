import type { Records, Row, Schema } from '@lef/store'
import { useCallback, useSyncExternalStore } from 'react'

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
