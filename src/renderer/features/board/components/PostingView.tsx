import { useState } from 'react'
import type { Posting, PostingKeyword } from '../../../../core/posting/model'
import { Button } from '../../../ui/Button'
import { KeywordChips } from './KeywordChips'
import styles from './Posting.module.css'
import { PostingFactList, usePostingFacts } from './PostingFactList'
import { PostingText, type Shown } from './PostingText'
import workspace from './Workspace.module.css'

export interface PostingViewProps {
  posting: Posting
  keywords: readonly PostingKeyword[]
  onKeywords: (keywords: PostingKeyword[]) => void
  onReplace: () => void
}

/** A saved posting: its facts, what it asks for, and its text, where each fact can be read. */
export function PostingView({ posting, keywords, onKeywords, onReplace }: PostingViewProps) {
  const facts = usePostingFacts(posting)
  const [shown, setShown] = useState<Shown | null>(null)
  const show = (sentence: string) => setShown((before) => ({ sentence, asked: (before?.asked ?? 0) + 1 }))
  return (
    <div className={styles.view}>
      <PostingFactList facts={facts} posting={posting} onShow={show} />
      <KeywordChips keywords={keywords} facts={facts} onChange={onKeywords} />
      <div>
        <h3 className={workspace.section}>The text, as you saved it</h3>
        <PostingText text={posting.description} shown={shown} />
      </div>
      <div>
        <Button size="small" onPress={onReplace}>
          Replace the posting
        </Button>
      </div>
    </div>
  )
}
