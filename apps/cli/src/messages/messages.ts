import type { ParseFailure } from '@lef/talk'
import type { Backup, BackupError, RestoreError } from '@lef/server/backup'
import type { ArgumentProblem, CommandName } from '../arguments.ts'
import type { LineFailure } from '../code/lines.ts'
import type { SpokenLineProblem } from '../code/spoken-line.ts'
import type { RoleProblem } from '../talk/declared-roles.ts'

/** All that the command says to a person, in one language. */
export interface Messages {
  readonly help: Readonly<Record<'lef' | CommandName, string>>
  readonly argument: (problem: ArgumentProblem) => string
  readonly standardInput: string
  /** A reason with the file it is about. */
  readonly in: (file: string, reason: string) => string
  /** Why a file cannot be read, by the system's code. */
  readonly unreadable: (code: string) => string
  readonly transcript: (failure: ParseFailure) => string
  readonly role: (problem: RoleProblem) => string
  readonly perhapsSame: (names: readonly string[]) => string
  /** A reason with the line of standard input it is about. */
  readonly atLine: (line: number, reason: string) => string
  readonly line: Readonly<Record<LineFailure['problem'], string>>
  readonly spokenLine: (problem: SpokenLineProblem) => string
  readonly wroteBackup: (file: string, backup: Backup) => string
  readonly restored: (file: string, backup: Backup) => string
  readonly noBackup: (error: BackupError) => string
  readonly noRestore: (error: RestoreError) => string
  readonly fault: (detail: string) => string
}
