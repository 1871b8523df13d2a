import type { Output } from '../../contract'
import { listCards } from '../store/repositories/application'
import { listPostingKeywords } from '../store/repositories/posting'
import { listStages } from '../store/repositories/stage'
import type { Deps } from './deps'

export function listMarketPostings({ store: { db } }: Deps): Output<'market.postings'> {
  const stages = new Map(listStages(db).map((stage) => [stage.id, stage]))
  const keywords = listPostingKeywords(db)
  return listCards(db).flatMap((card) => {
    const stage = stages.get(card.stageId)
    const asked = keywords.get(card.id)
    if (stage === undefined || asked === undefined || asked.length === 0) return []
    const { id, name, kind } = stage
    return [
      {
        applicationId: card.id,
        title: card.title,
        company: card.company,
        stage: { id, name, kind },
        roleId: card.roleId,
        keywords: asked,
      },
    ]
  })
}
