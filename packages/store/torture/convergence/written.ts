interface Fate {
  /** It may rightly be gone: somebody deleted or undid it, or the tab died with it. */
  mayBeGone: boolean
  /** It was deleted, and that is on a disk. */
  gone: boolean
  /** It may rightly be back, or be there twice: a deletion was undone. */
  mayBeBack: boolean
}

/** What was written in a run, and what must have become of it: known by what people did, not by what the documents say. */
export class Written {
  readonly #fates = new Map<string, Fate>()
  #next = 0

  /** A sign that was never used: one letter, so that no edit can cut it in two. */
  newSign(): string {
    const sign = String.fromCodePoint(0x4e00 + this.#next++)
    this.#fates.set(sign, { mayBeGone: false, gone: false, mayBeBack: false })
    return sign
  }

  /** Somebody took it away; `kept` once that is on a disk. */
  deleted(sign: string, kept: boolean): void {
    const fate = this.#fates.get(sign)
    if (fate === undefined) return
    fate.mayBeGone = true
    fate.gone ||= kept
  }

  /** Undo, or a tab that died: what was there may be gone, what was gone may be back. */
  unsure(before: Iterable<string>, after: Iterable<string>): void {
    const [had, has] = [new Set(before), new Set(after)]
    for (const sign of had) if (!has.has(sign)) this.deleted(sign, false)
    for (const sign of has) {
      const fate = this.#fates.get(sign)
      if (fate !== undefined && !had.has(sign)) fate.mayBeBack = true
    }
  }

  /** What is wrong with what is there in the end. */
  judge(there: readonly string[]): readonly string[] {
    const times = new Map<string, number>()
    for (const sign of there) times.set(sign, (times.get(sign) ?? 0) + 1)
    return [...this.#fates].flatMap(([sign, { mayBeGone, gone, mayBeBack }]) => {
      const count = times.get(sign) ?? 0
      if (count === 0 && !mayBeGone) return [`${sign} was lost`]
      if (count > 0 && gone && !mayBeBack) return [`${sign} was deleted, and is there`]
      return count > 1 && !mayBeBack ? [`${sign} is there ${count} times`] : []
    })
  }

  get count(): number {
    return this.#fates.size
  }
}
