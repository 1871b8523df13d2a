import cloud from '../../../resources/terms/cloud.json'
import construction from '../../../resources/terms/construction.json'
import creative from '../../../resources/terms/creative.json'
import credentials from '../../../resources/terms/credentials.json'
import data from '../../../resources/terms/data.json'
import design from '../../../resources/terms/design.json'
import education from '../../../resources/terms/education.json'
import engineering from '../../../resources/terms/engineering.json'
import finance from '../../../resources/terms/finance.json'
import health from '../../../resources/terms/health.json'
import hospitality from '../../../resources/terms/hospitality.json'
import languages from '../../../resources/terms/languages.json'
import legal from '../../../resources/terms/legal.json'
import logistics from '../../../resources/terms/logistics.json'
import manufacturing from '../../../resources/terms/manufacturing.json'
import marketing from '../../../resources/terms/marketing.json'
import office from '../../../resources/terms/office.json'
import people from '../../../resources/terms/people.json'
import product from '../../../resources/terms/product.json'
import publicService from '../../../resources/terms/public.json'
import sales from '../../../resources/terms/sales.json'
import science from '../../../resources/terms/science.json'
import security from '../../../resources/terms/security.json'
import soft from '../../../resources/terms/soft.json'
import software from '../../../resources/terms/software.json'
import trades from '../../../resources/terms/trades.json'
import type { BundledTerm } from './model'

/** The reviewed terms by field, as they stand in `resources/terms`. */
export const termFiles: Record<string, BundledTerm[]> = {
  software,
  cloud,
  security,
  data,
  product,
  design,
  creative,
  marketing,
  sales,
  finance,
  people,
  health,
  education,
  science,
  engineering,
  manufacturing,
  trades,
  construction,
  logistics,
  hospitality,
  legal,
  public: publicService,
  office,
  soft,
  languages,
  credentials,
}
