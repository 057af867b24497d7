import type { ParseProblem } from '@lef/talk'
import type { OpenDatabaseError } from '@lef/server/backup'
import type { Messages } from './messages.ts'

const quoted = (text: string): string => `‘${text}’`
const listed = (names: readonly string[]): string => names.map((name) => `\n  ${name}`).join('')

const parseProblems: Readonly<Record<ParseProblem, string>> = {
  'too-large': 'this is larger than a conversation can be',
  empty: 'nobody says anything in this',
  'not-text': 'this is neither text nor a Word document',
  'unknown-format': 'this has no times or names by which to tell a transcript',
  'bad-time': 'this time cannot be read',
  'time-backwards': 'this ends before it begins',
  'misplaced-text': 'there are words here before the first time',
  'bad-json': 'this begins as JSON but is not',
  'no-segments': 'this JSON has no list of segments',
  'bad-segment': 'this segment has no words, or lacks the times that the others have',
  'bad-zip': 'this document is cut off, damaged or locked',
  'no-document': 'this is a zip file without a Word document',
  'bad-xml': 'the text of this document cannot be read',
}

const unreadable: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
}

function cannotOpen(error: OpenDatabaseError): string {
  switch (error.why) {
    case 'in-use':
      return 'a server has this data folder open. Stop it first.'
    case 'path-too-long':
      return 'the path of the data folder is too long for this system, and Lef cannot write to any temporary folder to shorten it.'
    case 'cannot-create':
      return `no database could be made in the data folder: ${error.detail}`
    case 'cannot-open':
      return `the database in the data folder does not open: ${error.detail}`
    case 'cannot-connect':
      return `the PostgreSQL in DATABASE_URL does not answer: ${error.detail}`
    case 'too-old':
      return `Lef needs PostgreSQL 15 or later; this one is ${error.version}.`
    case 'newer':
      return `a later version of Lef has used this database (${error.step}). Use that version.`
    case 'changed':
      return `this database was made differently from how this version of Lef makes it (${error.step}); nothing in it was changed.`
  }
}

