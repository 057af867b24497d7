import type { DocumentId } from '@lef/vault'
import type { DocumentRow } from '../storage/rows.ts'
import type { Faulty } from './history.ts'
import type { NotebookPorts } from './ports.ts'
import { problemOf, quarantined, type Problem } from './problem.ts'

/** What was found faulty on this device, in this tab's eyes; the disk keeps the records among it. */
export class ProblemList {
  readonly #ports: NotebookPorts
  readonly #changed: () => void
  #problems: readonly Problem[]

  constructor(ports: NotebookPorts, problems: readonly Problem[], changed: () => void) {
    this.#ports = ports
    this.#problems = problems
    this.#changed = changed
  }

  get all(): readonly Problem[] {
    return this.#problems
  }

  /** Moves records to the quarantine and names them; true when the disk took it. For holders of the lock. */
  async setAside(document: DocumentId, faulty: readonly Faulty[]): Promise<boolean> {
    const rows = faulty.map((one) => quarantined(document, one, this.#ports.clock()))
    const stored = await this.#ports.storage.commit({
      drop: { records: [{ document, seqs: rows.map(({ seq }) => seq) }] },
      put: { quarantine: rows },
    })
    // On a full disk it stays where it is, and is named all the same.
    this.#add(rows.map(problemOf))
    return stored.ok
  }

  /** Names a document whose key cannot be opened. */
  unreadable({ id }: DocumentRow): void {
    const found = this.#ports.clock()
    this.#add([{ document: id, record: null, reason: 'damaged-key', loss: 'document', found }])
  }

  /** Reads what other tabs found. */
  async reload(): Promise<void> {
    const rows = await this.#ports.storage.quarantine()
    if (rows.ok) this.#add(rows.value.map(problemOf))
  }

  forget(document: DocumentId | null): void {
    this.#problems =
      document === null ? [] : this.#problems.filter((problem) => problem.document !== document)
    this.#changed()
  }

  #add(problems: readonly Problem[]): void {
    const fresh = problems.filter(
      ({ document, record }) =>
        !this.#problems.some((known) => known.document === document && known.record === record),
    )
    if (fresh.length === 0) return
    this.#problems = [...this.#problems, ...fresh]
    this.#changed()
  }
}
