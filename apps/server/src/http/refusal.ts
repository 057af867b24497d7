import { problems, type Problem, type ProblemAnswer } from '@lef/protocol/messages'

/** Thrown by whoever handles a request to answer with a problem instead. Only the edge catches it. */
export class Refusal extends Error {
  readonly problem: Problem
  /** Milliseconds after which it may work. */
  readonly wait: number

  constructor(problem: Problem, wait = 0) {
    super(problem)
    this.problem = problem
    this.wait = wait
  }

  get status(): number {
    return problems[this.problem]
  }
}

const texts: Readonly<Record<Problem, string>> = {
  malformed: 'This is not what this address takes.',
  'not-signed-in': 'Sign in first.',
  'wrong-sign-in': 'Address and passphrase do not belong together.',
  'not-allowed': 'You may not do this.',
  'wrong-origin': 'This request did not come from a page of this server.',
  'unknown-address': 'There is nothing at this address.',
  'unknown-document': 'There is no such document, or it is not yours.',
  'unknown-account': 'There is no such account in your organisation.',
  'unknown-device': 'You have no such device.',
  'unknown-passkey': 'You have no such passkey.',
  'unknown-copy': 'You have no such copy here.',
  'wrong-method': 'This address does not take this method.',
  taken: 'That name is taken.',
  full: 'Nobody can be added here any more.',
  'link-is-over': 'This link was used already, or is over.',
  'too-large': 'This is more than is taken at once.',
  'not-json': 'Send JSON.',
  'not-acceptable': 'This cannot be accepted.',
  'slow-down': 'Too much at once; wait a moment.',
  busy: 'The server cannot do this just now; try again.',
}

/** The body that goes with a problem. */
export function problemAnswerOf(problem: Problem): ProblemAnswer {
  return { problem, text: texts[problem] }
}
