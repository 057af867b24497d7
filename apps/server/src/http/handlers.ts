import type { FastifyReply } from 'fastify'
import type { RouteName, Routes } from '@lef/protocol/messages'
import type * as z from 'zod/mini'
import type { Session } from '../accounts/session.ts'

/** What a handler is given: everything has been checked by the route's schemas. */
export interface Asked<Name extends RouteName> {
  readonly params: z.infer<Routes[Name]['params']>
  readonly query: z.infer<Routes[Name]['query']>
  readonly body: z.infer<Routes[Name]['body']>
  /** Who asks; always there where the route is not for anyone. */
  readonly session: Routes[Name]['who'] extends 'anyone' ? Session | null : Session
  /** Where the request comes from, for limits; never stored. */
  readonly address: string
  readonly reply: FastifyReply
}

/** Answers what its route asks; refuses by throwing a `Refusal`. */
export type Handler<Name extends RouteName> = (asked: Asked<Name>) => Promise<z.infer<Routes[Name]['answer']>>

/** One handler for every route of the table. */
export type Handlers = { readonly [Name in RouteName]: Handler<Name> }
