import { changedClauses, requiredClauses, type CoachRelation } from '@lef/method'
import { lazy, Suspense } from 'react'
import { SignInLink } from '../../account/sign-in-link.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useShared, useSharing } from '../../app/together.tsx'
import { useRoot, useRows } from '../../app/use-records.ts'
import { page, row, stack } from '../../design/layout.css.ts'
import { noPrint, onlyPrint, soft, title } from '../../design/text.css.ts'
import { formatInstant, formatNames } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { UndoAtEdge } from '../../parts/undo.tsx'
import { useSharedHere } from '../../sharing/use-shared-here.ts'
import { RelationChoice } from '../trajectory/relation-choice.tsx'
import { agreementOf, type Agreement } from './agreement-of.ts'
import * as styles from './agreement.css.ts'
import { Assents } from './assents.tsx'
import { ClauseLine } from './clause-line.tsx'
import type { Parties } from './clause-text.ts'
import { agreementMessages, agreementText } from './messages.ts'
import { Signatures } from './signatures.tsx'

const Signing = lazy(() => import('./signing.tsx'))

/** The agreement on one page (B3): read together, changed where needed, agreed by those present, printed to sign. */
export default function AgreementScreen({ trajectory }: { readonly trajectory: OpenTrajectory }) {
  const m = useMessages(agreementMessages)
  const { shared } = trajectory
  const root = useRoot(shared)
  const agreement = agreementOf(root, useRows(shared, 'assents'))
  const relation = root.coachRelation
  // Where two share it, what counts is signed on the devices, and said there.
  const isShared = useShared(trajectory.id)?.stage === 'shared'
  const sharedHere = useSharedHere(trajectory.id) === true
  return (
    <main className={`${page} ${styles.paper}`}>
      <header className={`${stack} ${noPrint}`}>
        <h1 className={title}>{m.title}</h1>
        <p className={soft}>{m.intro}</p>
        {!agreement ? (
          <RelationChoice trajectory={trajectory} />
        ) : isShared ? null : sharedHere ? (
          <>
            <p role="status">{m.sharedSignedOut}</p>
            <div>
              <SignInLink kind="primary">{m.signIn}</SignInLink>
            </div>
          </>
        ) : (
          <State agreement={agreement} />
        )}
      </header>
      {agreement && relation ? (
        <Terms trajectory={trajectory} agreement={agreement} relation={relation} />
      ) : null}
      <div className={`${row} ${noPrint}`}>
        {agreement ? <Button onPress={() => window.print()}>{m.print}</Button> : null}
        <ButtonLink kind="quiet" href={`/t/${trajectory.id}`}>
          {m.toTrajectory}
        </ButtonLink>
      </div>
      <UndoAtEdge records={shared} />
    </main>
  )
}

function State({ agreement: { state, last } }: { readonly agreement: Agreement }) {
  const m = useMessages(agreementMessages)
  const [{ language }] = usePreferences()
  const when = last ? formatInstant(last.at, language) : ''
  return (
    <p role="status">
      {!last
        ? m.none
        : state === 'agreed'
          ? m.agreed(when, formatNames(last.names, language))
          : m.changed(when)}
    </p>
  )
}

interface TermsProps {
  readonly trajectory: OpenTrajectory
  readonly agreement: Agreement
  readonly relation: CoachRelation
}

function Terms({ trajectory, agreement, relation }: TermsProps) {
  const { shared } = trajectory
  const sharing = useSharing()
  const together = useShared(trajectory.id)
  const sharedHere = useSharedHere(trajectory.id) === true
  const root = useRoot(shared)
  const text = agreementText(root.language, root.address)
  const parties: Parties = { coach: root.coach.trim(), coachee: root.coachee.trim(), relation }
  const required = requiredClauses(relation)
  const changes =
    agreement.state === 'changed' && agreement.last
      ? (changedClauses(agreement.last.terms, agreement.terms) ?? [])
      : []
  return (
    <>
      <h2 className={`${onlyPrint} ${styles.title}`} lang={root.language}>
        {text.title(parties)}
      </h2>
      <ol className={styles.clauses}>
        {agreement.clauses.map((clause) => (
          <ClauseLine
            key={clause.kind}
            records={shared}
            clause={clause}
            text={text}
            parties={parties}
            required={required.includes(clause.kind)}
            change={changes.find((change) => change.kind === clause.kind)?.how ?? null}
          />
        ))}
      </ol>
      {sharing !== null && together?.stage === 'shared' ? (
        <Suspense>
          <Signing
            trajectory={trajectory}
            agreement={agreement}
            relation={relation}
            sharing={sharing}
            shared={together}
          />
        </Suspense>
      ) : sharedHere ? null : (
        <Assents trajectory={trajectory} agreement={agreement} relation={relation} />
      )}
      <Signatures text={text} parties={parties} language={root.language} />
    </>
  )
}
