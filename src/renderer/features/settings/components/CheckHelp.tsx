import { placeCredits } from '../../../../core/check/place'
import styles from './settings.module.css'

const percent = (share: number) => `${Math.round(share * 100)} %`

const places: { label: string; share: number }[] = [
  { label: 'a bullet or sentence of experience or projects with a figure', share: placeCredits.figureBullet },
  { label: 'a bullet or sentence without one', share: placeCredits.bullet },
  { label: 'a job title', share: placeCredits.title },
  { label: 'the summary, or a certificate', share: placeCredits.summary },
  { label: 'the skills list, or education', share: placeCredits.list },
  { label: 'elsewhere', share: placeCredits.other },
]

/** What the keyword check finds, what it refuses, and how its score comes about. */
export function CheckHelp() {
  return (
    <section aria-label="The keyword check">
      <h2 className={styles.heading}>The keyword check</h2>
      <h3 className={styles.sub}>What counts as found</h3>
      <p className={styles.text}>
        A keyword counts as a whole term, never inside another one: Java is not in JavaScript. Another
        spelling counts in full; other forms of the word, known short and long names, and phrases such as
        “developing APIs” for API Development count a little less. What a resume denies or says is only being
        learned does not count, and the reason is shown. Names of companies, schools and people are no skills.
        Resumes and postings are read in English and German, compounds included; in other languages terms are
        found only as they are written, and the report says so.
      </p>
      <h3 className={styles.sub}>The score</h3>
      <p className={styles.text}>
        0 to 100. Must-have and required keywords weigh 3, strong, preferred and mentioned ones 1; a weight of
        your own, 1 to 5, wins over these. Each earns a share by its best place. A bullet that only lists
        names counts as a list:
      </p>
      <dl className={styles.shares}>
        {places.map(({ label, share }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{percent(share)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>
        Each different word to avoid takes 2 points off, 10 at most. The rows add up to the score, to the last
        tenth, and the same input always gives the same score. What an edit would gain is what the score gains
        by it. Where there are no keywords, there is no score.
      </p>
      <h3 className={styles.sub}>What it never advises</h3>
      <p className={styles.text}>
        To claim what you have not done. A keyword that nothing in your base resume supports is “learn it or
        leave it out”. A bullet without a figure is only a question: do you have one of your own?
      </p>
    </section>
  )
}
