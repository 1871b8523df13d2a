/** Worn-out phrases: other ways people write them, and what to say instead. Our own list. */
export const avoidTable: { forms: string[]; instead: string }[] = [
  {
    forms: ['hard worker', 'hard-working', 'hardworking', 'work hard'],
    instead: 'Show the work: what you took on and what came of it, with a figure.',
  },
  {
    forms: ['team player'],
    instead: 'Name the team and your part in it: "worked with 3 designers and 2 testers on …".',
  },
  {
    forms: ['self-starter', 'self starter', 'self-motivated', 'self motivated'],
    instead: 'Tell of something you began without being asked, and its result.',
  },
  {
    forms: ['detail-oriented', 'detail oriented', 'detail-orientated', 'attention to detail'],
    instead: 'Show care by its result: an error rate, an audit passed, a defect you caught.',
  },
  {
    forms: ['passionate', 'passion for', 'passionate about'],
    instead: 'Show it by what you did: a project, a talk, years of practice.',
  },
  { forms: ['go-getter', 'go getter'], instead: 'Name a goal you set and reached.' },
  {
    forms: [
      'results-driven',
      'results driven',
      'results-oriented',
      'result-oriented',
      'results oriented',
      'result driven',
    ],
    instead: 'Give the result itself, with its figure.',
  },
  {
    forms: ['think outside the box', 'outside the box', 'out-of-the-box thinker'],
    instead: 'Describe the unusual solution and what it changed.',
  },
  {
    forms: ['synergy', 'synergize', 'synergistic'],
    instead: 'Say who worked with whom, and what came of it.',
  },
  { forms: ['dynamic'], instead: 'Say what changed and how you dealt with it.' },
  { forms: ['motivated', 'highly motivated'], instead: 'Let an achievement show it.' },
  { forms: ['responsible for', 'was responsible for'], instead: 'Begin with a verb: led, built, ran, kept.' },
  {
    forms: ['duties included', 'duties include'],
    instead: 'Begin each bullet with what you did and what it changed.',
  },
  {
    forms: ['references available upon request', 'references available on request'],
    instead: 'Leave the line out: it is taken for granted.',
  },
  {
    forms: ['best of breed', 'best-in-class', 'best in class'],
    instead: 'Name the comparison: against what, by how much.',
  },
  {
    forms: ['thought leader', 'thought leadership'],
    instead: 'Name the talks, articles or standards you wrote.',
  },
  { forms: ['value add', 'value-add', 'added value'], instead: 'State the value: money, time or quality.' },
  { forms: ['win-win'], instead: 'Say what each side gained.' },
  { forms: ['proven track record', 'track record'], instead: 'List the record: what, when, how much.' },
  {
    forms: ['fast-paced', 'fast paced environment'],
    instead: 'Give the pace: orders a day, releases a month, patients a shift.',
  },
  {
    forms: ['strategic thinker', 'strategic thinking'],
    instead: 'Describe a decision, its reason and its effect.',
  },
  {
    forms: ['people person', 'people skills'],
    instead: 'Show it: clients kept, conflicts settled, people trained.',
  },
  {
    forms: [
      'good communicator',
      'great communicator',
      'excellent communicator',
      'strong communicator',
      'excellent communication skills',
      'strong communication skills',
      'good communication skills',
    ],
    instead: 'Say whom you spoke or wrote to, and for what: board, patients, press.',
  },
  { forms: ['problem solver', 'problem-solver'], instead: 'Name a problem and how you solved it.' },
  {
    forms: ['multitasker', 'multi-tasker', 'multi-tasking', 'multitasking'],
    instead: 'Say how many projects, clients or patients you handled at once.',
  },
  {
    forms: ['quick learner', 'fast learner'],
    instead: 'Name what you learned, and in how short a time you used it.',
  },
  { forms: ['ninja', 'rockstar', 'rock star', 'guru', 'wizard'], instead: 'Use the plain name of the job.' },
  { forms: ['innovative', 'innovator'], instead: 'Describe what was new and what it improved.' },
  {
    forms: ['creative', 'creative thinker'],
    instead: 'Show the work: a campaign, a design, an idea that was used.',
  },
  { forms: ['enthusiastic', 'enthusiast'], instead: 'Let the work show it.' },
  { forms: ['hit the ground running'], instead: 'Say what you delivered in your first weeks.' },
  {
    forms: ['go above and beyond', 'above and beyond', 'extra mile', 'going the extra mile'],
    instead: 'Describe the extra thing you did.',
  },
  { forms: ['bottom line', 'bottom-line'], instead: 'Give the profit or saving as a figure.' },
  { forms: ['helped', 'helped with', 'assisted with'], instead: 'Say what your own part was.' },
  { forms: ['worked on'], instead: 'Say what you did: designed, tested, sold, repaired.' },
  { forms: ['utilize', 'utilise'], instead: 'Write "use".' },
  { forms: ['leverage'], instead: 'Write "use", or say what it earned.' },
  { forms: ['perfectionist'], instead: 'Show a standard you kept, with its measure.' },
  { forms: ['workaholic'], instead: 'Show what got done.' },
  { forms: ['reliable', 'dependable'], instead: 'Give the evidence: deadlines met, attendance, uptime.' },
  {
    forms: ['trustworthy', 'honest'],
    instead: 'Name what you were trusted with: keys, cash, data, patients.',
  },
  {
    forms: ['goal-oriented', 'goal oriented', 'goal-driven'],
    instead: 'Name the goal and by how much you met it.',
  },
  {
    forms: ['customer-focused', 'customer focused', 'customer-centric', 'client-focused'],
    instead: 'Give the satisfaction score, renewals or praise.',
  },
  { forms: ['seasoned', 'seasoned professional'], instead: 'Give the years and the kinds of work.' },
  { forms: ['expert'], instead: 'Name the certificate, years or work that makes you one.' },
  { forms: ['highly skilled', 'skilled professional'], instead: 'Name the skills.' },
  { forms: ['successfully'], instead: 'Give the measure of success.' },
  { forms: ['effective', 'effectively'], instead: 'Give the effect.' },
  { forms: ['various', 'several', 'numerous'], instead: 'Give the number.' },
  { forms: ['etc'], instead: 'Name the things that matter and stop.' },
  {
    forms: ['cutting-edge', 'cutting edge', 'state-of-the-art', 'bleeding edge'],
    instead: 'Name the technology.',
  },
  {
    forms: ['game changer', 'game-changer', 'game-changing'],
    instead: 'Say what changed, before and after.',
  },
  { forms: ['move the needle'], instead: 'Give the measure that moved, and by how much.' },
  { forms: ['low-hanging fruit'], instead: 'Name the quick improvement.' },
  { forms: ['deep dive'], instead: 'Say what you examined and what you found.' },
  {
    forms: ['wear many hats', 'wears many hats', 'wearing many hats'],
    instead: 'List the roles you filled.',
  },
  {
    forms: ['works well under pressure', 'work well under pressure', 'works under pressure'],
    instead: 'Describe the deadline or emergency and its end.',
  },
  { forms: ['flexible', 'adaptable'], instead: 'Describe a change you took in your stride.' },
  { forms: ['energetic'], instead: 'Show the volume of what you did.' },
  { forms: ['visionary'], instead: 'Describe the plan and how much of it came true.' },
  { forms: ['proactive', 'proactively'], instead: 'Name what you saw coming and what you did first.' },
  { forms: ['world-class', 'world class'], instead: 'Name the ranking, prize or comparison.' },
]
