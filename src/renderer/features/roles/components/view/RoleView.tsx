import { SalaryBand } from '../../../../charts/SalaryBand'
import { countText } from '../../../../lib/format'
import { cx } from '../../../../ui/cx'
import { yearsText, type RoleDetail } from '../../roleDetail'
import { useShown } from '../../useShown'
import { Applications } from './Applications'
import { Figures } from './Figures'
import { Keywords } from './Keywords'
import { LineColumns } from './LineColumns'
import { LinkedText } from './LinkedText'
import { Pairs, saysAny } from './Pairs'
import { Road } from './Road'
import { Section } from './Section'
import styles from './view.module.css'

/** Everything known of a role: what it is and pays at the left, the way there and beyond at the right. */
export function RoleView({ detail, onAddApplication }: { detail: RoleDetail; onAddApplication: () => void }) {
  const { profile } = detail
  const shown = useShown(profile, detail.keywordWeights)
  const lead = profile.summary ?? profile.description
  const about = [
    { label: 'Description', value: profile.description === lead ? null : profile.description },
    { label: 'Education', value: profile.education },
    { label: 'Certifications', value: profile.certifications },
    { label: 'Job outlook', value: profile.outlook },
  ]
  const { resources } = profile
  const learning = [
    { label: 'Free', value: resources.free },
    { label: 'Paid', value: resources.paid },
    { label: 'Tools', value: resources.tools },
    { label: 'Communities', value: resources.communities },
    { label: 'Job platforms', value: resources.jobPlatforms },
    { label: 'Strategy', value: resources.strategy },
  ]
  const fit = [
    { label: 'Work environment', value: profile.workEnvironment },
    { label: 'Work style', value: profile.workStyle },
    { label: 'Personality traits', value: profile.traits },
    { label: 'Core values', value: profile.values },
  ]
  return (
    <div className={styles.layout}>
      <div className={styles.column}>
        <div className={styles.top}>
          {lead !== null && <p className={styles.lead}>{lead}</p>}
          <Figures profile={profile} applications={detail.applications.length} shown={shown} />
        </div>
        {profile.salary !== null && (
          <Section title="What it pays" {...payNote(profile.salary)}>
            <SalaryBand salary={profile.salary} />
          </Section>
        )}
        <Keywords detail={detail} shown={shown} />
        {profile.skills.length > 0 && (
          <Section title="Skills" note={profile.skills.length}>
            <ul className={cx(styles.rows, styles.skill)}>
              {profile.skills.map((skill, index) => (
                <li key={index}>
                  <span>{skill.name}</span>
                  <span className={styles.dim}>{skill.description}</span>
                  <span className={styles.faint}>{skill.category}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LineColumns
          title="What you do"
          columns={[
            { title: 'Key responsibilities', lines: profile.responsibilities },
            { title: 'A day in the life', lines: profile.dayInTheLife },
          ]}
        />
        {saysAny(about) && (
          <Section title="The way in">
            <Pairs pairs={about} />
          </Section>
        )}
        {profile.tips.length > 0 && (
          <Section title="Tips" note="for the resume">
            <ul className={styles.rows}>
              {profile.tips.map((tip, index) => (
                <li key={index}>
                  <LinkedText>{tip}</LinkedText>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <LineColumns
          title="Mistakes, and what to do instead"
          columns={[
            { title: 'Common mistakes', lines: profile.mistakes },
            { title: 'What to do instead', lines: profile.alternatives },
          ]}
        />
        {saysAny(learning) && (
          <Section title="Resources">
            <Pairs pairs={learning} />
          </Section>
        )}
        {profile.unplaced.length > 0 && (
          <details className={styles.unplaced}>
            <summary>{`${countText(profile.unplaced.length, 'line')} of the guide could not be placed`}</summary>
            <ul className={styles.rows}>
              {profile.unplaced.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={styles.column}>
        <Road id={detail.id} steps={profile.roadmap} done={detail.doneSteps} />
        <Applications applications={detail.applications} onAdd={onAddApplication} />
        {profile.careerPath.length > 0 && (
          <Section title="Where it leads">
            <ol className={cx(styles.rows, styles.split)}>
              {profile.careerPath.map((step, index) => (
                <li key={index}>
                  <span>
                    {step.title}
                    {step.description !== null && <small>{step.description}</small>}
                  </span>
                  <span className={styles.dim}>{yearsText(step.minYears, step.maxYears)}</span>
                </li>
              ))}
            </ol>
          </Section>
        )}
        {saysAny(fit) && (
          <Section title="Who it suits">
            <Pairs pairs={fit} narrow />
          </Section>
        )}
        {profile.relatedCareers.length > 0 && (
          <Section title="Related careers">
            <ul className={styles.rows}>
              {profile.relatedCareers.map((career, index) => (
                <li key={index}>{career}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </div>
  )
}

function payNote({ percentiles }: NonNullable<RoleDetail['profile']['salary']>): { note?: string } {
  if (percentiles === undefined) return {}
  return { note: `the guide’s range, and the official wages for the occupation (${percentiles.source})` }
}
