/**
 * How much there must be before a figure says anything. Each is a choice of ours with its reason, none comes from a
 * norm of what a good conversation is.
 */

/** Words of coach and coachee before a talk share is said: under some two minutes, one long turn decides it. */
export const fewestWords = 300

/** Milliseconds of talk before a talk share by time is said; the same two minutes. */
export const fewestTalkMs = 120_000

/** Questions before a share of them is said: from ten on, one question moves it by at most ten points. */
export const fewestQuestions = 10

/** Ideas before a headline share is said: from five on, one idea moves it by at most twenty points. */
export const fewestIdeas = 5

/** Waits before their median is said: of fewer, the median is one of two or three chances. */
export const fewestWaits = 5

/** To lay conversations side by side, more is asked: shorter ones are another kind of conversation. */
export const fewestWordsToCompare = 1000
export const fewestTalkMsToCompare = 600_000
/** From twenty questions on, one moves the share by at most five points. */
export const fewestQuestionsToCompare = 20

/**
 * A wait of this many milliseconds counts as a silence. Between turns people mostly leave some 200 ms, and about one
 * second is the longest that passes unremarked in ordinary conversation (G. Jefferson, "Preliminary notes on a
 * possible metric which provides for a 'standard maximum' silence of approximately one second in conversation", in
 * D. Roger & P. Bull, eds., Conversation, 1989). Recognisers place words some tenths of a second off, so nothing
 * finer is worth telling apart.
 */
export const silenceFrom = 1000

/**
 * How sure a wish, a possibility or a promise of the coachee must be to count as a goal, option or action. Some are named at
 * less, as moments to look at; counted, they made options of what was none and flattered who the ideas came from. On dev
 * conversations the share and the first own option lie nearest to those of the labels, in both languages together, from here.
 */
export const ideaFrom = 0.4
