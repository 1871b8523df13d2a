/**
 * Verbs that begin a bullet well, by the kind of work. Our own list. "past" stands behind a slash where it is not
 * formed by rule; a star marks verbs that are nouns as often.
 */
export const verbAreas: Record<string, string> = {
  leading:
    'lead*/led manage supervise oversee/oversaw direct* coach* mentor* guide* train* delegate head* chair* recruit hire recommend appoint schedule* assign motivate run*/ran coordinate',
  building:
    'build*/built develop create design* implement construct assemble install program*/programmed code* deploy ship*/shipped launch* engineer* prototype* integrate configure migrate automate refactor release* architect* establish found introduce set*/set craft* produce* make/made',
  improving:
    'improve reduce increase* cut*/cut raise* double triple halve lower save speed*/sped streamline simplify optimise optimize modernise modernize upgrade* redesign* restructure accelerate boost* grow/grew expand strengthen enhance shorten eliminate standardise standardize consolidate transform achieve exceed surpass',
  analysing:
    'analyse analyze assess evaluate examine investigate research* review* audit* measure* test* model* forecast*/forecast compare calculate estimate* identify diagnose map*/mapped survey* track* monitor* interpret verify validate inspect benchmark*',
  organising:
    'organise organize plan*/planned prepare arrange process* record* file* maintain update* compile document* order* stock* administer allocate book* catalogue register* archive* sort* distribute dispatch* deliver supply* handle control* operate implement execute complete conduct perform support* ensure',
  communicating:
    'write/wrote present* explain negotiate advise inform report* publish edit translate interview* answer* greet draft* speak/spoke promote host* collaborate liaise consult persuade represent respond correspond brief* pitch* facilitate moderate communicate',
  caring:
    'treat* care* nurse* counsel* comfort* feed/fed bathe administer examine assist transport* discharge* triage* protect help* serve welcome* resolve mediate support* rehabilitate vaccinate',
  teaching:
    'teach/taught educate instruct tutor* grade* lecture* demonstrate introduce guide* develop adapt assess',
  selling:
    'sell/sold win*/won close* market* acquire generate pitch* upsell/upsold prospect* retain secure exceed negotiate source* buy/bought purchase* bid*/bid',
  managing_money:
    'budget* bill* invoice* reconcile collect pay/paid post* file* audit* invest balance* forecast*/forecast price* approve close* verify',
  making:
    'repair* fix* weld* wire* machine* fabricate cut*/cut cook* bake clean* paint* drive*/drove load* pack* pick* lift* plant* harvest* sew drill* grind/ground calibrate mount* troubleshoot/troubleshot service* inspect dig/dug lay/laid',
}
/** Further verbs that stand at the start of bullets, well or badly. */
export const otherVerbs =
  'use* work* provide utilise utilize leverage* participate contribute assist attend apply follow perform keep/kept hold/held take/took give/gave get/got bring/brought go/went come/came see/saw meet/met learn receive send/sent begin/began start* stop*/stopped become/became think/thought find/found tell/told show*/showed need* ask call* move* play* turn* address* change* check* enter gather involve include join* obtain own own place* put*/put read/read remove request* require return* set*/set spend/spent submit switch* talk* understand/understood visit* win*/won choose/chose choreograph perform rewrite/rewrote rebuild/rebuilt undertake/undertook spearhead* pioneer* drive*/drove partner* act* engage adopt add replace restore resolve extend inspire initiate define determine scale* secure monitor* enforce enable encourage foster uphold/upheld answer* greet log*/logged count* shadow* tailor* leverage* convert* cover* debug/debugged decrease* define deepen embed/embedded invent onboard orchestrate overhaul* spot*/spotted staff* steer submit summarise summarize supervise sustain tackle transfer*/transferred unify validate'
