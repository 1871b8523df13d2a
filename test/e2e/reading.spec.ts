import { expect, test } from '@playwright/test'
import { goTo, launchApp } from './harness'

const advert = `Senior Data Engineer
Harbourline Analytics · Leeds, UK · Hybrid (2 days per week in the office)

What we're looking for
• 5+ years of experience in data engineering, with at least 3 years of Python
• Strong SQL, ideally with Snowflake
• Hands-on experience with Foobar Engine
• Degree in computer science or equivalent experience
• Fluent English; German (B2) is a plus

Nice to have
• Kafka

Full-time. We cannot sponsor visas.`

const resume = `Rosa Delgado-Quinn
Data Engineer
Galway | rosa@example.org | +353 91 555 0100

Experience
Data Engineer, Oranmore Ferries    March 2019 - May 2022
- Responsible for managing the Python pipelines of two ferry lines
- Manage a team of four analysts
- Cut the nightly load by 40 minutes

Skills
Python, SQL
`

test('the posting tab tells the facts of an advert, shows where they stand, and counts a guess only once it is taken', async () => {
  const running = await launchApp({ start: 'empty' })
  const { page } = running
  await page.getByRole('button', { name: 'New application' }).first().click()
  await page.getByRole('textbox', { name: 'Posting' }).fill(advert)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  const facts = page.getByLabel('What the posting says')
  await expect(facts).toContainText('Senior')
  await page.getByRole('textbox', { name: 'Company' }).fill('Harbourline Analytics')
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await page.getByRole('tab', { name: 'Posting' }).click()

  for (const fact of [
    '5+ years',
    'or experience instead',
    'German B2',
    'Hybrid',
    'Full-time',
    'No visa sponsorship',
  ])
    await expect(facts).toContainText(fact)
  await expect(page.getByRole('list', { name: 'Required terms' })).toContainText('Python3+ years')
  await expect(page.getByRole('list', { name: 'Preferred terms' })).toContainText('Snowflake')
  await expect(page.getByRole('list', { name: 'Preferred terms' })).toContainText('Kafka')

  await test.step('a fact shows the sentence that says it', async () => {
    await facts.getByRole('button', { name: 'No visa sponsorship' }).click()
    await expect(page.getByText('We cannot sponsor visas.', { exact: true })).toBeInViewport()
  })

  await test.step('a guess becomes a required term by the person’s own hand', async () => {
    await page
      .getByRole('list', { name: 'Guesses' })
      .getByRole('button', { name: 'Add Foobar Engine' })
      .click()
    await expect(page.getByRole('button', { name: 'Remove Foobar Engine' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add Foobar Engine' })).toHaveCount(0)
  })
  expect(running.complaints).toEqual([])
  await running.close()
})

test('the studio tells how a resume is written, and makes an offered change to the person’s own text', async () => {
  const first = await launchApp({ start: 'empty' })
  const { page } = first
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Open a resume' }).first().click()
  await page.getByRole('textbox', { name: 'Or paste it' }).fill(resume)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.getByRole('textbox', { name: 'Name of this resume' }).fill('Ferry base')
  await page.getByRole('button', { name: 'Save resume' }).click()

  const writing = page.getByRole('region', { name: 'Writing' })
  const bullet = (number: number) => page.getByRole('textbox', { name: `Bullet ${number}`, exact: true })
  await expect(writing).toContainText('3 years 3 months of dated work')
  await test.step('a finding leads to its words', async () => {
    await writing.getByRole('button', { name: /^Manage a team/ }).click()
    await expect(bullet(2)).toBeFocused()
  })
  await test.step('Apply changes the bullet, Undo brings the old words back', async () => {
    await writing.getByRole('button', { name: /^Apply: Responsible for managing/ }).click()
    await expect(bullet(1)).toHaveValue('Managed the Python pipelines of two ferry lines')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(bullet(1)).toHaveValue('Responsible for managing the Python pipelines of two ferry lines')
    await writing.getByRole('button', { name: /^Apply: Responsible for managing/ }).click()
    await writing.getByRole('button', { name: /^Apply: Manage becomes Managed/ }).click()
    await expect(bullet(2)).toHaveValue('Managed a team of four analysts')
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
  })
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  await goTo(second.page, 'Resumes')
  await second.page.getByRole('link', { name: 'Ferry base' }).click()
  await expect(second.page.getByRole('textbox', { name: 'Bullet 1', exact: true })).toHaveValue(
    'Managed the Python pipelines of two ferry lines',
  )
  await second.close()
})
