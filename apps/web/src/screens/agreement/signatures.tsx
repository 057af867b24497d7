import type { Language } from '@lef/method'
import * as styles from './agreement.css.ts'
import type { AgreementText, Parties } from './clause-text.ts'

interface SignaturesProps {
  readonly text: AgreementText
  readonly parties: Parties
  readonly language: Language
}

/** Lines to sign on, on paper only. */
export function Signatures({ text, parties, language }: SignaturesProps) {
  const { sign } = text
  const roles = [
    { role: sign.coachee, name: parties.coachee },
    { role: sign.coach, name: parties.coach },
    ...(parties.relation === 'independent' ? [{ role: sign.sponsor, name: '' }] : []),
  ]
  return (
    <div className={styles.signatures} lang={language} aria-hidden="true">
      <p>{sign.intro}</p>
      {roles.map(({ role, name }) => (
        <div key={role} className={styles.signature}>
          <span>{role}</span>
          <span className={styles.signatureLine}>{name || sign.name}</span>
          <span className={styles.signatureLine}>{sign.date}</span>
          <span className={styles.signatureLine}>{sign.signature}</span>
        </div>
      ))}
    </div>
  )
}
