/** Why a word is marked, as the field alone knows it. */
export function whyMarked(state: string, keyword: string): string {
  switch (state) {
    case 'avoid':
      return `Avoid “${keyword}”`
    case 'weak':
      return `${keyword}: weak here`
    case 'missing':
      return `${keyword}: does not count here`
    default:
      return `${keyword}: found`
  }
}
