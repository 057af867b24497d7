/** Where the data is: in a folder, in a database that this process runs itself, or in a PostgreSQL. */
export type DatabasePlace = { readonly folder: string } | { readonly url: string }

/** Where the environment says that a server's data is; without a word, in the folder `lef-data`. */
export function databasePlace(env: Readonly<Record<string, string | undefined>>): DatabasePlace {
  return env['DATABASE_URL'] ? { url: env['DATABASE_URL'] } : { folder: env['LEF_DATA'] || 'lef-data' }
}
