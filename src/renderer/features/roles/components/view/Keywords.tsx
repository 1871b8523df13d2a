import { insteadOf } from '../../../../../core/check/avoid'
import type { RoleProfile } from '../../../../../core/role/model'
import { StateMark } from '../../../../ui/StateMark'
import { Section } from './Section'
import styles from './view.module.css'

/** What the keyword check looks for, and the words it advises against. */
export function Keywords({ keywords }: { keywords: RoleProfile['keywords'] }) {
  const { mustHave, strong, avoid } = keywords
  if (mustHave.length + strong.length + avoid.length === 0) return null
  return (
    <>
      {mustHave.length + strong.length > 0 && (
        <Section title="Keywords" note="what the keyword check looks for in a resume">
          <div className={styles.two}>
            <KeywordList title="Must-have" note="count three times" keywords={mustHave} />
            <KeywordList title="Strong" note="count once" keywords={strong} />
          </div>
        </Section>
      )}
      {avoid.length > 0 && (
        <Section title="Words to avoid" note="each costs 2 points, and what to say instead">
          <ul className={`${styles.rows} ${styles.avoid}`}>
            {avoid.map((word, index) => (
              <li key={index}>
                <span className={styles.word}>
                  <StateMark state="avoid" label="" /> {word}
                </span>
                <span className={styles.dim}>{insteadOf(word)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function KeywordList({ title, note, keywords }: { title: string; note: string; keywords: readonly string[] }) {
  return (
    <div>
      <h3 className={styles.sub}>
        {title} <span className={styles.note}>{`${keywords.length}, ${note}`}</span>
      </h3>
      {keywords.length === 0 ? (
        <p className={styles.note}>None yet</p>
      ) : (
        <ul className={styles.rows} aria-label={`${title} keywords`}>
          {keywords.map((keyword, index) => (
            <li key={index}>{keyword}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
