import type { Posting, PostingKeyword } from '../../../../core/posting/model'
import { KeywordChips } from './KeywordChips'
import { PostingFactList, usePostingFacts } from './PostingFactList'

export interface PostingReadingProps {
  posting: Posting
  keywords: readonly PostingKeyword[]
  onKeywords: (keywords: PostingKeyword[]) => void
}

/** What was read from a posting that is not saved yet: its facts and what it asks for. */
export function PostingReading({ posting, keywords, onKeywords }: PostingReadingProps) {
  const facts = usePostingFacts(posting)
  return (
    <>
      <PostingFactList facts={facts} posting={posting} />
      <KeywordChips keywords={keywords} facts={facts} onChange={onKeywords} />
    </>
  )
}
