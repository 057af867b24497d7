import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { page } from '../design/layout.css.ts'
import { title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { HomeScreen } from '../screens/home/home-screen.tsx'
import { useArrival } from './arrival.ts'
import { Failure } from './failure.tsx'
import { shellMessages } from './messages.ts'
import { useNotebook } from './notebook-provider.tsx'
import { RoomEntryProvider } from './room-entry.tsx'
import { Shell } from './shell.tsx'
import { WithTrajectory } from './with-trajectory.tsx'

const BeginScreen = lazy(() => import('../screens/begin/begin-screen.tsx'))
const loadTrajectory = () => import('../screens/trajectory/trajectory-screen.tsx')
const TrajectoryScreen = lazy(loadTrajectory)
const loadAgreement = () => import('../screens/agreement/agreement-screen.tsx')
const AgreementScreen = lazy(loadAgreement)
const loadPrepare = () => import('../screens/prepare/prepare-screen.tsx')
const PrepareScreen = lazy(loadPrepare)
const loadRoom = () => import('../screens/room/room-screen.tsx')
const RoomScreen = lazy(loadRoom)
const loadWriteUp = () => import('../screens/write-up/write-up-screen.tsx')
const WriteUpScreen = lazy(loadWriteUp)
const loadAfter = () => import('../screens/after/after-screen.tsx')
const AfterScreen = lazy(loadAfter)
const loadCheckIn = () => import('../screens/check-in/check-in-screen.tsx')
const CheckInScreen = lazy(loadCheckIn)
const CardScreen = lazy(() => import('../screens/card/card-screen.tsx'))
const SettingsScreen = lazy(() => import('../screens/settings/settings-screen.tsx'))
const AboutScreen = lazy(() => import('../screens/about/about-screen.tsx'))

/** Which screen stands at which address. */
export function App() {
  const notebook = useNotebook()
  useArrival()
  const again = () => void notebook.flush().finally(() => window.location.reload())
  return (
    <RoomEntryProvider>
      <Failure again={again}>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/t/:id/c/:conversation/room">
              {({ id, conversation }) => (
                <WithTrajectory id={id} screen={loadRoom}>
                  {(trajectory) => <RoomScreen trajectory={trajectory} conversation={conversation} />}
                </WithTrajectory>
              )}
            </Route>
            <Route path="/t/:id/c/:conversation/write-up">
              {({ id, conversation }) => (
                <WithTrajectory id={id} screen={loadWriteUp}>
                  {(trajectory) => <WriteUpScreen trajectory={trajectory} conversation={conversation} />}
                </WithTrajectory>
              )}
            </Route>
            <Route>
              <Shell>
                <Failure again={again}>
                  <Suspense fallback={<Opening />}>
                    <Pages />
                  </Suspense>
                </Failure>
              </Shell>
            </Route>
          </Switch>
        </Suspense>
      </Failure>
    </RoomEntryProvider>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen />
      </Route>
      <Route path="/begin/:id?">{({ id }) => <BeginScreen trajectory={id ?? null} />}</Route>
      <Route path="/card">
        <CardScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/about">
        <AboutScreen />
      </Route>
      <Route path="/t/:id">
        {({ id }) => (
          <WithTrajectory id={id} screen={loadTrajectory}>
            {(trajectory) => <TrajectoryScreen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/agreement">
        {({ id }) => (
          <WithTrajectory id={id} screen={loadAgreement}>
            {(trajectory) => <AgreementScreen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/actions">
        {({ id }) => (
          <WithTrajectory id={id} screen={loadCheckIn}>
            {(trajectory) => <CheckInScreen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/c/:conversation/prepare">
        {({ id, conversation }) => (
          <WithTrajectory id={id} screen={loadPrepare}>
            {(trajectory) => <PrepareScreen trajectory={trajectory} conversation={conversation} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/c/:conversation">
        {({ id, conversation }) => (
          <WithTrajectory id={id} screen={loadAfter}>
            {(trajectory) => <AfterScreen trajectory={trajectory} conversation={conversation} />}
          </WithTrajectory>
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  )
}

function Opening() {
  const m = useMessages(shellMessages)
  return (
    <main className={page} aria-busy="true">
      <p>{m.opening}</p>
    </main>
  )
}

function NotFound() {
  const m = useMessages(shellMessages)
  return (
    <main className={page}>
      <h1 className={title}>{m.notFound}</h1>
    </main>
  )
}
