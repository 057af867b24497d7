import type { Cues } from './cues.ts'

/** English words and phrases that do the same work. */
export const englishCues: Cues = {
  language: 'en',
  beside: true,
  triples: false,
  classes: {
    i: "i, i'm, i've, i'd, i'll, me, my, mine, myself, im, ive",
    you: "you, your, yours, yourself, you're, you've, you'd, you'll, youre, youve",
    we: "we, us, our, we're, we've, we'll, let's, lets",
    they: "he, she, they, him, her, them, his, their, he's, she's, they're",
    that: "that, this, these, those, that's, thats, there",
    thing: "it, it's, its, something, anything",
    am: 'am, is, are, was, were, been, be, being',
    have: 'have, has, had',
    can: 'can, could, able, possible',
    would: "would, will, shall, 'd",
    would_can: 'i could, we could, could maybe, could also, could try, could just, might be able, can also',
    must: 'must, should, ought, have to, has to, had to, need to, needs to, got to, gotta, supposed to',
    may: 'may, might',
    want: "want, wants, wanted, wanna, wish, wishes, would like, 'd like, i'd like, i'd love, hope, hoping",
    go: 'going, gonna, going to, go, goes, went',
    not: "not, no, don't, dont, doesn't, didn't, isn't, wasn't, won't, can't, cannot, couldn't, wouldn't, shouldn't, never, nothing, nobody, nowhere, none, ain't, haven't, hasn't, aren't",
    never:
      'never, always, no point, no use, pointless, hopeless, impossible, anyway, ever going to, never going, never gonna, no way, ever happen, ever change',
    here: 'here, around here, in this company, in this place, this place, this organisation, in this team',
    much: 'very, really, so, too, quite, pretty, rather, incredibly, extremely, a lot, totally, absolutely',
    only: 'just, simply, only, basically',
    but: 'but, although, though, however, except, unless, whereas, only',
    yes: 'yes, yeah, yep, ok, okay, right, exactly, sure, true, fair enough, got it, i see, of course, mm, mhm, uh huh',
    yes_but:
      "yes but, yeah but, ok but, okay but, right but, sure but, true but, fair but, see that, i see that, i hear that, hear you but, i hear you, i get that, i understand that, i understand but, i understand, that's true, that's fair, fair enough, fair point, good point, fine but, great but, nice but, idea but, lovely but, maybe but, possibly but, point but, enough but",
    and_still: 'but, though, only, on the other, still, all the same, even so, mind you, at the same',
    if: 'if, when, suppose, supposing, imagine, say',
    what_if:
      "what if, if we, if i, suppose, maybe i could, maybe we could, perhaps i could, i could, we could, i might, could try, try, or i, or maybe, or just, one thing, one option, another option, option, an idea, idea, possibility, why not, who knows, might work, could work, there's always, might be worth",
    maybe:
      'maybe, perhaps, possibly, kind of, sort of, a bit, a little, somewhat, i guess, i suppose, probably, not sure, er, um, uh, erm, like',
    pad: "no pressure, you don't have, don't have to, just a thought, only a thought, thinking aloud, thinking out loud, i don't know, don't know if, not sure if, i'm not sure, i was wondering, i just wondered, wondered if, wondering if, sorry, i don't mean, don't mean, i mean, you know, don't want to, tell me if, feel free, stop me, correct me, might be wrong, maybe wrong, silly question, stupid question, never mind, doesn't matter, forget it, if you like, if you want, if that's ok, if it's ok, how do i, how shall i, how to put, not my place, none of my, it's only, just a question, only if, or not, whatever, sensitive, delicate, awkward, up to you, not that, well i, sort of thing, anyway",
    so: "so, then, therefore, that's why, in other words",
    mirror:
      "so you, so it, so you're, so that, so there, so what you, so for you, you're saying, you said, you say, i hear, i'm hearing, what i'm hearing, what i hear, sounds like, it sounds, it sounds like, that sounds like, seems like, it seems, you feel, you're feeling, you felt, feels like, you want, you'd like, you think, you're thinking, you notice, you've been, you were, you're not, you're worried, you're trying, you know that, part of you, so you've, so you'd, so there's, so that's, so it's, and you've, and you're, but you're, you kind of, you sort of, you're kind, you've got, you really, you don't, you can't, you haven't, you didn't, you'd rather, you'd like, you wish, you hope, you're hoping, you're wondering, you're concerned, you're frustrated, you're ready, you're thinking, you're looking, you find, you see, you care, you've tried, makes you, made you, gives you, helps you, bothers you, worries you, keeps you, costing you, hard for you, important to you, matters to you, on your mind, a part of, some part of, kind of like, it's almost, it's more, it's not so, it's not just, it isn't just, not so much, on one hand, one hand, other hand, on the one, at the same, and yet, it's like, almost as if, as if, as though, you don't want, you wish, it's been, that's been, it matters, it's important, for you",
    gather:
      "to summarise, to summarize, summarise, summarize, summing up, sum up, so far, let me see, let me check, let me just, put together, putting together, all together, in short, to recap, recap, first, second, and finally, finally, you started with, started with, you told me, you've told, you've mentioned, you mentioned, on the table, side by side, we've talked, we talked about, we've covered, a few things, couple of things, two things, three things, several things, what we have, pulling together",
    feel: 'feel, feels, feeling, felt, afraid, scared, angry, anger, sad, happy, proud, unsure, anxious, anxiety, worried, worry, worries, shame, ashamed, guilt, guilty, nervous, tense, tired, exhausted, lonely, alone, disappoint*, relie*, frustrat*, annoy*, helpless, confus*, heavy, hurt, hurts, painful, difficult, hard, tough, scary, regret, empty, overlooked, ignored, taken seriously, heard, seen, stressed, stressful, overwhelm*, stuck, torn',
    advise:
      "you should, you could, you might, you might want, you may want, you need to, you have to, you've got to, you ought, you can just, you can always, you could always, you could just, you could try, why don't you, why not, how about, what about, try to, try and, just try, try, just ask, just tell, just say, just do, just go, make a, make sure, write, send, ask him, ask her, ask them, tell him, tell her, tell them, talk to, speak to, start with, start by, begin with, if i were, were you, were me, i would, i'd, i'd just, i'd say, i'd start, i'd go, i'd suggest, i suggest, suggest, i'd recommend, recommend, my advice, advice, my tip, tip, tips, worked for me, what worked, i always, what i do, what i did, i did, when i was, i had the, you'd be better, better off, it'd be better, it's better, best thing, the best way, the trick is, the thing is, do it, do that, give it, set up, book, put it, take a, get a, get your, don't let, don't be, don't forget, remember to, you want to, we should, let's, we could, consider, think about",
    disguised:
      "have you tried, have you thought, have you considered, have you asked, have you ever, did you try, did you think, did you ask, thought about, thought of, ever considered, considered, what's stopping, what stops, stopping you, stops you, keeps you from, what if you, what about, how about, wouldn't it, wouldn't it be, isn't it, couldn't you, can't you, shouldn't you, why don't you, why not, don't you think, could you not, would it help, might it help, would it be, might it be, is it worth, be worth, be better, be easier, be an idea, how would it, would you be, what do you, do you think, could you just, couldn't you just, can't you just",
    permit:
      'can i, may i, could i, is it ok, is it okay, is it alright, would it be, would it be, would you mind, do you mind, mind if, if i share, i share, share something, share a, share with you, offer a, offer you, offer something, offer, a suggestion, suggestion, an idea i, would you like, do you want, want to hear, interested in hearing, like to hear, can i tell, can i say, make a suggestion, give you, want my',
    inform:
      "policy, policies, law, legal, rules, rule, budget, agreed, agreement, there's a, there is, there are, means, that means, is called, called, officially, within, per, january, february, march, april, june, july, august, september, october, november, december, percent, minutes, hour, half an hour, weeks, months, research, studies, study, average, procedure*, hr, contract, report, form, deadline, for the record, i'll write, i won't, i can arrange, i'll arrange, between us, stays between, confidential, is about, designed to, consists of, usually, typically, generally, most people, some people, people who, works by, the way it, the purpose, includ*, based on, according to, evidence",
    praise_deed:
      "you've, you did, you've done, you managed, you managed to, you stayed, you went, you kept, you took, you asked, you spoke, you said no, you chose, you dared, you noticed, you stuck, you made, you put, you showed, you worked, you were able, you really, you came, courage, brave, guts, effort, effort you, hard work, work you, persist*, determin*, commitment, commit*, strength*, care about, you care, even though, despite, that took, takes courage, takes a lot, i appreciate, appreciate, thank you for, thanks for, well done for, shows, that shows, honest, honesty, yourself, proud of",
    verdict:
      "good, great, good idea, great idea, good job, great job, well done, good question, good boy, good girl, brilliant, fantastic, wonderful, excellent, perfect, amazing, awesome, lovely, nice, nice one, super, star, you're a star, legend, clever, smart, stupid, silly, nonsense, rubbish, wrong, bad, terrible, ridiculous, childish, lazy, weak, weird, strange, crazy, unreasonable, unprofessional, professional, disappointing, pity, shame, your fault, your own fault, fault, should have, shouldn't have, i think you're, you're good, you're great, you're so, you're too, you're a, you're such, what a, impressed, impressive, idiot, muppet, nightmare, disaster, difficult person, typical, i don't like, i like that, i love that, love it, that's good, that's great, that's not good, that's bad, too easy, overreact*, a bit much, dramatic, naive, careless, irresponsible",
    learn:
      'learn, learns, learned, learnt, learning, practise, practice, practising, practicing, practis*, practic*, improve, improv*, grow, growing, develop*, training, course, get better, getting better, better at, step by step, bit by bit, little by little, not yet, yet, progress, mistakes, from mistakes, pick it up, picked up, used to be, figure out, experience, more experience, work at, work on, challenge, try again, skill, skills, a skill, new',
    nature:
      "i'm not, i'm just not, i'm no, just not, not a, not good, not good at, no good at, i'm bad at, useless at, terrible at, never been, never been able, always been, that's who, who i am, the way i, way i am, how i am, i'm made, not made, built, wired, my nature, nature, natural, naturally, born, born with, talent*, gift for, gifted, personality, too old, too stupid, too late for, not smart, not clever, the type, not the type, sort of person, kind of person, a person who, someone who, either you, or you don't, you've got it, have it or, i can't, can't do, never could, never been good, can't change, don't have it, haven't got it, not in me, in me, in my blood, in your blood, cut out, can't teach",
    familiar:
      "for years, twenty years, ten years, thirty years, years now, always done, always did, always been, the way we, the way i, my way, own way, how i do, how we do, how i work, we've always, i've always, used to, back then, not my style, not me, isn't me, not for me, not my thing, not my, don't do, i don't do, not doing, i'm not going, not starting, won't, refuse, refusing, no need, don't need, don't see why, don't see the, see the point, why should, why would i, works fine, it works, been fine, nonsense, rubbish, fad, fuss, waste of, habit, used to it, what would i, who would i, i'm the one, always the one",
    stay: "i love, i don't want, i don't need, i don't see, don't see why, i don't think, i can't, i couldn't, can't quit, can't stop, couldn't stop, no problem, not that bad, not so bad, not like i, it's not like, it's only, only a, i'm fine, i'm okay, i feel fine, i'm good, not ready, not sure, too hard, so hard, hard to, relaxes me, relax, calms me, keeps me, keep me, gets me through, my friends, everybody does, everyone does, everybody, used to it, didn't work, doesn't work, tried that, i tried, what's the point, not worth, worth it, the only thing, only thing, i deserve, fun, feels good, tastes, stress, not giving up, giving up, not going to, i'd miss, i need my, i need it, leave it, leave it as, as it is, the way it, keep it, stay, staying, rather not, better not, it's fine, fine as, fine with, happy with, comfortable, comfort, safe, safer, risk, risky, too much, too busy, no time, cost, costs, expensive, money, lose, losing, let down, letting down, let them down, rock the, trouble, hassle, easier, easier to, i like, i enjoy, enjoy, helps me, don't want to, don't need to, don't think i, it's not that, not that bad, not a problem, for now, hold on, wait until, not ready, i can't just, pays",
    step: "i wish, i hope, hoping, i might, i ought, i'm willing, willing to, i'm trying, trying, i'm thinking about, i've cut, i've stopped, i quit, i stopped, i realise, i realize, i regret, i miss, i'm tired of, tired of, sick of, fed up, had enough, get better, feel better, healthier, save money, for my kids, for my family, for my health, my kids, end up like, end up, can't keep, can't go on, got to stop, cut back, give up, get back, get rid, worried, scared, scares me, want to end, want to be, be nice, be good, be better, would be good, makes me want, a problem, getting worse, i'll, i will, i'm going to, i'm gonna, i want, i want to, i'd like, i need, i need to, i've got to, i have to, i've decided, decided, i could, i can, i'm ready, ready to, i promise, i'll ask, i'll call, i'll tell, i'll send, i'll write, i'll talk, i'll try, i'll book, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, next week, this week, tonight, this afternoon, first thing, from now, starting, start, stop, stopping, quit, cut down, change, changing, different, differently, no longer, not anymore, anymore, any more, has to stop, has to change, want it to, finally, important to me, matters to me, better for, would help, i've started, i started, i tried, i've been trying, trying to, i know i, i should, worried about",
    blocked:
      "can't, won't work, doesn't work, never works, never work, not going to, won't change, never change, nothing changes, nothing will, nothing ever, no one listens, nobody listens, they won't, they don't, they never, he won't, she won't, he'll never, she'll never, won't listen, no chance, no point, no use, what's the point, pointless, impossible, not possible, not realistic, same thing, every time, again and again, always ends, ends up, that's how, how it is, how it goes, just how, the way it, there's no, there isn't, not enough, no money, no people, wall, stuck, hopeless",
    outside:
      "because, because of, cause, cos, since, due to, what with, no time, didn't have, didn't get, never got, got round, got around, get round, get around, get to it, haven't had, hadn't had, so busy, too busy, busy, been ill, was ill, was sick, sick, off sick, holiday, leave, meeting, meetings, calendar, diary, rota, schedule, in the way, came up, got in, kept, couldn't, wasn't able, they said, he said, she said, they hadn't, they didn't, he didn't, she didn't, short staffed, staffing, understaffed, cuts, budget, office, system, crashed, traffic, rules, from above, not up to, not my job, out of my, nothing i can, deadline, year end, audit, covid, kids",
    chose:
      'chose, choose, chosen, choice, choices, decide, decided, decision, decisions, alternat*, option, options, best, most, better than, weigh*, considered, prefer*, compar*, at the time, at that moment, that moment, at that point, seemed like, seemed the, thought it, in the end, easiest, safest, wisest, least, between, priorit*, went with, opted, rather than, instead of, on balance, pros and',
    wh: "what, what's, who, who's, how, how's, where, when, which, whats, whose",
    why: 'why, how come, what for',
    invite:
      "tell me, tell me about, tell me more, talk me, talk me through, walk me, walk me through, take me, take me through, describe, i'm curious, curious, i wonder, i'd love to, i'd like to, say more, help me understand, give me an, can you tell, could you tell, can you describe, what else, anything else, and then",
    inverted:
      "are you, is it, is that, is there, do you, did you, does it, does that, have you, has it, has that, can you, could you, would you, will you, was it, was that, were you, would it, would that, could it, should you, shall we, can i, may i, don't you, isn't it, aren't you, do they, did they, did he, did she, is he, is she, are they, are there, had you, do we, are we",
    either: 'or, or is, or do, or would, or are, or did, rather, either, or more',
    tag: "right, isn't it, don't you, aren't you, wasn't it, didn't you, won't you, wouldn't you, haven't you, doesn't it, hasn't it, surely, yeah, correct, no doubt, of course, you must, must be, can't be",
    other:
      'your boss, your manager, your team, your colleague, your husband, your wife, your daughter, your son, your partner, people, everyone, everybody, that man, that woman, people like, those people, management, your director',
    goal: 'goal, goals, aim, achieve, get out of, out of this, out of today, by the end, at the end, this session, this conversation, our session, today, what do you, would you like, what would you, like to talk, talk about, bring, brings you, bringing, result, outcome, useful, helpful, worthwhile, know by, measure, how will you, know that, notice that, walk out, walk away, leave here, leave with, want to work, work on, focus on, achievable, realistic, wish',
    reality:
      "happened, happens, happening, happen, and then, then, last time, last week, yesterday, tell me, how often, how long, who was, who were, who else, involved, situation, at the moment, right now, currently, how is it, how's it, going, what do you, what did you, did you do, what were you, makes it, made it, so far, tried, tried so, have you tried, what did he, what did she, did she say, did he say, rewind, film, scene, what would he, what would she, he say, she say, their side, affect*, impact, effect, consequences, cost you, obstacle*, getting in, gets in",
    options:
      'options, option, possibilities, ways, could you do, could you, what could, what else, else could, what other, what would you, would you do, if you could, what if, suppose, imagine, if money, no limit, unlimited, magic wand, advantages, disadvantages, pros, cons, pros and cons, attractive, feasible, out of ten, score, rate, who could, advice, which of, which one, which would, appeals, ideas, idea, come up, start again, do differently, differently, different approach',
    plan: 'will you, will you do, going to do, are you going, when will, when exactly, what time, which day, by when, first step, next step, step, steps, action, actions, plan, tomorrow, next week, who needs, who do you, need from, need from me, do you need, support, help you, how sure, how confident, how motivated, motivat*, one to ten, to ten, out of ten, scale, get in the, in the way, stop you, might stop, get in, obstacle*, agreed, we agreed, write down, diary, ready, commit, practise, practice, what will you',
    number:
      'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, hundreds, thousand, thousands, percent, per cent, half, quarter, third, dozen, twice, a day, a week, a month, a year, times a, an hour, out of ten',
    fact: "people, most people, some people, lot of people, many people, patients, doctors, research, the body, the brain, the heart, your body, your brain, your heart, your liver, your lungs, your blood, blood, brain, heart, risk, risks, level, levels, dose, effects, side effects, symptoms, cause, causes, caused, increase, increases, raises, lowers, reduces, affects, tends to, tend to, takes about, it takes, lasts, contains, works by, the way that, what it does, what that does, known, called, there are, there's a, there is, the reason, one of the, some of the, available, programme, program, service, services, appointment, prescription, tablets, medication, medicine, treatment, usually, normally, often, sometimes, actually, in fact, you'll get, you'll have, we have, we can, we do, we'll, the clinic, the company, the plan",
    greet:
      'hello, hi, hey, good morning, good afternoon, morning, nice to, good to see, sit down, have a seat, come in, coffee, tea, welcome, how was, how are you, weekend, thank you, thanks, bye, see you, next time, wrap up, wrapping up, looking back, what are you, taking away, take away, take from, how was this, how did you, been useful, useful today, got in the',
    substance:
      'alcohol, drink, drinks, drinking, drank, drunk, beer, beers, wine, whisky, whiskey, vodka, rum, bottle, bottles, pint, pints, cigarette*, smoke, smokes, smoked, smoking, smoker, vape, vaping, vapes, weed, cannabis, marijuana, joint, joints, cocaine, heroin, drug, drugs, pill, pills, stoned, hangover, hungover, sober, gambl*, bet, bets, betting, casino, sugar, soda, snack*, candy, chocolate, sweets, junk food, fast food, caffeine, nicotine, eat, eating, ate, eaten, food, diet, screen, gaming, scroll*, spend, spending',
    body: 'body, weight, pounds, kilos, stone, heart, blood, pressure, liver, lungs, lung, brain, stomach, knee, knees, teeth, tooth, breath, breathe, breathing, cough*, headache*, sleep, sleeps, sleeping, slept, asleep, insomnia, energy, cholesterol, diabet*, asthma, cancer, infection*, glucose, insulin, health, healthy, unhealthy, illness, exercis*, walk, walks, walking, gym, workout*, shape, die, dying, died, dead',
    care: 'doctor*, nurse*, hospital*, clinic, clinics, medicine*, medicatio*, meds, tablet, tablets, prescri*, treatment, treatments, therap*, appointment, appointments, screening, vaccin*, inhaler*, surgery, patch, patches, counsel*, detox, rehab, programme*, program, programs, helpline, leaflet*',
    kin: 'wife, husband, mum, mom, mother, dad, father, kid, kids, child, children, son, sons, daughter, daughters, brother, sister, parents, parent, family, girlfriend, boyfriend, partner, baby, grand*, uncle, aunt, friend, friends, mate, mates, buddy, buddies, neighbo*, boss, coworker*, colleague*, teacher*, officer*, court, judge',
    often:
      'always, usually, often, sometimes, rarely, every day, every night, every time, every morning, every week, after work, in the morning, at night, in the evening, on weekends, at the weekend, habit*, routine, trigger*, crav*, urge, urges, tempt*, relaps*, slip, slipped, now and then, once in a, most days, most nights, whenever',
    reason:
      "because of my, for the sake, otherwise, or else, if i don't, if i keep, if i stop, good for, bad for, not good for, save, saving, harm*, damag*, live longer, last straw, wake up call, catch up with, catching up, do it for, be around, be there for, set an example, the kids see, in front of, worth, reason*, benefit*, afford, cost me, costing",
    taken:
      "i already, i've already, i cut, i went, i threw, i bought, i called, i told, i signed, i deleted, i put, i made, i gave, i poured, i walked, i skipped, i left it, haven't had, haven't touched, hadn't had, days without, weeks without, without a, down to, down from, cut it, instead of, said no, turned it down, didn't have any, managed to, so far",
    minor:
      "not that much, not as, it's just, it's only, just a, only on, only when, only have, every now, once in, a couple, couple of, like everyone, same as, worse than, people do, not hurting, hurting anyone, my business, none of your, overreact*, big deal, a big deal, no big deal, don't have a, there's nothing, nothing wrong, wrong with it, i can handle, handle it, i can stop, under control, in control, doesn't affect, don't care, who cares, so what, off my back, leave me",
    state:
      "you feel, you're feeling, you felt, you're worried, you're concerned, you'd like, you want, you're not, you don't, you know, you think, you've been, you're really, you really, you care, you value, to you, for you, on you, on your mind, weighing on, part of you, you're not sure, you wish, you hope, you'd rather, you see, you find, you've found, you're looking, you're trying, you're thinking, you were, your life, you also, you still",
    process:
      "today we, we'll talk, i'm here, my job, my role, i'm required, i have to, confidential, talk a bit, talk a little, talk about, my name, i'm one of, i work with, some information, some questions, ask you, ask a, ask a few, i want to, i wanted to, i'd like to, before we, let me, i'm going to, i'll give, i'll send, i can give, i can send, next time we, next visit, next session, we could talk, what i'd, what i'm, if you're interested, up to you, your choice, your decision",
  },
  speaksFor: {
    mirror: 'reflection',
    gather: 'summary',
    advise: 'gift',
    disguised: 'gift',
    permit: 'gift.permission',
    inform: 'information',
    fact: 'information',
    praise_deed: 'affirmation',
    verdict: 'judgement',
    yes_but: 'yes-but',
    pad: 'hedge',
    learn: 'mindset.growth',
    nature: 'mindset.fixed',
    familiar: 'resistance',
    stay: 'sustain-talk',
    step: 'change-talk',
    blocked: 'problem',
    outside: 'excuse',
    what_if: 'possibility',
    chose: 'alert',
    tag: 'question.leading',
    why: 'question.why',
    invite: 'question.open',
    goal: 'goal',
    reality: 'reality',
    options: 'options',
    plan: 'what',
    greet: 'none',
    state: 'reflection',
    minor: 'sustain-talk',
    taken: 'change-talk',
    reason: 'change-talk',
  },
  common:
    "the a an and of in on to for with at as that this these those it its it's is am are was were be been being i you he she we they me my your his her our their him them us not no do does did done don't doesn't didn't have has had can could will would shall should may might must but or if so then than too very just also only even still well yes yeah ok okay oh um uh er hm like about into out up down over from by there here what who how where when which why all some any one two more most much many thing things something anything nothing really think thinks thought know knows knew go goes going went get gets got say says said see want wants need way make made take come came back kind sort lot right good now because though other first time people that's i'm i've i'd i'll you're you've he's she's they're",
}
