import 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The name of the route in the table; what logs and metrics go by. */
    readonly route?: string
  }
}
