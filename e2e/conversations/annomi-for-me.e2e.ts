import { describe } from 'vitest'
import { expect, test } from '../harness/app.ts'
import { english, roomFlow, type SpokenAction } from '../flows/room.ts'
import { corpusFile } from '../harness/corpora.ts'
import { clientTurns } from './annomi.ts'
import { readAfter, takenAlong } from '../flows/after.ts'

describe('a whole conversation in English, for me, with real words', () => {
  test.override({ lefContext: { locale: 'en-GB' }, lefOffline: true })

  test('a client who wants to be assertive with a flatmate gets from goal to a dated plan', async ({
    app,
    skip,
  }) => {
    const turns = clientTurns(corpusFile({ skip }, 'annomi/annomi-dev.csv'), '94')
    const used = new Set<number>()
    const said = (number: number) => {
      used.add(number)
      const text = turns.get(number)
      if (text === undefined) throw new Error(`transcript 94 has no client turn ${number}`)
      return text
    }
    const { page } = app
    const room = roomFlow(page, english)
    await app.open()
    await room.begin('mine')

    await room.opening({ wentWell: said(33), wish: said(1) })
    await room.goTo('goal')
    const goal = { goal: said(7), measure: said(5), stand: 3 }
    await room.goal(goal)
    await room.goTo('reality')
    const scenes = [
      { when: 'when he moved in', text: said(3) },
      { when: 'these weeks', text: said(9) },
      { when: 'the other day', text: said(33) },
      { when: 'at the table', text: said(15) },
      { when: 'afterwards', text: said(19) },
      { when: 'this morning', text: said(37) },
    ]
    for (const scene of scenes) await room.scene(scene)
    // The short ones as well: all that the client said goes in somewhere.
    const discoveries = [said(31), said(25), said(27), said(35), said(41), said(51)]
    for (const text of discoveries) await room.discovery(text)

    // The question on offer is put, and goes quiet: nothing counts, nothing urges.
    const asked = await page.getByRole('heading', { level: 1 }).innerText()
    await room.press(english.asked)
    await expect.poll(() => page.getByRole('button', { name: english.asked, exact: true }).count()).toBe(0)
    await room.press(english.another)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(asked)

    await room.goTo('options')
    const options = [
      { text: said(39), pros: said(53), cons: said(49), attractiveness: 8, feasibility: 7, chosen: true },
      { text: said(45), pros: said(57), cons: said(23), attractiveness: 7, feasibility: 9, chosen: true },
      { text: said(11), pros: said(17), cons: said(13), attractiveness: 4, feasibility: 2, chosen: false },
    ]
    for (const option of options) await room.option(option)

    await room.goTo('what')
    const actions: SpokenAction[] = [
      {
        text: said(39),
        fromOption: true,
        start: '2026-11-24',
        end: '2026-11-26',
        contribution: said(55),
        obstacles: said(25),
        overcome: said(31),
        inform: 'my sister',
        support: said(59),
        motivation: 7,
        towardTen: said(21),
        towardTenBy: 'me',
      },
      {
        text: said(45),
        fromOption: true,
        start: '2026-11-27',
        end: '2026-11-27',
        contribution: said(57),
        obstacles: said(49),
        overcome: said(53),
        inform: 'him',
        support: said(61),
        motivation: 10,
        towardTen: '',
        towardTenBy: '',
      },
    ]
    for (const action of actions) await room.action(action)

    await room.goTo('close')
    const close = {
      stand: 6,
      reached: said(43),
      summary: said(53),
      helped: said(29),
      hindered: said(47),
      day: '2026-12-03',
      time: '15:30',
    }
    await room.close(close)
    await room.press(english.finish)

    expect([...turns.keys()].filter((number) => !used.has(number))).toEqual([])

    const { markdown, events, pageText } = await readAfter(app, 'en')
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
    const entered = { wentWell: said(33), wish: said(1), goal, scenes, discoveries, options, actions, close }
    for (const words of takenAlong(entered, 'en')) {
      expect(markdown).toContain(words)
      expect(flat(pageText)).toContain(words)
    }
    // A calendar has room for one line; the whole of longer words stands below it.
    const dated = events.filter((event) => event.allDay)
    expect(dated).toHaveLength(2)
    for (const [number, start, end] of [
      // The end of a whole-day event is the day after its last.
      [39, '2026-11-24', '2026-11-27'],
      [45, '2026-11-27', '2026-11-28'],
    ] as const) {
      const words = flat(said(number))
      const event = dated.find((entry) => flat(`${entry.summary} ${entry.description}`).includes(words))
      expect(event).toMatchObject({ start, end })
      expect(words.startsWith(event?.summary.replace(/…$/, '').trim() ?? '-')).toBe(true)
    }
    expect(
      events.filter((event) => !event.allDay).map(({ startsAt, minutes }) => ({ startsAt, minutes })),
    ).toEqual([{ startsAt: '2026-12-03T14:30:00.000Z', minutes: 60 }])
  })
})
