import { page } from '../../design/layout.css.ts'
import { heading, soft, title } from '../../design/text.css.ts'
import { useMessages } from '../../messages/messages.ts'
import { ButtonLink } from '../../parts/button.tsx'
import * as styles from './about.css.ts'
import { aboutMessages } from './messages.ts'
import { useBuild } from './use-build.ts'

/** What is protected and what is not, in plain words; docs/THREAT_MODEL.md and docs/PRIVACY.md say the same to who builds and who decides. */
export default function AboutScreen() {
  const m = useMessages(aboutMessages)
  const build = useBuild()
  return (
    <main className={page}>
      <h1 className={title}>{m.title}</h1>
      <p className={styles.lead}>{m.what}</p>
      {m.sections.map((section) => (
        <section key={section.title} className={styles.section}>
          <h2 className={heading}>{section.title}</h2>
          <div className={styles.points}>
            {section.points.map((point) => (
              <p key={point}>{point}</p>
            ))}
          </div>
        </section>
      ))}
      <section className={styles.section}>
        <h2 className={heading}>{m.version}</h2>
        <div className={styles.points}>
          {build ? (
            <>
              <p>{m.versionIs(build.version)}</p>
              <p className={styles.hash}>
                {m.hashIs}: <code>{build.hash}</code>
              </p>
            </>
          ) : (
            <p className={soft}>{m.versionUnknown}</p>
          )}
          <p>{m.licence}</p>
        </div>
      </section>
      <div>
        <ButtonLink href="/settings">{m.settings}</ButtonLink>
      </div>
    </main>
  )
}
