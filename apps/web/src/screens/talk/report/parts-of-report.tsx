import { phases } from '@lef/method'
import {
  clock,
  coachMoves,
  isSilence,
  isWorthSaying,
  questionKinds,
  type Figure,
  type Moment,
  type Quotation,
} from '@lef/talk'
import { usePreferences } from '../../../app/preferences.ts'
import { soft } from '../../../design/text.css.ts'
import { formatNames } from '../../../messages/format.ts'
import { useMessages } from '../../../messages/messages.ts'
import { Section } from '../../../parts/section.tsx'
import { isKept } from '../../../talk/wordless.ts'
import { FigureLine } from './figure-line.tsx'
import { reportMessages } from './messages.ts'
import { Quoted } from './quoted.tsx'
import { useReport } from './report-context.ts'
import * as styles from './report.css.ts'

/** A longer way than this stands folded below its picture. */
const spansAtOnce = 10
const placesOf = (figure: Figure): readonly Quotation[] => (figure.known ? figure.evidence : [])
/** Who was talking. */
export function Talk() {
  const { words, mirror } = useReport()
  const { talk } = mirror
  return (
    <Section title={words.part.talk}>
      <div className={styles.figures}>
        <FigureLine look="large">{words.talkByWords(talk.byWords)}</FigureLine>
        <FigureLine>{words.talkByTime(talk.byTime)}</FigureLine>
        {talk.difference.known ? <FigureLine>{words.talkDifference(talk)}</FigureLine> : null}
        <FigureLine places={talk.longestTurn.known ? [talk.longestTurn.quotation] : []}>
          {words.longestTurn(talk.longestTurn)}
        </FigureLine>
      </div>
    </Section>
  )
}

/** Which questions were asked, by the answer they invite. */
export function Questions() {
  const { words, mirror } = useReport()
  const { questions } = mirror
  const ratio = questions.reflectionsToQuestions
  return (
    <Section title={words.part.questions}>
      <div className={styles.figures}>
        <FigureLine look="large">{words.openShare(questions.openShare)}</FigureLine>
        {questionKinds.map((kind) => (
          <FigureLine key={kind} name={words.questionKind[kind]} places={placesOf(questions.kinds[kind])}>
            {words.ofQuestions(questions.kinds[kind])}
          </FigureLine>
        ))}
        <FigureLine places={placesOf(questions.stacked)}>{words.stacked(questions.stacked)}</FigureLine>
        <FigureLine places={ratio.known ? ratio.evidence : []}>
          {words.reflectionsToQuestions(ratio)}
        </FigureLine>
      </div>
    </Section>
  )
}

/** What else the coach did, besides asking; what was not heard is said in one breath. */
export function Moves() {
  const m = useMessages(reportMessages)
  const [{ language }] = usePreferences()
  const { words, mirror } = useReport()
  const heard = coachMoves.filter((move) => partOf(mirror.moves[move]) !== 0)
  const unheard = coachMoves.filter((move) => partOf(mirror.moves[move]) === 0)
  const [first] = unheard
  const names = unheard
    .map((move) => words.move[move].toLowerCase())
    // A name with a comma in it would read as two.
    .map((name) => (name.includes(',') ? `“${name}”` : name))
  return (
    <Section title={words.part.moves}>
      <div className={styles.figures}>
        {heard.map((move) => (
          <FigureLine
            key={move}
            name={words.move[move]}
            means={words.moveMeans[move]}
            places={placesOf(mirror.moves[move])}
          >
            {words.ofTurns(mirror.moves[move])}
          </FigureLine>
        ))}
        {first === undefined ? null : (
          <FigureLine>
            {m.unheard(formatNames(names, language), words.ofTurns(mirror.moves[first]))}
          </FigureLine>
        )}
      </div>
    </Section>
  )
}

const partOf = (figure: Figure): number | null => (figure.known ? figure.part : null)

/** Advice that nobody asked for, and what came before it. */
export function Gifts() {
  const { words, mirror } = useReport()
  const { permissionAsked, beforeOwnOption, firstOwnOption } = mirror.gifts
  return (
    <Section title={words.part.gifts}>
      <div className={styles.figures}>
        <FigureLine places={placesOf(permissionAsked)}>{words.permissionAsked(permissionAsked)}</FigureLine>
        {permissionAsked.known ? (
          <FigureLine places={placesOf(beforeOwnOption)}>
            {words.giftsBeforeOwnOption(beforeOwnOption)}
          </FigureLine>
        ) : null}
      </div>
      {firstOwnOption && isKept(firstOwnOption) ? (
        <Quoted quotation={firstOwnOption} lead={words.firstOwnOption} />
      ) : null}
    </Section>
  )
}

/** Each goal, option and action with who named it first, and both quotations. */
export function Ownership() {
  const { words, mirror } = useReport()
  const { ownership } = mirror
  const unclear = words.unclearIdeas(ownership.unclear)
  return (
    <Section title={words.part.ownership}>
      <div className={styles.figures}>
        <FigureLine look="large">{words.bornFromCoachee(ownership.bornFromCoachee)}</FigureLine>
        {unclear === null ? null : <FigureLine>{unclear}</FigureLine>}
      </div>
      <ul>
        {ownership.ideas
          .filter(({ naming }) => isKept(naming))
          .map((idea) => {
            const later = idea.first === null ? idea.perhaps : idea.takenOver
            const { turn, start, end } = idea.naming
            return (
              <li key={`${idea.kind}.${turn}.${start}.${end}`} className={styles.idea}>
                <h3 className={styles.ideaKind}>{words.ideaKind[idea.kind]}</h3>
                <div className={styles.ideaWords}>
                  <Quoted quotation={idea.naming} lead={words.named(idea)} />
                  {later === null ? null : <Quoted quotation={later} lead={words.takenOver(idea)} />}
                </div>
              </li>
            )
          })}
      </ul>
    </Section>
  )
}

