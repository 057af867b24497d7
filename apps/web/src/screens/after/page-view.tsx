import type { Phase } from '@lef/method'
import type { ReactNode } from 'react'
import type { CoacheePage } from '../../coachee-page/coachee-page.ts'
import {
  appointmentPhrase,
  progressPhrase,
  scoresPhrase,
  trajectoryPhrase,
  zonePhrase,
  type PageLanguage,
} from '../../coachee-page/phrases.ts'
import { label } from '../../design/text.css.ts'
import { formatDay } from '../../messages/format.ts'
import * as styles from './page-view.css.ts'
import { PlanView } from './plan-view.tsx'
import { Field, Said } from './said.tsx'

interface PageViewProps {
  readonly page: CoacheePage
  readonly says: PageLanguage
}

/** The coachee's page, to read and to print: what was said, and nothing about what was not. */
export function PageView({ page, says }: PageViewProps) {
  const { m, language } = says
  const { goal, appointment, trajectory } = page
  const progress = progressPhrase(goal, says)
  const zone = appointment && zonePhrase(appointment, language)
  return (
    <article className={styles.article} lang={language}>
      <header className={styles.head}>
        <h1 className={styles.name}>
          {[page.coachee || m.title, formatDay(page.heldOn, language, true)].join(' · ')}
        </h1>
        {page.manager ? <p className={styles.side}>{m.managerReads(page.manager.name)}</p> : null}
      </header>

      {goal.words || goal.measure || progress || goal.reached ? (
        <Section heading={m.goal} phase="goal">
          {goal.words ? <Said look={styles.large}>{goal.words}</Said> : null}
          <div className={styles.fields}>
            <Field label={m.measure}>{goal.measure}</Field>
            <Field label={m.reached}>{goal.reached}</Field>
          </div>
          {progress ? <p className={styles.side}>{progress}</p> : null}
        </Section>
      ) : null}

      {page.scenes.length > 0 ? (
        <Section heading={m.scenes} phase="reality">
          <ul className={styles.lines}>
            {page.scenes.map((scene) => (
              <li key={scene.id} className={`${styles.line} ${styles.sided}`}>
                <span className={styles.side} dir="auto">
                  {scene.when}
                </span>
                <Said look={styles.quote}>{scene.words}</Said>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}

      {page.seen.length > 0 ? (
        <Section heading={m.seen} phase="reality">
          {page.seen.map((seen) => (
            <Said key={seen.id} look={styles.middle}>
              {seen.words}
            </Said>
          ))}
        </Section>
      ) : null}

      {page.chosen.length > 0 ? (
        <Section heading={m.chosen} phase="options">
          <ul className={styles.lines}>
            {page.chosen.map((option) => {
              const scores = scoresPhrase(option, says)
              return (
                <li key={option.id} className={styles.line}>
                  <Said look={styles.middle}>{option.words}</Said>
                  {option.pros || option.cons ? (
                    <div className={styles.fields}>
                      <Field label={m.pros}>{option.pros}</Field>
                      <Field label={m.cons}>{option.cons}</Field>
                    </div>
                  ) : null}
                  {scores ? <p className={styles.side}>{scores}</p> : null}
                </li>
              )
            })}
          </ul>
        </Section>
      ) : null}

      {page.considered.length > 0 ? (
        <Section heading={m.considered} phase="options">
          <ul>
            {page.considered.map((option) => (
              <li key={option.id}>
                <Said look={styles.quote}>{option.words}</Said>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}

      {page.plan.length > 0 ? (
        <Section heading={m.plan} phase="what">
          <PlanView rows={page.plan} says={says} />
        </Section>
      ) : null}

      {page.takeAway ? (
        <Section heading={m.takeAway}>
          <Said look={styles.large}>{page.takeAway}</Said>
        </Section>
      ) : null}

      {appointment ? (
        <Section heading={m.appointment}>
          <p className={styles.quote}>
            {appointmentPhrase(appointment, says)}
            {zone ? <span className={styles.side}> ({zone})</span> : null}
          </p>
        </Section>
      ) : null}

      {page.successes.length > 0 ? (
        <Section heading={m.successes}>
          <ul className={styles.lines}>
            {page.successes.map((success) => (
              <li key={success.id} className={styles.line}>
                {success.words ? <Said look={styles.middle}>{success.words}</Said> : null}
                <div className={styles.fields}>
                  <Field label={m.strength}>{success.strength}</Field>
                  <Field label={m.use}>{success.use}</Field>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}

      {trajectory ? (
        <Section heading={m.trajectoryGoal} phase="goal">
          {trajectory.goal ? <Said look={styles.middle}>{trajectory.goal}</Said> : null}
          <Field label={m.measure}>{trajectory.measure}</Field>
          <p className={styles.side}>{trajectoryPhrase(trajectory, says)}</p>
        </Section>
      ) : null}

      {page.wentWell || page.wish || page.helped || page.hindered || page.reported ? (
        <div className={styles.fields}>
          <Field label={m.wentWell}>{page.wentWell}</Field>
          <Field label={m.wish}>{page.wish}</Field>
          <Field label={m.helped}>{page.helped}</Field>
          <Field label={m.hindered}>{page.hindered}</Field>
          <Field label={m.reported} own={false}>
            {page.reported}
          </Field>
        </div>
      ) : null}
    </article>
  )
}

function Section(props: { heading: string; phase?: Phase; children: ReactNode }) {
  return (
    <section className={styles.section} data-phase={props.phase}>
      <h2 className={`${label} ${styles.sectionLabel}`}>{props.heading}</h2>
      {props.children}
    </section>
  )
}
