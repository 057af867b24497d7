import type { AlertWordId } from './alert-word.ts'
import type { LanguageRule } from './language-rule.ts'

/** English alert words (C3), in the order of their rank. */
export const englishAlertWords: readonly LanguageRule<AlertWordId>[] = [
  {
    id: 'choice',
    match: ['(?:(?:the|a|my|our|no|any|that) )?choices?', 'cho(?:ose|oses|se|sen|osing)', '(?:picked|opted)'],
    exceptions: [
      { match: 'multiple choice|choice words', reason: 'a fixed expression' },
      { match: 'picked (?:up|on|at|\\p{L}+ up)', reason: 'another verb' },
    ],
    reason: 'Where one chose, there was something to choose from.',
    source: 'C3',
    positive: [
      { text: 'saying nothing was my choice', words: 'my choice' },
      { text: 'I chose to stay', words: 'chose' },
    ],
    negative: ['It was a multiple choice test.', 'I picked up the phone.', 'She picked him up.'],
  },
  {
    id: 'alternatives',
    match: [
      '(?:(?:the|an|no|any) )?alternatives?',
      '(?:(?:the|an|no|any) )?other (?:options?|possibility|possibilities|way|ways|route|choice)',
      'another (?:option|possibility|way|route)',
    ],
    exceptions: [
      { match: 'alternative (?:medicine|therapy|therapies|rock|music|energy)', reason: 'a fixed name' },
      { match: '(?:the )?other way (?:round|around)', reason: 'reversed' },
    ],
    reason: 'Who speaks of alternatives has looked at several.',
    source: 'C3',
    positive: [
      { text: 'I saw no alternative', words: 'no alternative' },
      { text: 'there was another way', words: 'another way' },
    ],
    negative: ['He is into alternative medicine.', 'No, it was the other way round.'],
  },
  {
    id: 'decided',
    match: [
      '(?:(?:the|a|my|our|that) )?decisions?',
      'decid(?:e|ed|ing)',
      'ma(?:de|ke) up my mind|made our minds up',
    ],
    exceptions: [
      { match: '(?:he|she|they|management|the board|my boss|the boss) decided', reason: 'others decided' },
      { match: 'decision[- ]makers?', reason: 'people' },
    ],
    reason: 'A decision has a before: what was on the table.',
    source: 'C3',
    positive: [
      { text: 'decided to say nothing', words: 'decided' },
      { text: 'that was my decision', words: 'my decision' },
    ],
    negative: [
      'The board decided to close the office.',
      'She was decidedly cross.',
      'The decision makers were absent.',
    ],
  },
  {
    id: 'weighed',
    match: [
      'weigh(?:ed|ing)?(?: it| them| things| that)? (?:up|against)',
      'consider(?:ed|ing)?|consideration',
      '(?:the )?pros and cons',
      'on (?:the )?one hand|on the other hand',
      '(?:a |the )?dilemma',
    ],
    exceptions: [
      { match: 'all things considered|take[ns]? into consideration', reason: 'a formula' },
      { match: 'considering (?:that|how|the)', reason: 'given that' },
      { match: 'consider(?:ed)? (?:my|your|him|her|it)self', reason: 'to take oneself for' },
    ],
    reason: 'Something lay on the scales.',
    source: 'C3',
    positive: [
      { text: 'I considered phoning him', words: 'considered' },
      { text: 'on the one hand I want to leave', words: 'on the one hand' },
    ],
    negative: [
      'He weighed eighty kilos.',
      'All things considered it was fine.',
      'She is very considerate.',
      'I do not consider myself old.',
      'Considering that it was late, it went well.',
    ],
  },
  {
    id: 'only',
    match: [
      '(?:the|my) only (?:thing|way|option|choice|possibility|solution|answer)',
      "(?:couldn't|could not) (?:have )?(?:do|done) anything else|nothing else (?:for it|i could do)",
      'no other (?:way|option|choice)',
    ],
    exceptions: [{ match: 'the only thing i can think of', reason: 'a manner of speaking' }],
    reason: 'Only one way: the others fell out of sight somewhere.',
    source: 'C3',
    positive: [
      { text: 'it was the only way', words: 'the only way' },
      { text: 'I could not do anything else', words: 'could not do anything else' },
    ],
    negative: [
      'I am an only child.',
      'I had to laugh.',
      'The only thing I can think of is the bus.',
      'The only time was in May.',
    ],
  },
  {
    id: 'doubted',
    match: [
      'hesitat(?:e|ed|ing|ion)',
      'in two minds',
      'torn(?: between)?',
      'waver(?:ed|ing)',
      "(?:my |some )?doubts|doubted|couldn't decide",
    ],
    exceptions: [
      { match: 'torn (?:up|apart|off|down|out|ligament|muscle)', reason: 'ripped' },
      { match: "(?:don't|do not|didn't) hesitate to", reason: 'a formula' },
    ],
    reason: 'Doubt goes between two things.',
    source: 'C3',
    positive: [
      { text: 'I hesitated at the door', words: 'hesitated' },
      { text: 'I was torn between the two', words: 'torn between' },
    ],
    negative: ['No doubt he was cross.', 'The page was torn out.', 'Please do not hesitate to call.'],
  },
  {
    id: 'settled',
    match: [
      'settled for|settle for',
      'might as well|may as well',
      'ended up',
      'just went (?:with|along)',
      'in the end i',
    ],
    exceptions: [{ match: 'ended up (?:in hospital|ill|sick)', reason: 'no choice of theirs' }],
    reason: 'Something was given up to get here.',
    source: 'C3',
    positive: [
      { text: 'I settled for less', words: 'settled for' },
      { text: 'I might as well do it myself', words: 'might as well' },
    ],
    negative: ['We settled in quickly.', 'She ended up in hospital.'],
  },
  {
    id: 'rather',
    match: [
      "(?:would|i'd|we'd|had) (?:much )?rather(?: not)?",
      'prefer(?:red|s)?(?: not)?',
      '(?:(?:my|a|the) )?preference',
    ],
    exceptions: [{ match: 'preferred (?:supplier|stock|name|pronouns?)', reason: 'a fixed name' }],
    reason: 'Rather than what?',
    source: 'C3',
    positive: [
      { text: "I'd rather keep quiet", words: "I'd rather" },
      { text: 'I prefer to work alone', words: 'prefer' },
    ],
    negative: ['It was rather cold.', 'Our preferred supplier let us down.'],
  },
  {
    id: 'instead',
    match: ['instead(?: of)?', 'rather than', 'traded (?:it |that )?(?:for|in)'],
    exceptions: [
      {
        match: 'instead of (?:my|our|the) (?:colleague|predecessor|boss)',
        reason: 'standing in for someone',
      },
    ],
    reason: 'One thing was traded for another.',
    source: 'C3',
    positive: [
      { text: 'I mailed instead of phoning', words: 'instead of' },
      { text: 'rather than argue I left', words: 'rather than' },
    ],
    negative: ['I was there instead of my colleague.', 'He was steady in the storm.'],
  },
  {
    id: 'moment',
    match: [
      '(?:at|in) that (?:very |exact )?(?:moment|point|instant)',
      'at the time',
      'in the (?:heat of the )?moment|on the spur of the moment|on impulse',
      'there and then',
    ],
    exceptions: [
      { match: 'at the time of', reason: 'only tells the time' },
      {
        match: 'at that (?:moment|point) (?:the (?:phone|bell|door)|it (?:rained|snowed|was raining))',
        reason: 'only tells the time',
      },
    ],
    reason: 'Something was weighed there and then.',
    source: 'C3',
    positive: [
      { text: 'At that moment I said nothing.', words: 'At that moment' },
      { text: 'it made sense at the time', words: 'at the time' },
    ],
    negative: [
      'It is raining at the moment.',
      'at the time of the meeting',
      'At that moment the phone rang.',
    ],
  },
  {
    id: 'best',
    match: [
      '(?:(?:the|my|our|it) )?(?:very )?best(?= (?:choice|option|way|thing|solution|idea|plan|course))',
      '(?:the|what was|was|is|works?|worked|thought it|seemed) best',
    ],
    exceptions: [
      {
        match: 'the best (?:of friends|\\p{L}+ (?:in the world|ever)|for (?:my|our|their|him|her|them))',
        reason: 'praise, or a wish',
      },
      {
        match: 'best (?:wishes|regards|friends?|mates?|man|before|of luck|practices?)',
        reason: 'a fixed expression',
      },
      {
        match: '(?:all|at|make|made|making|get|bring|brought) (?:\\p{L}+ )?the best',
        reason: 'a fixed expression',
      },
    ],
    reason: 'Best of what, and by which measure?',
    source: 'C3',
    positive: [
      { text: 'silence was the best choice', words: 'the best' },
      { text: 'I did what was best', words: 'what was best' },
    ],
    negative: [
      'Best wishes to all of you.',
      'He is my best friend.',
      'I did my best.',
      'I made the best of it.',
      'He was the best man at the wedding.',
      'At best it is a start.',
      'I am not the best cook in the world.',
      'Every parent wants the best for their kids.',
    ],
  },
  {
    id: 'most',
    match: [
      '(?:the )?most(?= (?:important|of all|\\p{L}+(?:ing|ful|ous|ant|ent|able|ible|al|ed)))',
      '(?:matters?|mattered|hurts?|bothers?|bothered|want|wanted|miss|like|liked) (?:me |it |to me )?(?:the )?(?:most|least)',
      'most of all|above all|(?:mainly|mostly|especially) because',
      'the (?:most|least)',
    ],
    exceptions: [
      { match: 'at (?:the )?(?:most|least|the very least)|last but not least', reason: 'a fixed expression' },
    ],
    reason: 'Most of all: compared with what else?',
    source: 'C3',
    positive: [
      { text: 'that hurts me the most', words: 'hurts me the most' },
      { text: 'mainly because she was there', words: 'mainly because' },
    ],
    negative: [
      'It takes a year at the most.',
      'Most people were there.',
      'At least I tried.',
      'I am mostly at home, especially now.',
    ],
  },
  {
    id: 'priority',
    match: [
      '(?:(?:the|a|my|top|first|more) ){0,2}priorit(?:y|ies)',
      'priorit[iy][sz]ed?',
      '(?:the )?(?:more|most|less) important',
      '(?:came|comes|put \\p{L}+) first',
    ],
    exceptions: [{ match: 'priority (?:mail|seats?|boarding|pass)', reason: 'a fixed name' }],
    reason: 'An order was made, and something came lower.',
    source: 'C3',
    positive: [
      { text: 'peace was more important', words: 'more important' },
      { text: 'my work came first', words: 'came first' },
    ],
    negative: ['That is important to me.', 'We had priority boarding.'],
  },
  {
    id: 'easiest',
    match: [
      '(?:the )?(?:easiest|safest|wisest|smartest|quickest|simplest)',
      '(?:easier|safer|wiser|smarter|simpler)',
      'the path of least resistance|the easy way(?: out)?',
      '(?:the )?obvious (?:choice|thing|answer)',
    ],
    exceptions: [{ match: 'easier said than done', reason: 'a saying' }],
    reason: 'There was a harder way as well.',
    source: 'C3',
    positive: [
      { text: 'keeping quiet was easiest', words: 'easiest' },
      { text: 'it felt safer', words: 'safer' },
    ],
    negative: ['That is easier said than done.', 'It was an easy day.'],
  },
  {
    id: 'better',
    match: [
      '(?:seemed|thought it|would be|was|is) better(?= (?:to|if|not|that|this|than)|[.,!?]|$)',
      'better (?:to|not|off|than)',
      "(?:i'd|i had|we'd) better",
      'compared (?:to|with)|in comparison',
    ],
    exceptions: [{ match: 'better than nothing', reason: 'a saying' }],
    reason: 'Better than what?',
    source: 'C3',
    positive: [
      { text: 'it seemed better to wait', words: 'seemed better' },
      { text: 'I was better off alone', words: 'better off' },
    ],
    negative: [
      'I want to get better at this.',
      'Better late than never.',
      'It is better than nothing.',
      'My mother feels much better today.',
    ],
  },
  {
    id: 'worth',
    match: [
      "(?:(?:not|wasn't|isn't) )?worth (?:it|the|my|doing|saying|trying)",
      '(?:not )?(?:good|important) enough',
    ],
    exceptions: [],
    reason: 'Gain and cost were set against each other.',
    source: 'C3',
    positive: [
      { text: 'it was not worth it', words: 'not worth it' },
      { text: 'it was good enough', words: 'good enough' },
    ],
    negative: ['For what it is worth, I liked it.', 'I have had enough.'],
  },
  {
    id: 'seemed',
    match: [
      '(?:it )?seemed(?: to me)?(?: like)?',
      'it felt like the',
      'made sense',
      'i thought it (?:was|would)',
    ],
    exceptions: [
      { match: 'seemed (?:like )?(?:ages|forever)', reason: 'an image' },
      { match: 'seemed to (?!me)\\p{L}+', reason: 'only tells what happened' },
    ],
    reason: 'How it seemed is where the thinking was.',
    source: 'C3',
    positive: [
      { text: 'it seemed sensible', words: 'it seemed' },
      { text: 'leaving made sense', words: 'made sense' },
    ],
    negative: ['That seemed like ages.', 'It seems to rain.', 'It seemed to clear up.'],
  },
]
