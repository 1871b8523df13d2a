/** Money is stored in hundredths of the currency unit, so that sums are exact. */
export const toMinor = (amount: number): number => Math.round(amount * 100)

/** Hundredths back to whole currency units. */
export const fromMinor = (minor: number): number => minor / 100
