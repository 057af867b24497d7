import { expect, test } from '../harness/app.ts'
import { dutch, roomFlow } from '../flows/room.ts'
import { readAfter, takenAlong } from '../flows/after.ts'
import { sanne, writeUpTogether } from '../flows/written-up.ts'

test('a Dutch conversation held shut is written up together and leaves on paper', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 820, height: 1180 })
  const room = roomFlow(page, dutch)
  await app.open()
  await room.begin('shut')

  // Shut means shut: nothing to read but the way on, nothing to fill in.
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('jullie tweeën')
  expect(await page.getByRole('textbox').count()).toBe(0)

  await writeUpTogether(page, sanne, async () => {
    // Two steps in one sentence: the hint to split is there when the two write it up (F6).
    expect(await page.getByText(dutch.splitHint).count()).toBe(1)
  })

  const { markdown, events, pageText } = await readAfter(app, 'nl')
  const { goal, measure, stand, seen, options, actions, close } = sanne
  const entered = {
    wentWell: '',
    wish: '',
    goal: { goal, measure, stand },
    scenes: [],
    discoveries: seen,
    options,
    actions,
    close,
  }
  for (const words of takenAlong(entered, 'nl')) {
    expect(markdown).toContain(words)
    expect(pageText.replace(/\s+/g, ' ')).toContain(words)
  }
  expect(events.map(({ summary, allDay, start, end }) => ({ summary, allDay, start, end }))).toEqual(
    expect.arrayContaining([
      { summary: sanne.actions[0]?.text, allDay: true, start: '2026-11-30', end: '2026-12-01' },
      { summary: sanne.actions[1]?.text, allDay: true, start: '2026-11-25', end: '2026-11-27' },
    ]),
  )
  const appointments = events.filter((event) => !event.allDay)
  // 9.15 in the Netherlands in winter is 8.15 in UTC.
  expect(appointments.map(({ startsAt, minutes }) => ({ startsAt, minutes }))).toEqual([
    { startsAt: '2026-12-09T08:15:00.000Z', minutes: 60 },
  ])
})
