const advertPatterns: readonly RegExp[] = [
  /\bfree (?:\d+[- ]minute )?(?:\S+ )?(?:career )?(?:assessment|quiz|trial|test|consultation|webinar|e-?book|download|demo|account)\b/i,
  /\b(?:take|start|try|launch) (?:the|our|a|this|your)?\s*(?:free )?(?:\S+ )?(?:assessment|quiz)\b/i,
  /^(?:take|start) (?:free )?(?:assessment|quiz|test)\b/i,
  /\bno (?:credit card|sign-?up|registration)\b/i,
  /\b(?:use|try|check out|download|visit|join|explore|browse|see|read|get|with|book|meet|buy|start|from) our\b/i,
  /\bour (?:free |new |online |premium |ai[- ]powered )?(?:resume|cv|cover letter|career) (?:optimizer|optimiser|builder|checker|writer|writers|service|services|tool|templates?|coach(?:es|ing)?|assessment|experts?|newsletter|app|platform)\b/i,
  /\bour (?:newsletter|app|partners?|sponsors?|platform|coaches|mentors|premium)\b/i,
  /\b(?:subscribe (?:to|now|today)|sign up (?:now|today|free|for free|here|to|for our|for the)|sign in|log ?in|create (?:a|your) (?:free )?account|register (?:now|today|free))\b/i,
  /\b(?:click|tap) here\b|\blimited[- ]time\b|\bspecial offer\b|\b(?:promo|discount|coupon) code\b|\b\d{1,2} ?% off\b|\bsave (?:up to )?\d+ ?%|\bwith code [A-Z0-9]+|\bmoney[- ]back\b|\bact now\b|\bdon['’]t miss\b/i,
  /\benrol?l (?:now|today)\b|\bapply (?:now|today)[!.]?$|\bshop now\b|\bbuy now\b|\border now\b|\bbook a (?:call|demo|session)\b|\bupgrade to\b|\bgo premium\b|\bunlock\b.*\b(?:premium|pro|full|access|all)\b/i,
  /^(?:sponsored|advertisement|ad|advert|promoted|promotion)\b[:\s]*/i,
  /^(?:get personali[sz]ed (?:career )?match\w*|identify (?:your )?skills? gaps?|get (?:a |your )?(?:personali[sz]ed )?learning roadmap)$/i,
  /^search (?:real |live |current |open |thousands of |\d[\d,]* )?(?:\S+ )?(?:job openings?|jobs|openings|positions)\b/i,
  /^(?:get started|learn more|read more|see more|show more|view all|see all|view (?:jobs|guide|details|profile|salary|more)|explore (?:more|careers?|jobs?|now)|start (?:now|here|today|learning|exploring)|find out more|continue reading|back to top|skip to (?:main )?content|share(?: this)?(?: page| guide| article)?|print(?: this)?(?: page)?|save(?: this)?(?: job| guide)?|download(?: pdf| guide)?|contact us|about us|menu|home|pricing|blog|help|search|close|next|previous|accept(?: all)?(?: cookies)?)\s*[→»›>!.]*$/i,
  /\b(?:cookies?|privacy) policy\b|\bterms (?:of|and|&) (?:service|use|conditions)\b|\ball rights reserved\b|^©|\(c\) ?20\d\d|^copyright\b|\bwe use cookies\b/i,
  /^(?:home|careers?)\s*[>›»/]\s*\S/i,
  /^(?:share|follow us|tweet|pin it)\b.{0,40}(?:facebook|twitter|linkedin|x\.com|instagram)/i,
  /\b(?:trusted|used|loved) by (?:over |more than )?[\d,]+k?\+? /i,
  /\btake (?:our|the) .{0,30}\bassessment\b/i,
  /\b(?:hire|contact|call) us\b|\bmoney back guarantee\b|\bstart (?:your|a) (?:free|\d+-day)\b/i,
]

/** Whether a line is an advert, a call to action, or site furniture: it belongs to `unplaced`, never to a field. */
export function isAdvert(text: string): boolean {
  return text.length < 2_000 && advertPatterns.some((pattern) => pattern.test(text.trim()))
}

const badges = new Set(
  (
    'essential|bonus points|bonus|overused|free|paid|network|networking|jobs|popular|new|recommended|required|trending|hot|must have|must-have|critical|important|' +
    'high priority|avoid|premium|optional|nice to have|strong|weak|community|communities|tools|software|top pick|in demand|high demand|featured|pro tip|beginner|' +
    'intermediate|advanced|tip|key|core|top|warning|caution|careful'
  ).split('|'),
)

/** Whether a line is a label that only decorates the heading above it. */
export function isBadge(text: string): boolean {
  return badges.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[!:.]+$/, ''),
  )
}

const introPattern =
  /^(?:here(?:['’]s| is| are)\b|these (?:are|keywords|terms|words|skills|will|phrases)\b|those are\b|follow (?:this|these|our)\b|include (?:these|the following|them)\b|learn from\b.*mistakes|curated\b|optimi[sz]e your (?:resume|cv)\b|typical (?:career )?(?:progression|path)\b|below\b|the following\b|in this (?:section|guide)\b|use (?:these|the following) (?:keywords|words|terms|phrases|tools|resources|platforms|sites)\b|avoid (?:these|the following|common|them)\b|adding these\b|boost your (?:resume|cv)\b|make sure (?:these|your resume)\b|sprinkle\b|as an? .{2,60} you(?:['’]ll| will) (?:need|use)\b|(?:most|many|typical|common) .{2,80} (?:include|are|follow(?:s)?)\s*:$|.{0,120}\b(?:the )?following\b[^.]{0,60}[:.]$)/i

/** Whether a line only introduces the list under it ("Here are the key skills you'll need …"). */
export function isIntro(text: string): boolean {
  if (text.length > 400) return false
  return introPattern.test(text) || (text.endsWith(':') && text.split(/\s+/).length > 3)
}
