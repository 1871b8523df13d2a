import { v7 } from 'uuid'

/** Ids sort by the time they were made, which keeps index pages full. */
export const newId = (): string => v7()