export const english: Messages = {
  help: {
    lef: `lef — what was really said

  lef talk FILE --lang nl|en --coach "Name"    the mirror of a conversation
  lef code --lang nl|en                        codes for single turns, line by line
  lef backup FILE                              everything a server keeps, in one file
  lef restore FILE                             puts it back, in an empty place
  lef --version

More on each: lef talk --help, and likewise for the others.
talk and code happen on this device; nothing is sent anywhere.
Ends with: 0 fine, 2 the input is wrong, 1 something broke in lef itself.
`,
    talk: `lef talk FILE --lang nl|en --coach "Name" [--coachee "Name"]
         [--format md|json|html] [--as coach|coachee] [--address je|u]

Reads the transcript of a recorded conversation and writes a mirror for the coach: how questions
were asked, where advice was given and who came up with each idea, with the words themselves
behind every finding.
Only take a conversation that the coachee agreed to have recorded and looked at like this.

  FILE         from Teams (.vtt, .docx), Zoom, Stream, YouTube, Whisper, WhisperX, Otter,
               .srt, or text with "Name: words"; - reads standard input
  --lang       the language of the conversation and of the mirror
  --coach      who the coach is, as the file calls them; --coach again where the file has
               the same person under two names
  --coachee    who the coachee is; not needed when only two people speak
  --format     md (the default), json or html
  --as         coach (the default), or coachee: the coachee's own words, for the coachee
               alone
  --address    how Dutch addresses someone: je (the default) or u

When the input is wrong, standard error says where and why, and the exit code is 2.
`,
    code: `lef code --lang nl|en

Reads one turn a line from standard input, as JSON:
  {"id":"1","role":"coach","text":"What do you want to reach?","previous":"I am stuck."}
and at once writes one line back for each:
  {"id":"1","codes":[{"code":"question.open","start":0,"end":26,"confidence":0.98,"because":"…"}],"phase":"goal"}

  id           text or a number; comes back as it is
  role         coach or coachee
  text         what was said in this turn
  previous     what the other said before it; may be left out. When it is the text of the
               line before, it is the same conversation, and its course counts for phase

start and end count UTF-16 units of text. Empty lines are passed over.
It stops at the first line that is wrong: standard error has the number of the line and the
reason, and the exit code is 2. What came before has been answered by then.
`,
    backup: `lef backup FILE [--data FOLDER] [--lang nl|en]

Writes everything a server keeps to a new file, as it was at one moment, with a checksum in it. What
is sealed stays sealed; names and email addresses can be read in it, so look after it as you would a
password.

  FILE         must not exist yet
  --data       the data folder; without one: DATABASE_URL, then LEF_DATA, then that of npm start

The server may keep running. While it backs up a data folder, everyone else has to wait.
`,
    restore: `lef restore FILE [--data FOLDER] [--lang nl|en]

Puts back what lef backup wrote, in a place with nothing in it: a new folder, or an empty
PostgreSQL. This is also the way from one to the other. The file is read to its end first; then all of
it goes in at once and is read back and compared, or nothing does.

  --data       the data folder; without one: DATABASE_URL, then LEF_DATA, then that of npm start
`,
  },
  argument: (problem) => {
    switch (problem.problem) {
      case 'no-command':
        return 'lef: say what to do: talk, code, backup or restore. More: lef --help'
      case 'unknown-command':
        return `lef: ${quoted(problem.given)} is not a command; there are talk, code, backup and restore. More: lef --help`
      case 'unknown-option':
        return `lef: there is no option ${problem.given} here.`
      case 'no-value':
        return `lef: ${problem.option} needs a value behind it.`
      case 'given-twice':
        return `lef: ${problem.option} can be given only once.`
      case 'missing-option':
        return problem.choices.length > 0
          ? `lef: say which ${problem.option}: ${problem.choices.join(' or ')}.`
          : `lef: say with ${problem.option} "Name" who the coach is; that is never guessed.`
      case 'not-a-choice':
        return `lef: ${problem.option} cannot be ${quoted(problem.given)}, only ${problem.choices.join(' or ')}.`
      case 'no-file':
        return 'lef: say which file; - reads standard input.'
      case 'no-backup-file':
        return 'lef: say which file.'
      case 'one-too-many':
        return `lef: ${quoted(problem.given)} is one too many.`
    }
  },
  standardInput: 'standard input',
  in: (file, reason) => `lef: ${file}: ${reason}`,
  unreadable: (code) => unreadable[code] ?? `this file cannot be read (${code})`,
  transcript: ({ problem, line, found }) =>
    `${line === null ? '' : `line ${line}: `}${parseProblems[problem]}${found === '' ? '' : `: ${quoted(found)}`}`,
  role: (problem) => {
    switch (problem.problem) {
      case 'no-names':
        return 'this file has no names, so it does not tell who said what. No mirror of the coach can be made of it. Take a transcript with speakers, or write it out as "Name: words".'
      case 'unknown-name':
        return `${quoted(problem.given)} does not speak in this. Who does:${listed(problem.names)}`
      case 'several':
        return `more than one speaker is called ${quoted(problem.given)}:${listed(problem.names)}\nIf they are one person, give each name by itself, exactly as it stands here.`
      case 'declared-twice':
        return `${quoted(problem.given)} was named already: each person has one role.`
      case 'no-coachee':
        return `say with --coachee "Name" who the coachee is. Who speaks:${listed(problem.names)}`
    }
  },
  perhapsSame: (names) =>
    `is also in here under another name, which does not count now:${listed(names)}\nIf it is the same person, give that name too, with --coach or --coachee once more.`,
  atLine: (line, reason) => `lef: line ${line}: ${reason}`,
  line: {
    'too-long': 'this line is longer than 16 MiB.',
    'not-utf8': 'this is not UTF-8.',
  },
  spokenLine: (problem) => {
    switch (problem.problem) {
      case 'not-json':
        return `this is not JSON (${problem.reason}).`
      case 'not-an-object':
        return 'this is JSON, but no object with id, role and text.'
      case 'missing':
        return `${quoted(problem.field)} is missing.`
      case 'wrong-type':
        return problem.field === 'id'
          ? '‘id’ is neither text nor an ordinary number.'
          : `${quoted(problem.field)} is not text.`
      case 'unknown-role':
        return `there is no role ${quoted(problem.given)}, only coach and coachee.`
    }
  },
  wroteBackup: (file, { rows, tables, bytes, sha256 }) =>
    `${file}: ${rows} rows of ${tables} tables, ${bytes} bytes, sha256 ${sha256}\n`,
  restored: (file, { rows, tables, sha256 }) =>
    `${file}: ${rows} rows put back into ${tables} tables and read again, sha256 ${sha256}\n`,
  noBackup: (error) => {
    switch (error.why) {
      case 'nothing-there':
        return 'no Lef server has kept anything there. Say where with --data, LEF_DATA or DATABASE_URL.'
      case 'file-exists':
        return 'this file already exists; nothing is overwritten.'
      case 'broken-off':
        return 'the server that has this data folder open did not hand over all of it. Nothing was kept; try again, or stop that server first.'
      case 'cannot-write':
        return error.code === 'ENOSPC'
          ? 'the disk is full. What had been written so far has been removed.'
          : `nothing can be written here (${error.code}).`
      case 'cannot-open':
        return cannotOpen(error.error)
    }
  },
  noRestore: (error) => {
    switch (error.why) {
      case 'cannot-read':
        return `${unreadable[error.code] ?? `this file cannot be read (${error.code})`}.`
      case 'not-a-backup':
        return 'this is not a backup of a Lef server.'
      case 'damaged':
        return 'this file is damaged or incomplete; nothing was put back. Use another backup.'
      case 'newer':
        return `a later version of Lef wrote this file${error.step === null ? '' : ` (${error.step})`}. Restore it with that version.`
      case 'changed':
        return `the tables in this file were made differently from how this version of Lef makes them (${error.step}).`
      case 'not-empty':
        return 'there is already something in that place. A backup can only go into a new folder or an empty database; nothing was changed.'
      case 'different':
        return 'what was read back was not what is in the file; nothing of it was kept.'
      case 'cannot-open':
        return cannotOpen(error.error)
    }
  },
  fault: (detail) => `lef: something broke in lef itself; it is not the input.\n${detail}`,
}
