import { useEffect, useRef } from 'react'
import styles from './Posting.module.css'

export interface Shown {
  sentence: string
  /** Counts up with each asking, so that the same sentence is gone to again. */
  asked: number
}

/** Where a sentence stands in a text, whatever blanks part its words. */
function placeOf(text: string, sentence: string): { start: number; end: number } | null {
  const start = text.indexOf(sentence)
  if (start >= 0) return { start, end: start + sentence.length }
  const words = sentence.split(/\s+/).filter((word) => word !== '')
  const pattern = words
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
  const match = words.length > 200 ? null : new RegExp(pattern).exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** The posting as it was saved, with the sentence that was asked for marked. */
export function PostingText({ text, shown }: { text: string; shown: Shown | null }) {
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (shown === null) return
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    mark.current?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  }, [shown])
  const place = shown === null ? null : placeOf(text, shown.sentence)
  if (place === null) return <div className={styles.text}>{text}</div>
  return (
    <div className={styles.text}>
      {text.slice(0, place.start)}
      <mark ref={mark}>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end)}
    </div>
  )
}
