import { z } from 'zod'
import { isOwnPage } from './origin'

export const policyReportPath = '/policy-report'
export const largestReport = 64_000

const reportSchema = z.object({ 'csp-report': z.object({ 'blocked-uri': z.string() }) })

/** The address the content policy kept the page from, out of Chromium's own report; null where it was none, such as a script in the text. */
export function addressInReport(text: string): string | null {
  try {
    const address = reportSchema.parse(JSON.parse(text))['csp-report']['blocked-uri']
    if (!URL.canParse(address) || isOwnPage(address)) return null
    return new URL(address).host === '' ? null : address
  } catch {
    return null
  }
}
