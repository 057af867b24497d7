import * as Y from 'yjs'
import { editText } from './edit-text.ts'
import type { Fields, FieldValue, Row, RowId, Schema, TextNames, ValueNames } from './schema.ts'

type Tables<S extends Schema> = S['tables']
type TableName<S extends Schema> = keyof Tables<S> & string

/** What can be given when a row is added: any of its fields; texts start empty, values unknown. */
type Given<F extends Fields> = { readonly [K in keyof F as K extends 'id' ? never : K]?: FieldValue<F[K]> }

/** What follows from a step of undo elsewhere, in another document say. */
export interface Along {
  /** The step was taken back. */
  undone(): void
  /** It was done again. */
  redone(): void
}

/**
 * A Y.Doc read and written as typed tables.
 *
 * Layout in the document: `root` (Y.Map of single values), `root.<field>` (Y.Text each),
 * `table.<name>` (Y.Map of id → Y.Map of fields, texts as nested Y.Text made together with the row,
 * so that two tabs never make the same text twice).
 *
 * Rows are plain frozen-in-time values: the same object as long as nothing in them changed,
 * so that a screen can compare them by identity.
 */
export class Records<S extends Schema> {
  readonly doc: Y.Doc
  readonly #schema: S
  readonly #newId: () => string
  readonly #rows = new Map<string, Map<string, Row<Fields>>>()
  readonly #lists = new Map<string, readonly Row<Fields>[]>()
  /** Tables of which the order of the rows is still right, though some of them changed. */
  readonly #stale = new Set<string>()
  readonly #undo: Y.UndoManager
  readonly #along = new WeakMap<object, Along>()
  readonly #listeners = new Set<() => void>()
  readonly #afterLetters: (run: () => void) => void
  /** A text is being written by itself, as when someone types. */
  #writing = false
  /** Letters were written of which nobody has been told. */
  #untold = false
  #root: Row<Fields> | null = null