/** How long it was still after a question, and who broke it. */
export function Silence() {
  const m = useMessages(reportMessages)
  const { words, mirror } = useReport()
  const { silence } = mirror
  if (!silence.known)
    return (
      <Section title={words.part.silence}>
        <FigureLine>{words.unknown(silence)}</FigureLine>
      </Section>
    )
  const { longest } = silence
  const still = silence.waits.filter(isSilence)
  return (
    <Section title={words.part.silence} hint={words.whatIsSilence}>
      <div className={styles.figures}>
        <FigureLine look="large" places={placesOf(silence.silences)}>
          {words.silences(silence.silences)}
        </FigureLine>
        {silence.silences.known && silence.silences.part > 0 ? (
          <FigureLine places={placesOf(silence.brokenByCoach)}>
            {words.brokenByCoach(silence.brokenByCoach)}
          </FigureLine>
        ) : null}
        <FigureLine>{words.median(silence.median, null)}</FigureLine>
        {phases.map((phase) =>
          isWorthSaying(silence.medians[phase]) ? (
            <FigureLine key={phase}>{words.median(silence.medians[phase], phase)}</FigureLine>
          ) : null,
        )}
      </div>
      {longest ? <Quoted quotation={longest.question} lead={words.longestSilence(longest)} /> : null}
      {still.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>
            {words.everySilence}
            <span className={styles.count}>{m.places(still.length)}</span>
          </summary>
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.everySilence}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {words.silenceColumns.map((column) => (
                    <th key={column} className={styles.head} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {still.map(({ question, phase, ms, brokenBy }) => (
                  <tr key={`${question.turn}.${question.start}`}>
                    <th className={styles.cell} scope="row">
                      {question.turn + 1}
                      {question.at === null ? '' : ` (${clock(question.at)})`}
                    </th>
                    <td className={styles.cell}>{words.phase(phase)}</td>
                    <td className={styles.cell}>{words.duration(ms ?? 0)}</td>
                    <td className={styles.cell}>{words.brokenBy(brokenBy)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <p className={soft}>{words.timesCaveat}</p>
    </Section>
  )
}

/** Places to ask on, each with the question that could have stood there; never counted. */
export function Moments({ which }: { readonly which: 'alertWords' | 'moments' }) {
  const m = useMessages(reportMessages)
  const { words, mirror, said } = useReport()
  const moments: readonly Moment[] = which === 'alertWords' ? mirror.alertWordsPassed : mirror.moments
  const none = which === 'alertWords' ? words.noAlertWordsPassed : words.noMoments
  const intro = which === 'alertWords' ? words.alertWordsIntro : words.momentsIntro
  // Gone with the transcript, both are said to be gone in one place.
  if (moments.length === 0 && said === null && which === 'alertWords') return null
  if (moments.length === 0)
    return (
      <Section title={words.part[which]}>
        <p className={soft}>{said === null ? m.momentsNone : none}</p>
      </Section>
    )
  return (
    <Section title={words.part[which]} hint={intro}>
      <ul className={styles.moments}>
        {moments.map((moment) => (
          <li key={`${moment.code}.${moment.said.turn}.${moment.said.start}`} className={styles.moment}>
            <Quoted
              quotation={moment.said}
              moment={moment}
              lead={moment.code === 'alert' ? null : words.moment[moment.code]}
            />
            <p className={styles.question} lang={mirror.language}>
              <span className={styles.could}>{words.couldHaveAsked}</span>
              {moment.question.text}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The way through the phases, as a table beside the picture. */
export function Course() {
  const m = useMessages(reportMessages)
  const { words, mirror } = useReport()
  const { length } = mirror.course
  if (length <= spansAtOnce) return <CourseTable />
  return (
    <details>
      <summary className={styles.summary}>
        {words.part.course}
        <span className={styles.count}>{m.rows(length)}</span>
      </summary>
      <CourseTable />
    </details>
  )
}

function CourseTable() {
  const { words, mirror } = useReport()
  const [phase, turns, time, share] = words.courseColumns
  const timed = mirror.course.some(({ start }) => start !== null)
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.part.course}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[phase, turns, ...(timed ? [time] : []), share].map((column) => (
              <th key={column} className={styles.head} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {mirror.course.map((span) => (
            <tr key={span.from} data-phase={span.phase ?? undefined}>
              <th className={styles.cell} scope="row">
                <span className={span.phase ? styles.phaseName : soft}>{words.phase(span.phase)}</span>
              </th>
              <td className={`${styles.cell} ${styles.together}`}>
                {span.from === span.to ? span.from + 1 : `${span.from + 1}–${span.to + 1}`}
              </td>
              {timed ? (
                <td className={`${styles.cell} ${styles.together}`}>
                  {[span.start, span.end].flatMap((ms) => (ms === null ? [] : clock(ms))).join('–')}
                </td>
              ) : null}
              <td className={styles.cell}>{words.ofWords(span.words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
