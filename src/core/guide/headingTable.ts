export type SectionKind =
  | 'summary'
  | 'description'
  | 'whatTheyDo'
  | 'salary'
  | 'levels'
  | 'growth'
  | 'outlook'
  | 'education'
  | 'qualifications'
  | 'training'
  | 'certifications'
  | 'responsibilities'
  | 'day'
  | 'skills'
  | 'technicalSkills'
  | 'softSkills'
  | 'keywords'
  | 'mustHave'
  | 'strong'
  | 'avoid'
  | 'tips'
  | 'roadmap'
  | 'mistakes'
  | 'alternatives'
  | 'careerPath'
  | 'resources'
  | 'free'
  | 'paid'
  | 'tools'
  | 'communities'
  | 'jobPlatforms'
  | 'strategy'
  | 'environment'
  | 'style'
  | 'qualities'
  | 'traits'
  | 'values'
  | 'related'
  | 'facts'
  | 'promo'
  | 'other'

/**
 * Wordings of each section's heading, as people write them. Articles, prepositions, adjectives like "key" and the
 * role's own name are taken off before they are compared (`headingKey`).
 */
export const headingWordings: Record<SectionKind, string> = {
  summary:
    'Summary|Overview|Introduction|Intro|In brief|Career overview|Role overview|Job overview|Career summary|Job summary|Role summary|At a glance summary|Profile summary|Snapshot|TL;DR|Career snapshot|Profession overview|Executive summary',
  description:
    'What is|What is this role|About|About the role|About the career|About the job|About this profession|The role|Role description|Job description|Description|Career description|Definition|Job profile|Role profile|Occupation description|The job|The profession|The career',
  whatTheyDo: 'What they do|What do they do|What does a do|What does one do|Nature of the work|The work',
  salary:
    'Average salary|Salary|Salary range|Salaries|Pay|Pay range|Compensation|Earnings|Wages|Wage|Income|Remuneration|Salary overview|Salary information|Salary details|Salary expectations|Salary outlook|Average annual salary|Annual salary|Median salary|Median annual salary|Median pay|Median wage|Median annual wage|Average pay|Average wage|Average earnings|Average base salary|Base salary|Base pay|Average hourly pay|Hourly pay|Hourly wage|Average hourly wage|Range|Average|Median|Mean salary|Typical salary|Typical pay|Typical earnings|Typical range|Expected salary|Pay scale|Pay and benefits|Salary and benefits|Salary and compensation|Compensation and benefits|What you earn|What you can earn|What it pays|What does it pay|How much do they make|How much do they earn|How much can you earn|How much does a earn|How much does a make|How much you can earn|Earning potential|Salary potential|Money|Salary guide|Salary data|Salary insights|Average yearly salary|Average total pay|Average compensation|Salary snapshot|National average salary|Annual pay|Annual earnings|Salary and growth|Salary and job outlook|Total compensation|Pay details|Pay overview|Average income|Salary figures',
  levels:
    'Salary by experience level|Salary by experience|Salary by level|Pay by experience|Pay by level|Pay by experience level|Experience levels|Compensation by level|Compensation by experience|Earnings by experience|Salary by seniority|Salary levels|Salary progression|Pay bands|Salary bands|Pay levels|Salary by years of experience|Salary tiers|Pay by seniority|Salary breakdown|Salary by career stage|Pay progression|Wages by experience|Earnings by level|Pay grades|Salary growth by experience',
  growth:
    'Growth rate|Projected growth|Job growth|Growth|Employment growth|Growth projection|Growth projections|Expected growth|Job growth rate|Projected job growth|Career growth rate|Growth outlook|Industry growth|Growth forecast|Projected employment growth|10 year growth|Employment change|Projected growth rate|Demand growth|Job growth projection|Growth next 10 years',
  outlook:
    'Job outlook|Outlook|Career outlook|Employment outlook|Job market|Job market outlook|Market outlook|Future outlook|Demand|Job prospects|Prospects|Career prospects|Employment prospects|Job demand|Market demand|Future|Future demand|Job market and outlook|Industry outlook|The future|Hiring outlook|Labor market|Labour market|Job outlook and growth|Job outlook and demand|Industry demand|Is it in demand|Are they in demand|Hiring demand|Future prospects',
  education:
    'Education|Education required|Education requirements|Educational requirements|Required education|Education needed|Degree|Degree required|Degrees|Education and training|Education level|Typical education|Entry level education|Typical entry level education|Minimum education|Education and qualifications|Academic requirements|Schooling|Education background|Educational background|What to study|What you need to study|Study|Academic background|Academic qualifications|Degree requirements|Formal education|Education path|Educational path|Education and experience|Training and education|School|Recommended education|Preferred education',
  qualifications:
    'Qualifications|Requirements|Entry requirements|Qualifications needed|What you need|What you will need|Prerequisites|Job requirements|Career requirements|Qualifications and training|Required qualifications|Minimum qualifications|Qualifications and experience',
  training:
    'Training|Training programs|Training requirements|On the job training|Training options|Apprenticeship|Apprenticeships|Apprenticeship training|Training and development|Training courses',
  certifications:
    'Certifications|Certification|Certificates|Licenses|License|Licences|Licence|Licensing|Licensure|Certifications and licenses|Licenses and certifications|Licenses certifications and registrations|Certification and licensing|Licensing and certification|Professional certifications|Recommended certifications|Certifications required|Relevant certifications|Credentials|Professional credentials|Certs|Licensing requirements|License requirements|Registration and licensing|Certification requirements|Certifications and licences|Registration|Registrations|Accreditations|Endorsements|Licenses and endorsements|Permits|Certifications and credentials|Licenses and credentials|Tickets and licences|Useful certifications|Popular certifications|Industry certifications|Certification and licensure|Certifications and registration',
  responsibilities:
    'Key responsibilities|Responsibilities|Duties|Job duties|Main duties|Core duties|Tasks|Main tasks|Job responsibilities|Roles and responsibilities|Role and responsibilities|Duties and responsibilities|Responsibilities and duties|What you will do|What you do|What you would do|What you’ll do|What you’ll be doing|What you will be doing|Work activities|Work tasks|Daily duties|Core responsibilities|Daily tasks|Job tasks|Key tasks|Daily responsibilities|Accountabilities|Main responsibilities|Typical duties|Typical responsibilities|Typical tasks|Day to day responsibilities|Day to day duties|Day to day tasks|What the job involves|What the work involves|What the role involves|What it involves|Job functions|Essential functions|Key duties|Primary responsibilities|Primary duties|Key activities',
  day: 'Day in the life|A day in the life|A day in the life of|Typical day|A typical day|Daily life|What a typical day looks like|A typical day looks like|Daily routine|Daily activities|Day to day|Day to day activities|Day to day work|A day at work|What a day looks like|What does a typical day look like|Your day|A day on the job|Typical workday|Typical work day|Typical shift|A typical shift|A shift|Workday|On the job|Daily work|Day to day life|What a day is like|A day as|Typical week|A day in the kitchen|A day on the road|A day in the classroom',
  skills:
    'Required skills|Skills|Key skills|Essential skills|Core skills|Skills needed|Skills required|Skills you need|Skills you will need|Top skills|Skill set|Skillset|Core competencies|Competencies|Skills and abilities|Skills and competencies|Skills and knowledge|Knowledge and skills|Abilities|Knowledge|Important skills|Must have skills|In demand skills|Skills to develop|Skills to learn|Skills to master|Skills to have|Professional skills|Job skills|Skills overview|Preferred skills|Desired skills|Skill requirements|Skills for success|What skills do you need|Which skills do you need|What you need to know|Skills and expertise|Expertise|Skills employers look for|Skills that matter',
  technicalSkills:
    'Technical skills|Hard skills|Technical competencies|Technical knowledge|Clinical skills|Practical skills|Trade skills|Digital skills|Software skills|Technical|Hard|Technical abilities|Specialist skills|Job specific skills',
  softSkills:
    'Soft skills|People skills|Interpersonal skills|Transferable skills|Personal skills|Human skills|Soft|Behavioral skills|Social skills|Workplace skills|Non technical skills|Communication skills and soft skills',
  keywords:
    'ATS resume keywords|ATS keywords|Resume keywords|Keywords|Keywords for your resume|Keywords for resume|Resume keyword guide|CV keywords|Keywords to use|ATS optimization|Resume keywords ATS|Keyword list|Resume and ATS keywords|Keywords for ATS|Resume optimization|Resume words|CV and resume keywords|Resume language',
  mustHave:
    'Must have keywords|Must include|Must use|Must have|Must haves|Must have terms|Essential keywords|Required keywords|Primary keywords|Core keywords|Critical keywords|Key terms|Must include keywords|Keywords to include|Words to include|Include these keywords|Important keywords|Top keywords|High priority keywords|Must use keywords|Words to use|Must have words|Non negotiable keywords|Mandatory keywords|Hard skill keywords|Crucial keywords|Key words to include|Essential terms|Technical keywords|Put these in|Always include|Must have resume keywords|Must have skills keywords',
  strong:
    'Strong keywords|Bonus keywords|Nice to have|Nice to haves|Nice to have keywords|Good to have|Good to have keywords|Secondary keywords|Power words|Power verbs|Action verbs|Action words|Strong verbs|Strong words|Strong action verbs|Preferred keywords|Supporting keywords|Supplementary keywords|Additional keywords|Recommended keywords|Helpful keywords|Extra keywords|Desirable keywords|Soft skill keywords|Resume power words|Resume action verbs|Valuable keywords|Strong|Optional keywords|Differentiators|Strengthening keywords|Words that stand out|Words that work|Impact words|Bonus points keywords|Bonus terms',
  avoid:
    'Keywords to avoid|Words to avoid|Avoid|Avoid these words|Avoid these keywords|Avoid these|Phrases to avoid|Terms to avoid|Buzzwords to avoid|Buzzwords|Cliches|Cliches to avoid|Resume cliches|Cliche words|Overused words|Overused keywords|Overused terms|Overused phrases|Overused buzzwords|Weak words|Weak keywords|Words to skip|Words to leave out|Words to drop|Words not to use|Dont use|Do not use|Dont say|Keywords not to use|Skip these words|Leave out|Leave these out|Empty phrases|Filler words|Words to cut|Resume words to avoid|Tired words|Vague terms|Avoid using|Banned words|Keywords to skip|Words and phrases to avoid|Buzzwords to skip|Jargon to avoid',
  tips: 'Tips|Pro tips|Pro tips for ATS optimization|ATS tips|Resume tips|ATS optimization tips|Tips for ATS optimization|Resume tips ATS|Tips for your resume|CV tips|Resume writing tips|Expert tips|Tips for success|Application tips|Interview tips|Insider tips|Resume advice|Tips and tricks|Quick tips|Tip|Advice|Pro tip|Best practices|Resume best practices|How to beat the ATS|How to pass the ATS|How to use these keywords|Keyword tips|How to use keywords|Tips to beat the ATS|Job application tips|Writing your resume|Tailoring tips',
  roadmap:
    'How to become|How to become one|How to become a|How do I become|How do you become|How do you become one|How to get started|How to get there|Getting started|Steps to become|Steps to become a|Roadmap|Career roadmap|Step by step|Step by step guide|Step by step roadmap|Path to becoming|How to start|How to start your career|Your roadmap|Learning roadmap|Steps|How to break into the field|How to break in|Becoming|Becoming a|How to enter the field|How to get into|How to get in|How to get into the field|How to get into the trade|How to become qualified|Pathway|Entry path|Road to becoming|Steps to take|How to start out|Getting into the field|Getting in|Route into the job|Routes in|Starting out|How to get the job|Steps to get started|Action plan|How to qualify|Your path to becoming|The road to becoming|Steps to success|Getting there|How to launch your career|How to get hired',
  mistakes:
    'Common mistakes to avoid|Common mistakes|Mistakes|Mistakes to avoid|Pitfalls|Common pitfalls|Pitfalls to avoid|What not to do|Common errors|Errors to avoid|Donts|Things to avoid|What to avoid|Traps to avoid|Top mistakes|Mistakes people make|Rookie mistakes|Career mistakes|Career mistakes to avoid|Common traps|Beginner mistakes|Typical mistakes|Typical pitfalls|Mistakes beginners make|Watch out for|Frequent mistakes|Avoid these mistakes|Biggest mistakes|Resume mistakes|Common mistakes new make|Common missteps|Where people go wrong',
  alternatives:
    'What to do instead|Do this instead|Instead|Alternatives|Better alternatives|Better approaches|Do instead|Better approach|What works|What works instead|What works better|Dos|Do’s|How to avoid them|How to avoid these mistakes|How to avoid mistakes|Solutions|Instead do this|Better habits|Try this instead|Recommended approach|How to fix them|Do these instead|Fixes|Success strategies|What successful do|Smarter moves|Better moves',
  careerPath:
    'Career path and progression|Career path|Career paths|Career progression|Career ladder|Advancement|Career advancement|Progression|Career growth|Career development|Career trajectory|Career stages|Growth path|Promotion path|Advancement opportunities|Job progression|Career path and advancement|Professional path|Where you can go|Where it can lead|Where it leads|Moving up|Career journey|Career levels|Career steps|Career timeline|Opportunities for advancement|Career and advancement|Seniority levels|Career map|Career growth path|Promotion ladder|Climbing the ladder|Progression path|Career opportunities|The brigade ladder',
  resources:
    'Learning resources|Resources|Learning materials|Recommended resources|Resources for learning|Study resources|Helpful resources|Useful resources|Where to learn|Further reading|Learn more resources|Training resources|Career resources|Education resources|Additional resources|Resources and tools|Tools and resources|Learning and development|Learning|Where to study',
  free: 'Free learning resources|Free resources|Free|Free courses|Free learning|Free online resources|Free materials|Free training|Free online courses|No cost resources|Free of charge|Learn for free|Free options|Free tutorials|Open resources|Low cost and free resources|Free stuff|Free learning materials|Free study materials|Useful websites|Websites|Helpful websites|Useful links|Websites to visit',
  paid: 'Courses and certifications|Paid|Paid courses|Paid resources|Paid learning|Courses|Online courses|Premium courses|Paid courses and certifications|Paid training|Recommended courses|Courses and programs|Courses and training|Bootcamps|Paid programs|Premium resources|Certification courses|Programs|Courses and bootcamps|Paid options|Paid learning resources|Training and courses|Courses and certificates|Classes|Worth paying for|Paid certifications',
  tools:
    'Tools and software|Tools and tech|Tools|Software|Tools and technologies|Tools and technology|Technology|Technologies|Tech stack|Software and tools|Software tools|Essential tools|Tools of the trade|Tools and equipment|Equipment|Tools used|Common tools|Tools you will use|Tools to learn|Industry tools|Platforms and tools|Software to know|Systems and software|Tools and platforms|Technology skills|Tools and systems|Apps and tools|Toolkit|Gear',
  communities:
    'Communities and events|Communities|Community|Events|Networking|Professional associations|Associations|Professional organizations|Organizations|Professional bodies|Networks|Communities and networking|Networking and communities|Groups|Community and events|Professional networks|Online communities|Associations and communities|Community and networking|Networking groups|Forums|Communities and forums|Professional associations and communities|Conferences and events|Unions and associations|Communities to join|Meetups|Professional communities|Networking opportunities|Where to connect|People to meet|Join a community|Events and communities|Associations and unions|Groups to join|Find your people|Join',
  jobPlatforms:
    'Job search platforms|Job platforms|Job boards|Job sites|Where to look for jobs|Where to find jobs|Where to find work|Where to apply|Job search sites|Job search|Search on job platforms|Best job boards|Job websites|Where to search|Job search websites|Top job boards|Where to look|Job hunting|Job boards to use|Where the jobs are|Where to look for work|Finding a job|Finding work|Job search resources|Platforms|Job portals|Recruitment platforms|Hiring platforms|Where to find openings|Sites to search|Vacancies',
  strategy:
    'Learning strategy|Strategy|Study strategy|Learning plan|Study plan|How to learn|Learning approach|Learning tips|Study tips|Recommended strategy|Learning advice|How to study|Our recommended learning strategy|Suggested strategy|Learning path strategy',
  environment:
    'Work environment|Working environment|Working conditions|Work setting|Work settings|Workplace|Environment|Where they work|Where you work|Where you will work|Work conditions|Work schedule|Work schedules|Schedule|Working hours|Hours|Job setting|Typical work environment|Workplace environment|Conditions|Work location|Where you would work|What the workplace is like|Work environment and conditions|Work setting and schedule|Places of work|Work environments|Work atmosphere',
  style:
    'Work style|Work styles|Working style|Style of work|Working styles|Style|How you work|How they work|Preferred work style|Way of working|Work approach',
  qualities:
    'Important qualities|Key qualities|Qualities|Personal qualities|Qualities needed|Personal attributes|Attributes|Essential qualities|Qualities of a good|What makes a good',
  traits:
    'Personality traits|Personality|Traits|Key traits|Personality type|Character traits|Ideal personality|Personal traits|Who thrives|Who thrives here|Who is it for|Who it suits|Temperament|Ideal traits|Personality fit|Traits of successful|Personality characteristics|Character|Personal characteristics|Best suited for|Who does well|Who this suits',
  values:
    'Core values|Values|Work values|Key values|Professional values|Career values|What matters|What matters most|Values and motivations|Guiding values|What you value|Job values|What drives them|Shared values|Motivations|Ethics',
  related:
    'Related careers|Related roles|Related jobs|Related occupations|Similar roles|Similar careers|Similar jobs|Similar occupations|Related professions|Other careers to consider|Careers to consider|Alternative careers|Related career paths|You might also like|You may also like|Similar professions|Related positions|Related titles|Alternative roles|Adjacent roles|Other careers|Explore related careers|Explore similar careers|See also|Related paths|People also viewed|Nearby careers|Careers like this|Jobs like this|Related fields|Related career guides|Other roles to consider|Other options|Related job titles',
  facts:
    'Quick facts|Facts|Key facts|At a glance|Fast facts|Career at a glance|Job at a glance|Key stats|Key statistics|Statistics|Quick stats|Stats|Quick overview|The numbers|By the numbers|Numbers|Basics|Key info|Key information|Quick info|Key figures|Role at a glance|Vital statistics',
  promo:
    'Ready to start your journey|You’re ready|Is this career right for you|Is this right for you|Is it right for you|Explore more|Not sure if it is right for you|Take free assessment|Start free assessment|Take the assessment|Find jobs|Open jobs|Current openings|Latest jobs|Browse jobs|Job openings|Next steps|Ready to get started|Ready to apply|Ready to begin|Start your journey|Get started|Get started today|Take the quiz|Career quiz|Newsletter|Subscribe|Share this|Share this page|Share this guide|Share|Advertisement|Sponsored|Sponsored content|Start your career today|Related articles|More from us|Popular articles|Build your resume|Resume builder|Resume optimizer|Career assessment|Free career assessment|Download the guide|Partner offers|Sign up|Recommended for you|Our services|Trending|More guides|Popular guides|Popular careers|Browse careers|Latest articles|Explore careers|Find jobs near you|Your next step|Start now|Before you go',
  other:
    'Pros and cons|Pros|Cons|Advantages|Disadvantages|Benefits|Advantages and disadvantages|FAQ|FAQs|Frequently asked questions|Questions|Salary by state|Salary by city|Salary by location|Salary by industry|Salary by region|Salary by country|Salary by company|Pay by location|Pay by state|Pay by industry|Pay by region|Top paying states|Top paying cities|Top paying industries|Highest paying states|Highest paying cities|Highest paying industries|Best paying cities|Specializations|Specialties|Specialisations|Types|Types of|Industries|Top employers|Who hires|Employers|Top companies|Companies hiring|History|Conclusion|Final thoughts|Sources|References|Disclaimer|About the author|Author|Comments|Table of contents|Contents|On this page|In this guide|Perks|Challenges|Rewards|Job satisfaction|Case study|Myths|Trends|Industry trends|Sample resume|Resume example|Resume examples|Interview questions|Common interview questions|Portfolio|Glossary|Footer|Editor’s note|Physical demands|Union|Ups and downs|The good and the bad|Work life balance|Stress level|Salary by employer|Bonuses|Overtime|Travel|Success stories|Testimonials|Fun facts|Methodology|Notes|Legal|Contact|Reviews',
}
