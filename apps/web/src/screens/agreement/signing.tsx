import { dayOf, termsOf, type CalendarDay, type CoachRelation, type ProcessFact } from '@lef/method'
import type { Row, TrajectorySchema } from '@lef/store'
import type {
  Agreed,
  NewTerms,
  ProposedAgreement,
  Sharing,
  SharedTrajectory,
  Unsent,
} from '@lef/store/shared'
import { useState } from 'react'
import { useLef } from '../../app/lef-context.tsx'
import type { OpenTrajectory } from '../../app/library.ts'
import { usePreferences } from '../../app/preferences.ts'
import { useRoot } from '../../app/use-records.ts'
import { apart, sheet, stack, tight } from '../../design/layout.css.ts'
import { noPrint, small, soft } from '../../design/text.css.ts'
import { formatDay } from '../../messages/format.ts'
import { useMessages } from '../../messages/messages.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { Section } from '../../parts/section.tsx'
import { sharingMessages } from '../../sharing/messages.ts'
import { AgreementTextView } from '../../three-way/agreement-text.tsx'
import { threeWayMessages } from '../../three-way/messages.ts'
import { StandingLine } from '../../three-way/standing-line.tsx'
import * as styles from '../../three-way/three-way.css.ts'
import { UnsentState } from '../../three-way/unsent-state.tsx'
import { meIn, useAgreed } from '../../three-way/use-agreed.ts'
import { useDoing } from '../share/use-doing.ts'
import type { Agreement } from './agreement-of.ts'
import { LookingOn } from './looking-on.tsx'
import { agreementText } from './messages.ts'

interface SigningProps {
  readonly trajectory: OpenTrajectory
  readonly agreement: Agreement
  readonly relation: CoachRelation
  readonly sharing: Sharing
  readonly shared: SharedTrajectory
}

/** Where two share a trajectory: everyone who takes part signs on a device of their own, the sponsor too. */
export default function Signing(props: SigningProps) {
  const m = useMessages(threeWayMessages)
  const { sharing, shared, relation, trajectory } = props
  const root = useRoot(trajectory.shared)
  const agreed = useAgreed(sharing, shared)
  if (!agreed) return null
  const other = (shared.role === 'coach' ? root.coachee : root.coach).trim() || m.other
  return (
    <div className={`${styles.page} ${noPrint}`}>
      {relation === 'manager' ? <p>{m.managerReads(root.coach.trim() || m.theCoach)}</p> : null}
      {relation === 'manager' && agreed.sponsor === null ? null : (
        <LookingOn sharing={sharing} shared={shared} agreed={agreed} other={other} />
      )}
      <Section title={m.signing} hint={m.signingHint(agreed.members.length)}>
        <StandingLine agreed={agreed} />
        <Proposals {...props} agreed={agreed} />
      </Section>
    </div>
  )
}

/** What is being signed, and putting what stands on the page to the others. */
function Proposals({
  trajectory,
  agreement,
  relation,
  sharing,
  shared,
  agreed,
}: SigningProps & { readonly agreed: Agreed }) {
  const m = useMessages(threeWayMessages)
  const sharingM = useMessages(sharingMessages)
  const { now, zone } = useLef()
  const root = useRoot(trajectory.shared)
  const [from, setFrom] = useState<CalendarDay | null>(() => dayOf(now(), zone))
  const { busy, refused, run } = useDoing()
  // Without anybody who looks on, there is nobody to report to, whatever was ticked.
  const facts = agreed.sponsor === null ? [] : factsOf(agreement, root.reports)
  const onPage = keyOf(
    relation,
    agreement.clauses.filter(({ included }) => included),
    facts,
  )
  const open = agreed.proposed.filter((one) => one.refused === null)
  const newest = agreed.coming ?? agreed.holds
  const isSigned = newest?.text != null && keyOfSigned(newest) === onPage
  const unsent = agreed.unsent.filter((one) => one.kind === 'agreement')
  const isPut = [...open, ...unsent].some(
    (one) =>
      one.refused === null && one.text !== null && keyOfSigned({ ...one.terms, text: one.text }) === onPage,
  )
  const putAway = (name: string) => void run(() => sharing.threeWay.putAway(shared.document, name))
  const propose = () => {
    if (from === null) return
    void run(() =>
      sharing.threeWay.propose(shared.document, termsToSign(root, agreement, relation, facts, from)),
    )
  }
  return (
    <>
      {agreed.proposed.map((one) => (
        <Proposal
          key={one.name}
          proposed={one}
          agreed={agreed}
          shared={shared}
          busy={busy}
          unsent={unsent.find(({ name }) => name === one.name)}
          onSign={() => void run(() => sharing.threeWay.signWaiting(shared.document, one.name))}
          onPutAway={() => putAway(one.name)}
        />
      ))}
      {unsent
        .filter(({ name }) => !open.some((one) => one.name === name))
        .map((one) => (
          <UnsentProposal key={one.name} unsent={one} busy={busy} onPutAway={() => putAway(one.name)} />
        ))}
      {isSigned || isPut ? null : (
        <div className={stack}>
          {agreed.sponsor === null && relation !== 'manager' ? (
            <p className={soft}>{m.sponsorFirst}</p>
          ) : null}
          {newest !== null || open.length > 0 || unsent.length > 0 ? <p>{m.pageChanged}</p> : null}
          <div className={tight}>
            <DayField label={m.from} value={from} onChange={setFrom} />
            <span className={`${soft} ${small}`}>{m.fromHint}</span>
          </div>
          <div>
            <Button kind="primary" disabled={busy || from === null} onPress={propose}>
              {newest === null && open.length === 0 && unsent.length === 0 ? m.propose : m.proposeAgain}
            </Button>
          </div>
        </div>
      )}
      {refused ? <p role="alert">{sharingM.refused(refused)}</p> : null}
    </>
  )
}

