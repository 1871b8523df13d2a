const names: Record<string, string> = {
  activity: 'Timeline entries',
  application: 'Applications',
  attachment: 'Attachments',
  company: 'Companies',
  offer: 'Offers',
  own_term: 'Own terms',
  posting: 'Postings',
  resume: 'Resumes',
  role_profile: 'Roles',
  setting: 'Settings',
  stage: 'Stages',
}

/** What a person would call the rows of a table; one without a word of its own is shown by its name. */
export const tableName = (table: string): string => names[table] ?? table.replaceAll('_', ' ')
