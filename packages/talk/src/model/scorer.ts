import { hashPhrase } from './cues.ts'
import * as kinds from './feature-kinds.ts'
import { lengthBeforeBin, lengthBin, placeOf, signAtEnd } from './frame-of-text.ts'
import type { Linear } from './linear.ts'
import { featureId, mix } from './mix.ts'
import { MOST_CLASSES, MOST_FEATURES, MOST_WORDS } from './reading.ts'
import type { Cut } from './cut.ts'
import type { BookWord, WordBook } from './word-book.ts'

/** What stands for the word behind the last in the shape of a text. */
const BEHIND = 1

/** Scores a piece of a text without listing its features. */
export interface Scorer {
  /**
   * The sums that `linear.score` would give of what `Reader` reads in `text.slice(start, end)`, of which the words are
   * `from` up to `to` of the cut; with what the book holds as said before when `answers`. The array holds until the next call.
   */
  score(
    cut: Cut,
    from: number,
    to: number,
    start: number,
    end: number,
    answers: boolean,
    place?: number,
  ): Float64Array
}

/**
 * The reader and the model in one: what a word brings and what a class brings is looked up once, and since sums are of
 * whole numbers, what was said before is summed once. `scorer.test.ts` holds it to the reader.
 */
export function createScorer(linear: Linear, book: WordBook): Scorer {
  const { find, findAll, weights, outputs } = linear
  const width = outputs.length
  const { words, before, classes } = book
  // Where the weights of each feature that was met begin.
  const met = new Int32Array(MOST_FEATURES)
  let known = 0
  /** The first person that the piece names. */
  let person = 0

  const add = (place: number) => {
    if (place >= 0) met[known++] = place
  }
  // Features that were met, to be looked up together.
  const asked = new Int32Array(MOST_FEATURES)
  let asks = 0
  const emit = (kind: number, hash: number) => {
    asked[asks++] = featureId(kind, hash)
  }
  const lookUp = () => {
    known = findAll(asked, asks, met, known)
    asks = 0
  }

  // Five sums at a time; what is read beyond the end of a row is thrown away.
  const steps = new Int32Array(width + 4)
  const saidSteps = new Int32Array(width + 4)
  const sumInto = (sums: Int32Array, from: number, count: number) => {
    // At hand: else the loops look each time which arrays these are by now.
    const [rows, places, ownWeights, allWeights, all] = [spokenRows, met, own, weights, known]
    for (let output = 0; output < width; output += 5) {
      let one = 0
      let two = 0
      let three = 0
      let four = 0
      let five = 0
      for (let at = 0; at < count; at++) {
        const place = (rows[at] ?? 0) + output
        one += ownWeights[place] ?? 0
        two += ownWeights[place + 1] ?? 0
        three += ownWeights[place + 2] ?? 0
        four += ownWeights[place + 3] ?? 0
        five += ownWeights[place + 4] ?? 0
      }
      for (let at = from; at < all; at++) {
        const place = (places[at] ?? 0) + output
        one += allWeights[place] ?? 0
        two += allWeights[place + 1] ?? 0
        three += allWeights[place + 2] ?? 0
        four += allWeights[place + 3] ?? 0
        five += allWeights[place + 4] ?? 0
      }
      sums[output] = one
      sums[output + 1] = two
      sums[output + 2] = three
      sums[output + 3] = four
      sums[output + 4] = five
    }
  }

  // What each word of the book brings by itself, summed once: a row for each, and how many features are in it.
  let own = new Int16Array(0)
  /** One more than how many; 0 for a word that was not met yet. */
  let owned = new Uint8Array(0)
  let edition = book.edition
  const sumOwn = (number: number, { features }: BookWord) => {
    if (number >= owned.length) {
      const room = Math.max(1024, 2 * number)
      const [ownedBefore, ownBefore] = [owned, own]
      owned = new Uint8Array(room)
      owned.set(ownedBefore)
      // As wide as the sums that are taken together, so that nothing is read beyond it.
      own = new Int16Array(room * width + 4)
      own.set(ownBefore)
    }
    let count = 0
    for (const feature of features) {
      const place = find(feature)
      if (place < 0) continue
      count++
      for (let output = 0; output < width; output++)
        own[number * width + output] = (own[number * width + output] ?? 0) + (weights[place + output] ?? 0)
    }
    owned[number] = count + 1
  }

  const placesOf = (kind: number, hash: (number: number) => number): Int32Array =>
    Int32Array.from({ length: classes }, (_, number) => find(featureId(kind, hash(number))))
  const classPlaces = placesOf(kinds.CLASS, (number) => number)
  const classBeforePlaces = placesOf(kinds.CLASS_BEFORE, (number) => number)
  // A row for each class, the same both ways.
  const together = new Int32Array(classes * classes)
  for (let low = 0; low < classes; low++)
    for (let high = low; high < classes; high++)
      together[low * classes + high] = together[high * classes + low] = find(
        featureId(kinds.CLASSES_TOGETHER, mix(low, high)),
      )
  const beforeAndNow = new Map<number, Int32Array>()
  const answersTo = (opening: number): Int32Array => {
    let places = beforeAndNow.get(opening)
    if (places === undefined) {
      places = placesOf(kinds.CLASS_BEFORE_AND_NOW, (number) => mix(number, opening))
      beforeAndNow.set(opening, places)
    }
    return places
  }

  const present = new Int16Array(MOST_CLASSES)
  const isPresent = new Uint8Array(classes)
  let presents = 0
  const meet = (numbers: readonly number[]) => {
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0
      if (isPresent[number] === 1 || presents === MOST_CLASSES) continue
      present[presents++] = number
      isPresent[number] = 1
      add(classPlaces[number] ?? -1)
    }
  }

  const spoken: BookWord[] = []
  const spokenRows = new Int32Array(MOST_WORDS)
  /** How many features words brought by themselves. */
  let ownKnown = 0
  const readWords = (cut: Cut, from: number, count: number) => {
    ownKnown = 0
    for (let at = 0; at < count; at++) {
      const number = cut.words[from + at] ?? 0
      const word = words[number]
      if (word === undefined) throw new Error('a word that is not in the book')
      spoken[at] = word
      if (person === 0) person = word.person
      if (number >= owned.length || owned[number] === 0) sumOwn(number, word)
      ownKnown += (owned[number] ?? 1) - 1
      spokenRows[at] = number * width
      if (word.classes.length > 0) meet(word.classes)
    }
  }

  const combine = ({ hashes, shapes }: Cut, from: number, count: number) => {
    const ids = asked
    const { triples } = book
    let filled = asks
    const ends = from + count
    for (let at = from; at + 1 < ends; at++) {
      const both = mix(hashes[at] ?? 0, hashes[at + 1] ?? 0)
      const bothShapes = mix(shapes[at] ?? 0, shapes[at + 1] ?? 0)
      const pair = mix(both, 0)
      ids[filled++] = featureId(kinds.PAIR, pair)
      ids[filled++] = featureId(kinds.SHAPE_PAIR, bothShapes)
      const named = book.phrase(pair)
      if (named !== undefined) meet(named)
      if (at + 2 === ends) break
      const triple = mix(both, hashes[at + 2] ?? 0)
      if (triples) ids[filled++] = featureId(kinds.TRIPLE, triple)
      ids[filled++] = featureId(kinds.SHAPE_TRIPLE, mix(bothShapes, shapes[at + 2] ?? 0))
      const threefold = book.phrase(triple)
      if (threefold !== undefined) meet(threefold)
    }
    ids[filled++] = featureId(kinds.SHAPE_PAIR, mix(shapes[ends - 1] ?? 0, BEHIND))
    asks = filled
    for (let one = 0; one + 1 < presents; one++) {
      const row = (present[one] ?? 0) * classes
      for (let other = one + 1; other < presents; other++) add(together[row + (present[other] ?? 0)] ?? -1)
    }
    for (let at = 0; at < presents; at++) isPresent[present[at] ?? 0] = 0
    presents = 0
  }

  const frame = (count: number) => {
    const [one, two, three] = spoken
    const last = spoken[count - 1]
    if (one === undefined || last === undefined) return
    emit(kinds.FIRST_WORDS, one.hash)
    emit(kinds.FIRST_CLASS, one.shape)
    emit(kinds.LAST_WORDS, last.hash)
    if (count === 1 || two === undefined) return
    const shapes = mix(one.shape, two.shape)
    emit(kinds.FIRST_WORDS, hashPhrase(one.hash, two.hash))
    emit(kinds.FIRST_CLASS, shapes)
    emit(kinds.LAST_WORDS, hashPhrase(spoken[count - 2]?.hash ?? 0, last.hash))
    if (count > 2 && three !== undefined) emit(kinds.FIRST_CLASS, mix(shapes, three.shape))
  }

  // What was said before by itself: once for all segments of an answer.
  let saidKnown = 0
  let saidVersion = 0
  const sumBefore = () => {
    const from = known
    emit(kinds.SIGN_BEFORE, signAtEnd(before.text))
    emit(kinds.LENGTH_BEFORE, lengthBeforeBin(before.count))
    for (const hash of before.last) emit(kinds.END_BEFORE, hash)
    lookUp()
    for (const number of before.classes) add(classBeforePlaces[number] ?? -1)
    sumInto(saidSteps, from, 0)
    saidKnown = known - from
    saidVersion = before.version
    known = from
  }

  const compare = (count: number) => {
    let content = 0
    let again = 0
    let same = 0
    let run = 0
    let longest = 0
    for (let at = 0; at < count; at++) {
      const word = spoken[at]
      if (word === undefined) break
      if (before.said(word)) {
        same++
        run++
        if (run > longest) longest = run
      } else run = 0
      if (word.letters < 4 || word.common) continue
      content++
      if (before.saidStem(word)) again++
    }
    const share = content === 0 ? 5 : again === 0 ? 0 : 1 + Math.ceil((3 * again) / content)
    const opening = count === 0 ? 0 : (spoken[0]?.shape ?? 0)
    emit(kinds.SAID_BEFORE, share)
    emit(kinds.SAID_BEFORE, 10 + Math.min(again, 3))
    emit(kinds.SAID_BEFORE, 20 + Math.ceil((4 * same) / Math.max(1, count)))
    emit(kinds.SAID_BEFORE, 30 + Math.min(longest, 5))
    emit(kinds.SAID_BEFORE, 40 + Math.min(again, 2) * 8 + lengthBin(count))
    emit(kinds.SAID_BEFORE_FIRST, mix(Math.min(again, 2), opening))
    emit(kinds.PERSON, mix(16 + Math.min(again, 2), person))
    const long = lengthBeforeBin(before.count)
    emit(kinds.LENGTH_BEFORE, mix(8 + long, lengthBin(count)))
    emit(kinds.LENGTH_BEFORE, mix(128 + long, person))
    lookUp()
    if (saidVersion !== before.version) sumBefore()
    if (before.classes.length === 0) return
    const places = answersTo(opening)
    for (let at = 0; at < before.classes.length; at++) add(places[before.classes[at] ?? 0] ?? -1)
  }

  return {
    score(cut, from, to, start, end, answers, place = placeOf(true, true)) {
      if (edition !== book.edition) {
        edition = book.edition
        own.fill(0)
        owned.fill(0)
      }
      known = 0
      asks = 0
      person = 0
      const count = Math.min(to - from, MOST_WORDS)
      readWords(cut, from, count)
      if (count > 0) combine(cut, from, count)
      const sign = signAtEnd(cut.text, start, end)
      emit(kinds.SIGN, sign)
      const where = place & 3
      const beside = book.beside ? place >>> 2 : 0
      emit(kinds.PLACE, where)
      emit(kinds.PLACE, mix(8 + where, person))
      emit(kinds.PLACE, mix(32 + where, lengthBin(count)))
      if (beside > 0) {
        emit(kinds.BESIDE, mix(beside, where))
        emit(kinds.BESIDE, mix(8 + beside, person))
        emit(kinds.BESIDE, mix(32 + beside, lengthBin(count)))
      }
      emit(kinds.PERSON, mix(sign, person))
      emit(kinds.LENGTH, lengthBin(count))
      if (count > 0) frame(count)
      if (answers) compare(count)
      lookUp()
      sumInto(steps, 0, count)
      if (!answers) return linear.sumsOf(steps, ownKnown + known)
      for (let output = 0; output < width; output++)
        steps[output] = (steps[output] ?? 0) + (saidSteps[output] ?? 0)
      return linear.sumsOf(steps, ownKnown + known + saidKnown)
    },
  }
}
