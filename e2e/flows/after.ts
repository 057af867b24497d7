import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { marked, type Token } from 'marked'
import type { App } from '../harness/app.ts'

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
