/** The most that is read, in bytes. A notebook of two hundred long conversations is far below. */
export interface ImportLimits {
  readonly file: number
  readonly inflated: number
}

/** 64 MiB as a file, 256 MiB unpacked. */
export const importLimits: ImportLimits = { file: 64 * 2 ** 20, inflated: 256 * 2 ** 20 }
