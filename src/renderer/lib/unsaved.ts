type Save = () => Promise<void>

const saves = new Set<Save>()

/** Runs `save` before the window closes and before anything is undone; gives a function that ends this. */
export function onSaveNow(save: Save): () => void {
  saves.add(save)
  return () => saves.delete(save)
}

/** Puts on disk everything that is typed and not yet saved. */
export async function saveEverything(): Promise<void> {
  await Promise.allSettled([...saves].map((save) => save()))
}