  /** @param afterLetters when listeners hear of written letters (SPEC S-27): at once when left out */
  constructor(
    doc: Y.Doc,
    schema: S,
    newId: () => string,
    afterLetters: (run: () => void) => void = (run) => run(),
  ) {
    this.doc = doc
    this.#afterLetters = afterLetters
    this.#schema = schema
    this.#newId = newId
    const rootMap = doc.getMap('root')
    rootMap.observe(this.#forgetRoot)
    for (const [name, field] of Object.entries(schema.root)) {
      if (field.kind !== 'text') continue
      doc.getText(`root.${name}`).observe(this.#forgetRoot)
    }
    for (const name of Object.keys(schema.tables)) {
      doc.getMap(`table.${name}`).observeDeep((events) => this.#forgetRows(name, events))
    }
    this.#undo = new Y.UndoManager(doc, { trackedOrigins: new Set([this]), captureTimeout: 600 })
    this.#undo.on('stack-item-popped', ({ stackItem, type }) => {
      const along = this.#along.get(stackItem)
      if (!along) return
      // The step goes from one stack to the other as another object.
      const turned = (type === 'undo' ? this.#undo.redoStack : this.#undo.undoStack).at(-1)
      if (turned) this.#along.set(turned, along)
      if (type === 'undo') along.undone()
      else along.redone()
    })
    doc.on('afterTransaction', this.#tell)
  }

  /** The fields that stand by themselves. */
  root(): Row<S['root']> {
    this.#root ??= this.#readFields('', this.#schema.root, (name, kind) =>
      kind === 'text' ? this.doc.getText(`root.${name}`).toString() : this.doc.getMap('root').get(name),
    )
    return this.#root as Row<S['root']>
  }

  /** All rows of a table, by their order and then by id. */
  rows<T extends TableName<S>>(table: T): readonly Row<Tables<S>[T]>[] {
    let list = this.#lists.get(table)
    if (!list) {
      const rows: Row<Fields>[] = []
      for (const id of this.#table(table).keys()) {
        const row = this.#row(table, id)
        if (row) rows.push(row)
      }
      list = rows.sort(byOrder)
      this.#lists.set(table, list)
    } else if (this.#stale.delete(table)) {
      list = list.map((row) => this.#row(table, row.id) ?? row)
      this.#lists.set(table, list)
    }
    return list as readonly Row<Tables<S>[T]>[]
  }

  /** One row, or null when it is not there (any more). */
  row<T extends TableName<S>>(table: T, id: string): Row<Tables<S>[T]> | null {
    return this.#row(table, id) as Row<Tables<S>[T]> | null
  }

  /** Adds a row and gives its id; without an `order` it comes last. */
  add<T extends TableName<S>>(table: T, given: Given<Tables<S>[T]>, id = this.#newId()): RowId<Tables<S>[T]> {
    this.change(() => {
      const fields = this.#schema.tables[table] ?? {}
      const stored = new Y.Map<unknown>()
      for (const [name, field] of Object.entries(fields)) {
        const start = (given as Record<string, unknown>)[name]
        if (field.kind === 'id') continue
        if (field.kind === 'text') stored.set(name, new Y.Text(typeof start === 'string' ? start : ''))
        else if (start !== undefined && start !== null) stored.set(name, start)
      }
      if ('order' in fields && (given as Record<string, unknown>)['order'] === undefined) {
        stored.set('order', this.#nextOrder(table))
      }
      this.#table(table).set(id, stored)
    })
    return id as RowId<Tables<S>[T]>
  }

  /** Sets values of a row; a row that is gone stays gone. */
  set<T extends TableName<S>>(
    table: T,
    id: string,
    values: { readonly [K in ValueNames<Tables<S>[T]>]?: FieldValue<Tables<S>[T][K]> },
  ): void {
    const stored = this.#table(table).get(id)
    if (!(stored instanceof Y.Map)) return
    this.change(() => {
      for (const [name, next] of Object.entries(values)) {
        if (stored.get(name) !== next) stored.set(name, next)
      }
    })
  }

  setRoot(values: { readonly [K in ValueNames<S['root']>]?: FieldValue<S['root'][K]> }): void {
    const stored = this.doc.getMap('root')
    this.change(() => {
      for (const [name, next] of Object.entries(values)) {
        if (stored.get(name) !== next) stored.set(name, next)
      }
    })
  }

  /** Makes a text of a row read as `next`. */
  write<T extends TableName<S>>(table: T, id: string, field: TextNames<Tables<S>[T]>, next: string): void {
    const stored = this.#table(table).get(id)
    const target = stored instanceof Y.Map ? stored.get(field) : undefined
    if (target instanceof Y.Text) this.#write(target, next)
  }

  writeRoot(field: TextNames<S['root']>, next: string): void {
    this.#write(this.doc.getText(`root.${field}`), next)
  }

  remove<T extends TableName<S>>(table: T, id: string): void {
    if (!this.#table(table).has(id)) return
    // A step of undo by itself: taking it back must not take along what was typed just before or after.
    this.endStep()
    this.change(() => this.#table(table).delete(id))
    this.endStep()
  }

  /** Makes several changes one: one update, one step of undo. */
  change(run: () => void): void {
    this.doc.transact(run, this)
  }

  /** Several changes as one step of undo by itself, with what follows from it: whoever takes it back takes that along. */
  changeAlong(run: () => void, along: Along): void {
    this.endStep()
    const last = this.#undo.undoStack.at(-1)
    this.change(run)
    const step = this.#undo.undoStack.at(-1)
    if (step && step !== last) this.#along.set(step, along)
    this.endStep()
  }

  /** Closes the step of undo that is open, so that the next change is undone by itself. */
  endStep(): void {
    this.#undo.stopCapturing()
  }

  undo(): boolean {
    return this.#undo.undo() !== null
  }
  redo(): boolean {
    return this.#undo.redo() !== null
  }
  get canUndo(): boolean {
    return this.#undo.canUndo()
  }
  get canRedo(): boolean {
    return this.#undo.canRedo()
  }

  /**
   * Calls back after any change, this tab's or another's; after `write` and `writeRoot` by themselves when
   * `afterLetters` says. What is read is never late.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Lets go of the document; undo history ends here. */
  destroy(): void {
    this.doc.off('afterTransaction', this.#tell)
    this.#undo.destroy()
    this.#listeners.clear()
  }

  #write(target: Y.Text, next: string): void {
    this.#writing = true
    try {
      this.change(() => editText(target, next))
    } finally {
      this.#writing = false
    }
  }

  /** Rows by id; a document that came from elsewhere may hold anything in their place. */
  #table(name: string): Y.Map<unknown> {
    return this.doc.getMap(`table.${name}`)
  }

  #row(table: string, id: string): Row<Fields> | null {
    const known = this.#rows.get(table)?.get(id)
    if (known) return known
    const stored = this.#table(table).get(id)
    const fields = this.#schema.tables[table]
    if (!(stored instanceof Y.Map) || !fields) return null
    const row = this.#readFields(id, fields, (name) => stored.get(name))
    const rows = this.#rows.get(table) ?? new Map<string, Row<Fields>>()
    rows.set(id, row)
    this.#rows.set(table, rows)
    return row
  }

  #readFields(
    id: string,
    fields: Fields,
    stored: (name: string, kind: 'text' | 'value') => unknown,
  ): Row<Fields> {
    const row: Record<string, unknown> = { id }
    for (const [name, field] of Object.entries(fields)) {
      if (field.kind === 'id') continue
      const raw = stored(name, field.kind)
      if (field.kind === 'value') row[name] = field.parse(raw)
      else row[name] = raw instanceof Y.Text ? raw.toString() : typeof raw === 'string' ? raw : ''
    }
    return row as Row<Fields>
  }

  #nextOrder(table: string): number {
    let last = 0
    for (const stored of this.#table(table).values()) {
      const at = stored instanceof Y.Map ? stored.get('order') : undefined
      if (typeof at === 'number' && at > last) last = at
    }
    return last + 1
  }

  readonly #forgetRoot = () => {
    this.#root = null
  }

  #forgetRows(table: string, events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void {
    const rows = this.#rows.get(table)
    let ordered = true
    for (const event of events) {
      const [id, field] = event.path
      // A letter in a text moves no row: sorting them all again would cost more than the letter.
      ordered &&= typeof id === 'string' && field !== undefined
      if (typeof id === 'string') rows?.delete(id)
      else for (const key of event.changes.keys.keys()) rows?.delete(key)
    }
    if (ordered && this.#lists.has(table)) this.#stale.add(table)
    else {
      this.#lists.delete(table)
      this.#stale.delete(table)
    }
  }

  readonly #tell = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return
    if (!this.#writing) return this.#tellAll()
    if (this.#untold) return
    this.#untold = true
    this.#afterLetters(() => {
      if (this.#untold) this.#tellAll()
    })
  }

  #tellAll(): void {
    this.#untold = false
    for (const listener of this.#listeners) listener()
  }
}

function byOrder(a: Row<Fields>, b: Row<Fields>): number {
  const [left, right] = [(a as { order?: unknown }).order, (b as { order?: unknown }).order]
  if (typeof left === 'number' && typeof right === 'number' && left !== right) return left - right
  return a.id < b.id ? -1 : 1
}
