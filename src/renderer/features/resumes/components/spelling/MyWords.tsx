import { call, messageOf, useApi } from '../../../../lib/client'
import { announce } from '../../../../ui/announce'
import { Chip } from '../../../../ui/Chip'
import { showToast } from '../../../../ui/Toast'
import styles from './spelling.module.css'

/** The words a person has added to the dictionaries, each with a way to take it back. */
export function MyWords() {
  const { data } = useApi('spelling.words', {})
  const tell = (error: unknown) => showToast({ tone: 'bad', text: messageOf(error) })
  const remove = async (word: string): Promise<void> => {
    try {
      await call('spelling.removeWord', { word })
      showToast({
        text: `“${word}” is no longer one of your words`,
        action: { label: 'Undo', onPress: () => void call('spelling.addWord', { word }).catch(tell) },
      })
      announce(`${word} removed`)
    } catch (error) {
      tell(error)
    }
  }
  const words = data?.words ?? []
  if (words.length === 0)
    return (
      <p className={styles.none}>None yet. In a resume, add a word from the menu of a word that is marked.</p>
    )
  return (
    <ul className={styles.words} aria-label="My words">
      {words.map((word) => (
        <li key={word}>
          <Chip onRemove={() => void remove(word)} removeLabel={`Remove ${word}`}>
            {word}
          </Chip>
        </li>
      ))}
    </ul>
  )
}
