import type { WordList } from './word-list.ts'

export const english: WordList = {
  stopWords:
    'a about actually after again all also always am an and another any anything are around as ask asked asking at ' +
    'away back be because been before being better bit both but by call came can cannot come coming could day days ' +
    "did didn't different do does doesn't doing don't done down each either else enough even ever every everyone " +
    'everything feel few find first for from get gets getting give go goes going gone good got had happen has have ' +
    "haven't having he help her here hers herself him himself his how however i i'd i'll i'm i've if in instead into " +
    "is isn't it it's its itself just keep kind know last later least less let let's like little long look lot made " +
    'make makes making many may maybe me mean might mine moment month more morning most much must my myself need ' +
    'never new next no nobody not nothing now of off often oh okay old on once one ones only or other others our ours ' +
    'out over own part people perhaps probably put quite rather really right said same saw say saying says see seem ' +
    'seems seen shall she should show since so some somebody someone something sometimes soon sort start starting ' +
    "still such sure take taken taking tell than thank that that's the their them themselves then there there's " +
    "these they they're thing things think thinking this those though thought three through time to today together " +
    'tomorrow tonight too told took tried try trying two under until up us use used using usually very want wanted ' +
    "wants was wasn't way we we'll we're we've week weeks well went were what what's when where which while who whole " +
    "why will with within without won't would wouldn't year years yes yesterday yet you you'd you'll you're you've " +
    'your yours yourself afternoon evening hour hours ' +
    'minute minutes half four five hmm mm uh um yeah guess suppose anyway stuff',
  endings: /(?:ings?|edly|ed|es|ly|s|e)$/,
  choosing:
    'choos chose choice weigh alternative consider decid decision option doubt compar prefer balance torn hesitat ' +
    'ruled priorit',
  pointing: "that that's this it it's those so",
}