interface ProposalProps {
  readonly proposed: ProposedAgreement
  readonly agreed: Agreed
  readonly shared: SharedTrajectory
  readonly busy: boolean
  /** This person's signature, where the server does not have it. */
  readonly unsent: Unsent | undefined
  readonly onSign: () => void
  readonly onPutAway: () => void
}

/** One agreement that waits for signatures, with the very text that is signed. */
function Proposal({ proposed, agreed, shared, busy, unsent, onSign, onPutAway }: ProposalProps) {
  const m = useMessages(threeWayMessages)
  const [{ language }] = usePreferences()
  const me = meIn(agreed, shared)
  const { signedBy, refused, text, terms } = proposed
  if (refused !== null) return <p>{refused === 'backdated' ? m.backdated : m.refusedProposal}</p>
  const name = ({ id, role }: Agreed['members'][number]) => (id === me ? m.you : m.roles[role])
  const did = agreed.members.filter(({ id }) => signedBy.includes(id))
  const yet = agreed.members.filter(({ id }) => !signedBy.includes(id))
  const isMine = me !== null && !signedBy.includes(me)
  return (
    <section className={`${sheet} ${stack}`} aria-label={m.proposal}>
      <h3 className={styles.heading}>{m.proposal}</h3>
      <p>
        {m.fromLine(formatDay(terms.from, language, true))} {m.signedBy(did.map(name), language)}{' '}
        {m.stillToSign(yet.map(name), language)}
      </p>
      {text === null ? (
        <p role="alert">{m.noText}</p>
      ) : (
        <details open={isMine}>
          <summary className={styles.summary}>{m.readText}</summary>
          <AgreementTextView text={text} facts={terms.facts} heading="h4" />
        </details>
      )}
      {unsent ? (
        <UnsentState unsent={unsent} about={m.proposal} busy={busy} onPutAway={onPutAway} />
      ) : isMine && text !== null ? (
        <div className={apart}>
          <span className={soft}>{m.signHint}</span>
          <Button kind="primary" disabled={busy} onPress={onSign}>
            {m.sign}
          </Button>
        </div>
      ) : null}
    </section>
  )
}

interface UnsentProposalProps {
  readonly unsent: Extract<Unsent, { kind: 'agreement' }>
  readonly busy: boolean
  readonly onPutAway: () => void
}

/** One that this person signed on this device, and that the others do not have. */
function UnsentProposal({ unsent, busy, onPutAway }: UnsentProposalProps) {
  const m = useMessages(threeWayMessages)
  const [{ language }] = usePreferences()
  const { terms, text } = unsent
  return (
    <section className={`${sheet} ${stack}`} aria-label={m.proposal}>
      <h3 className={styles.heading}>{m.proposal}</h3>
      <p>{m.fromLine(formatDay(terms.from, language, true))}</p>
      <UnsentState unsent={unsent} about={m.proposal} busy={busy} onPutAway={onPutAway} />
      {text === null ? null : (
        <details>
          <summary className={styles.summary}>{m.readText}</summary>
          <AgreementTextView text={text} facts={terms.facts} heading="h4" />
        </details>
      )}
    </section>
  )
}

function factsOf({ clauses }: Agreement, reports: readonly ProcessFact[] | null): readonly ProcessFact[] {
  const reporting = clauses.some(({ kind, included }) => kind === 'reported' && included)
  return reporting ? (reports ?? []) : []
}

/** The agreement on the page as it is put to the others: the whole text, in the language of the trajectory. */
function termsToSign(
  root: Row<TrajectorySchema['root']>,
  agreement: Agreement,
  relation: CoachRelation,
  facts: readonly ProcessFact[],
  from: CalendarDay,
): NewTerms {
  const { language, address } = root
  const [coach, coachee] = [root.coach.trim(), root.coachee.trim()]
  const sentences = agreementText(language, address)
  const clauses = agreement.clauses
    .filter(({ included }) => included)
    .map(({ kind, ownWords }) => ({
      kind,
      own: ownWords.trim(),
      ...sentences.clause(kind, { coach, coachee, relation }),
    }))
  const words = { language, coach, coachee, clauses }
  return { relation, from, facts, clauses: clauses.map(({ kind }) => kind), words }
}

/** Equal for terms that say the same. */
function keyOf(
  relation: CoachRelation,
  clauses: readonly { readonly kind: Agreement['clauses'][number]['kind']; readonly ownWords: string }[],
  facts: readonly ProcessFact[],
): string {
  return `${relation} ${termsOf(
    clauses.map(({ kind, ownWords }) => ({ kind, ownWords, included: true })),
    facts,
  )}`
}

function keyOfSigned({
  relation,
  facts,
  text,
}: Pick<NewTerms, 'relation' | 'facts'> & { readonly text: NewTerms['words'] | null }): string {
  const clauses = text?.clauses ?? []
  return keyOf(
    relation,
    clauses.map(({ kind, own }) => ({ kind, ownWords: own })),
    facts,
  )
}
