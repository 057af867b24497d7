import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { marked, type Token } from 'marked'
import { parseCalendarDay, parseScore } from '@lef/method'
import { coacheePageEn } from '../../apps/web/src/coachee-page/messages.en.ts'
import { coacheePageNl } from '../../apps/web/src/coachee-page/messages.nl.ts'
import {
  appointmentPhrase,
  progressPhrase,
  scoresPhrase,
  whenPhrase,
} from '../../apps/web/src/coachee-page/phrases.ts'
import type { App } from '../harness/app.ts'
import type { SpokenAction, SpokenOption } from './room.ts'

export interface CalendarEvent {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly allDay: boolean
  /** Local dates as they stand in the file. */
  readonly start: string
  readonly end: string
  /** Instant of the start, for events at a time. */
  readonly startsAt: string | null
  readonly minutes: number
}

/** The events of a calendar file, read by a calendar library. */
export function parseCalendar(text: string): readonly CalendarEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const { startDate, endDate } = event
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      allDay: startDate.isDate,
      start: startDate.toString(),
      end: endDate.toString(),
      startsAt: startDate.isDate ? null : startDate.toJSDate().toISOString(),
      minutes: (endDate.toUnixTime() - startDate.toUnixTime()) / 60,
    }
  })
}

/** What a reader of Markdown sees: the text of its tokens, on one line. */
export function readMarkdown(source: string): string {
  const texts: string[] = []
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if ('tokens' in token && token.tokens) visit(token.tokens)
      else if (token.type === 'list') for (const item of token.items) visit(item.tokens)
      else if (token.type === 'br' || token.type === 'space') texts.push(' ')
      else if ('text' in token) texts.push(token.text)
      if (token.type === 'paragraph' || token.type === 'heading' || token.type === 'list_item')
        texts.push(' ')
    }
  }
  visit(marked.lexer(source))
  return texts.join('').replace(/\s+/g, ' ')
}

const buttons = {
  nl: { markdown: 'Tekst (Markdown)', calendar: 'Agenda (.ics)' },
  en: { markdown: 'Text (Markdown)', calendar: 'Calendar (.ics)' },
}

/** Takes both copies along from the page after a conversation, and reads them back. */
export async function readAfter(app: App, language: 'nl' | 'en') {
  const { page } = app
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  const markdown = readMarkdown(await save(buttons[language].markdown))
  const events = parseCalendar(await save(buttons[language].calendar))
  const pageText = await page.getByRole('main').innerText()
  return { markdown, events, pageText }
}

/** A conversation as it was entered in the room. */
export interface Entered {
  readonly wentWell: string
  readonly wish: string
  readonly goal: { readonly goal: string; readonly measure: string; readonly stand: number }
  readonly scenes: readonly { readonly when: string; readonly text: string }[]
  readonly discoveries: readonly string[]
  readonly options: readonly SpokenOption[]
  readonly actions: readonly SpokenAction[]
  readonly close: {
    readonly stand: number
    readonly reached: string
    readonly summary: string
    readonly helped: string
    readonly hindered: string
    readonly day: string
    readonly time: string
  }
}

/** Everything of it that the coachee takes along: each word, number and day, as both copies have to hold it. */
export function takenAlong(entered: Entered, language: 'nl' | 'en'): readonly string[] {
  const m = language === 'nl' ? coacheePageNl((familiar) => familiar) : coacheePageEn
  const says = { language, m }
  const { wentWell, wish, goal, scenes, discoveries, options, actions, close } = entered
  const day = parseCalendarDay(close.day)
  const appointment = day && { day, time: close.time, zone: 'Europe/Amsterdam', minutes: 60 }
  const given = [
    wentWell,
    wish,
    goal.goal,
    goal.measure,
    progressPhrase({ start: parseScore(goal.stand), end: parseScore(close.stand) }, says),
    ...scenes.flatMap(({ when, text }) => [when, text]),
    ...discoveries,
    ...options.flatMap((option) => [
      option.text,
      // What was not chosen is only named.
      ...(option.chosen
        ? [
            option.pros,
            option.cons,
            scoresPhrase(
              {
                attractiveness: parseScore(option.attractiveness),
                feasibility: parseScore(option.feasibility),
              },
              says,
            ),
          ]
        : []),
    ]),
    ...actions.flatMap((action) => {
      const motivation = parseScore(action.motivation)
      return [
        action.text,
        whenPhrase({ start: parseCalendarDay(action.start), end: parseCalendarDay(action.end) }, says),
        action.contribution,
        action.obstacles,
        action.overcome,
        action.inform,
        action.support,
        motivation && m.motivationScore(motivation),
        action.towardTen,
        action.towardTenBy,
      ]
    }),
    close.reached,
    close.summary,
    close.helped,
    close.hindered,
    appointment && appointmentPhrase(appointment, says),
  ]
  if (given.includes(null)) throw new Error('A number or a day was entered that is none')
  return given.flatMap((words) => (words ? [words.replace(/\s+/g, ' ').trim()] : []))
}
