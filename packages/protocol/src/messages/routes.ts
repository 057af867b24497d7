/** Every address of the server, as data (SPEC R-8): the server registers these and no others. */
import { accountRoutes } from './routes/account-routes.ts'
import { copyRoutes } from './routes/copy-routes.ts'
import { deviceRoutes } from './routes/device-routes.ts'
import { documentRoutes } from './routes/document-routes.ts'
import { sharingRoutes } from './routes/sharing-routes.ts'
import { wayInRoutes } from './routes/way-in-routes.ts'
import type { Route } from './routes/route.ts'

export type { Route, Who } from './routes/route.ts'

export const routes = {
  ...accountRoutes,
  ...wayInRoutes,
  ...deviceRoutes,
  ...copyRoutes,
  ...documentRoutes,
  ...sharingRoutes,
} as const satisfies Readonly<Record<string, Route>>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** Where the live connection is opened. */
export const livePath = '/api/live'
