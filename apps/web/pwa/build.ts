/** Names one build of Lef: its version, and one hash over every file of it. */
export interface Build {
  readonly version: string
  /** SHA-256 in hex over the sorted lines `<sha256 of the file>  <path>`, as `sha256sum` prints them. */
  readonly hash: string
}

/** What `/build.json` holds. A person can compare it with a build they made from the same source. */
export interface BuildFile extends Build {
  readonly name: 'lef'
  /** SHA-256 in hex by path. */
  readonly files: Readonly<Record<string, string>>
}

/** One file that must be on the device before a build counts as there. */
export interface PrecachedFile {
  readonly url: string
  /** Subresource integrity: what arrives must be what was built. */
  readonly integrity: string
}

/** What a page may ask of the service worker. Each question comes with a port for its answer. */
export type WorkerQuestion = { readonly kind: 'builds' } | { readonly kind: 'consent' }

/** Answer to `builds`: the worker's own build, and the hash of the one that people agreed to run. */
export interface WorkerBuilds {
  readonly own: Build
  readonly agreed: string | null
}
