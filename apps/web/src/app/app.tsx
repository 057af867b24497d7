import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { page } from '../design/layout.css.ts'
import { title } from '../design/text.css.ts'
import { useMessages } from '../messages/messages.ts'
import { ButtonLink } from '../parts/button.tsx'
import { HomeScreen } from '../screens/home/home-screen.tsx'
import { GoingBackContext, useArrival } from './arrival.ts'
import { Failure } from './failure.tsx'
import { shellMessages } from './messages.ts'
import { useNotebook } from './notebook-context.ts'
import { RoomEntryProvider } from './room-entry.tsx'
import * as screens from './screens.ts'
import { Shell } from './shell.tsx'
import { WithTrajectory } from './with-trajectory.tsx'

/** Which screen stands at which address. */
export function App() {
  const notebook = useNotebook()
  const goingBack = useArrival()
  const again = () => void notebook.flush().finally(() => window.location.reload())
  return (
    <GoingBackContext value={goingBack}>
      <RoomEntryProvider>
        <Failure again={again}>
          <Suspense fallback={<Opening />}>
            <Switch>
              <Route path="/t/:id/c/:conversation/room">
                {({ id, conversation }) => (
                  <WithTrajectory id={id} screen={screens.room.load}>
                    {(trajectory) => (
                      <screens.room.Screen trajectory={trajectory} conversation={conversation} />
                    )}
                  </WithTrajectory>
                )}
              </Route>
              <Route path="/t/:id/c/:conversation/write-up">
                {({ id, conversation }) => (
                  <WithTrajectory id={id} screen={screens.writeUp.load}>
                    {(trajectory) => (
                      <screens.writeUp.Screen trajectory={trajectory} conversation={conversation} />
                    )}
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
    </GoingBackContext>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <HomeScreen />
      </Route>
      <Route path="/begin/:id?">{({ id }) => <screens.begin.Screen trajectory={id ?? null} />}</Route>
      <Route path="/card">
        <screens.card.Screen />
      </Route>
      <Route path="/settings">
        <screens.settings.Screen />
      </Route>
      <Route path="/compare">
        <screens.compare.Screen />
      </Route>
      <Route path="/pair">
        <screens.pair.Screen />
      </Route>
      <Route path="/come-back">
        <screens.comeBack.Screen />
      </Route>
      <Route path="/recovery-code">
        <screens.recoveryCode.Screen />
      </Route>
      <Route path="/setup">
        <screens.setup.Screen />
      </Route>
      <Route path="/invitation">
        <screens.invitation.Screen />
      </Route>
      <Route path="/join">
        <screens.join.Screen />
      </Route>
      <Route path="/sponsor/:document?">
        {({ document }) => <screens.sponsor.Screen document={document ?? null} />}
      </Route>
      <Route path="/sign-in">
        <screens.signIn.Screen />
      </Route>
      <Route path="/sign-in/back">
        <screens.back.Screen />
      </Route>
      <Route path="/organisation">
        <screens.organisation.Screen />
      </Route>
      <Route path="/about">
        <screens.about.Screen />
      </Route>
      <Route path="/t/:id">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.trajectory.load}>
            {(trajectory) => <screens.trajectory.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/agreement">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.agreement.load}>
            {(trajectory) => <screens.agreement.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/share">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.share.load}>
            {(trajectory) => <screens.share.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/chemistry">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.chemistry.load}>
            {(trajectory) => <screens.chemistry.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/told">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.told.load}>
            {(trajectory) => <screens.told.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/actions">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.checkIn.load}>
            {(trajectory) => <screens.checkIn.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/talk">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.talks.load}>
            {(trajectory) => <screens.talks.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/talk/:talk">
        {({ id, talk }) => (
          <WithTrajectory id={id} screen={screens.talk.load}>
            {(trajectory) => <screens.talk.Screen trajectory={trajectory} talk={talk} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/own-talk">
        {({ id }) => (
          <WithTrajectory id={id} screen={screens.ownTalks.load}>
            {(trajectory) => <screens.ownTalks.Screen trajectory={trajectory} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/own-talk/:talk">
        {({ id, talk }) => (
          <WithTrajectory id={id} screen={screens.ownTalk.load}>
            {(trajectory) => <screens.ownTalk.Screen trajectory={trajectory} talk={talk} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/c/:conversation/prepare">
        {({ id, conversation }) => (
          <WithTrajectory id={id} screen={screens.prepare.load}>
            {(trajectory) => <screens.prepare.Screen trajectory={trajectory} conversation={conversation} />}
          </WithTrajectory>
        )}
      </Route>
      <Route path="/t/:id/c/:conversation">
        {({ id, conversation }) => (
          <WithTrajectory id={id} screen={screens.after.load}>
            {(trajectory) => <screens.after.Screen trajectory={trajectory} conversation={conversation} />}
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
      <div>
        <ButtonLink href="/">{m.toHome}</ButtonLink>
      </div>
    </main>
  )
}
