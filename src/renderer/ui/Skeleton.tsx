import { VisuallyHidden } from './VisuallyHidden'
import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** Lines of text to stand for. */
  lines?: number
  /** Or one block of this height in pixels. */
  height?: number
  width?: number | string
}

/** Keeps the layout still while something loads; unseen for the first 300 ms. */
export function Skeleton({ lines = 1, height, width }: SkeletonProps) {
  const size = { ...(height === undefined ? {} : { height }), ...(width === undefined ? {} : { width }) }
  return (
    <output className={styles.skeleton}>
      <VisuallyHidden>Loading</VisuallyHidden>
      {Array.from({ length: height === undefined ? lines : 1 }, (_, index) => (
        <span key={index} aria-hidden className={styles.line} style={size} />
      ))}
    </output>
  )
}
