/**
 * The OpenAPI 3.1 description of the server's addresses, made of the route table and its schemas: nothing is said here
 * that they do not say.
 */
import * as z from 'zod/mini'
import { clientFrame, serverFrame } from '../messages/relay.ts'
import { problemAnswer, problems } from '../messages/problem.ts'
import { livePath, type Route } from '../messages/routes.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }
type JsonObject = { readonly [key: string]: Json | undefined }

/** The header that every change by somebody who is signed in carries (SPEC R-14). */
const csrfParameter = {
  name: 'x-lef-csrf',
  in: 'header',
  required: true,
  description: 'The token that belongs to the session.',
  schema: { type: 'string' },
} as const
const originParameter = {
  name: 'origin',
  in: 'header',
  required: true,
  description: 'The origin of the server’s own pages.',
  schema: { type: 'string' },
} as const

/**
 * The document, ready to be written as JSON: routes in the order of the table, so that the same table gives the same text.
 * `version` is that of the product.
 */
export function openApiOf(routes: Readonly<Record<string, Route>>, version: string): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lef’s server',
      version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      description:
        'Made from packages/protocol; what each message means stands in its SPEC.md. ' +
        `Beside these addresses there are the live connection (WebSocket, ${livePath}; its messages are ` +
        'ClientFrame and ServerFrame), /health/live, /health/ready and /metrics.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'lef', description: '`__Host-lef` with TLS.' },
      },
      schemas: {
        Problem: schemaOf(problemAnswer),
        ClientFrame: schemaOf(clientFrame),
        ServerFrame: schemaOf(serverFrame),
      },
      responses: {
        Problem: {
          description: `A refusal: ${Object.entries(problems)
            .map(([problem, status]) => `${problem} (${status})`)
            .join(', ')}.`,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

function operationOf(name: string, { method, who, params, query, body, answer }: Route): JsonObject {
  const changes = method !== 'GET'
  const parameters = [
    ...fieldsOf(params, 'path'),
    ...fieldsOf(query, 'query'),
    ...(changes ? [originParameter] : []),
    ...(changes && who !== 'anyone' ? [csrfParameter] : []),
  ]
  const bodySchema = schemaOf(body)
  const takesBody = bodySchema['type'] === 'object' || bodySchema['oneOf'] !== undefined
  return {
    operationId: name,
    description: `For ${who === 'anyone' ? 'anyone' : who === 'signed-in' ? 'whoever is signed in' : `whoever is ${who}`}.`,
    ...(who === 'anyone' ? { security: [] } : { security: [{ session: [] }] }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(takesBody
      ? { requestBody: { required: true, content: { 'application/json': { schema: bodySchema } } } }
      : {}),
    responses: {
      '200': { description: 'Done.', content: { 'application/json': { schema: schemaOf(answer) } } },
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function fieldsOf(schema: Route['params'], place: 'path' | 'query'): Json[] {
  const { properties, required } = schemaOf(schema)
  const needed = Array.isArray(required) ? required : []
  return Object.entries(isObject(properties) ? properties : {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: field,
  }))
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** What goes over the wire: of a field that is read into an id, the text. */
function schemaOf(schema: z.ZodMiniType): JsonObject {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' })
  // It is JSON by its making; without what exists for programs only.
  return JSON.parse(JSON.stringify(made))
}
