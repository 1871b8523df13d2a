/** What is compared, kept in the address so that going back finds it again. */
export interface CompareSearch {
  view?: string
  one?: string
  other?: string
  /** The application whose role and posting are asked. */
  application?: string
  stage?: string
  role?: string
}

export interface CompareProps {
  search: CompareSearch
  change: (next: Partial<CompareSearch>) => void
}
