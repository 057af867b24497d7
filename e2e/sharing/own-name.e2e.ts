import { describe } from 'vitest'
import { axeInBothThemes, tooWide, tooWideWithLargeText } from '../access/look-at-all.ts'
import { saved } from '../flows/content.ts'
import { haveSignedIn, playServer } from '../flows/played-server.ts'
import { roomFlow } from '../flows/room.ts'
import { locales, says } from '../flows/says.ts'
import { expect, test } from '../harness/app.ts'

describe('a trajectory in which nobody has a name', () => {
  test.override({ lefContext: { locale: locales.en } })

  test('who shares it is asked for their own, may leave it out, and is not asked again once it is there', async ({
    app,
  }) => {
    const { page, url } = app
    const m = says.en
    const room = roomFlow(page, m.flow)
    await playServer(page)
    await app.open()
    await room.begin('table')
    const [, id = ''] = /\/t\/([^/]+)\//.exec(page.url()) ?? []
    await saved(page)
    await haveSignedIn(page, true)

    await page.goto(`${url}/t/${id}/share`)
    const name = room.field(m.sharing.ownName)
    await name.waitFor()
    expect(await axeInBothThemes(page, 'dark')).toEqual([])
    expect([...(await tooWide(page)), ...(await tooWideWithLargeText(page))]).toEqual([])
    // Of each of the two it is their own.
    await name.fill('Marije')
    await page.getByText(m.sharing.roles.coachee, { exact: true }).click()
    expect(await name.inputValue()).toBe('')
    await page.getByText(m.sharing.roles.coach, { exact: true }).click()
    expect(await name.inputValue()).toBe('Marije')
    await saved(page)
    await page.goto(`${url}/t/${id}`)
    expect(await room.field(m.trajectory.coach).inputValue()).toBe('Marije')
    expect(await room.field(m.trajectory.coachee).inputValue()).toBe('')

    await page.goto(`${url}/t/${id}/share`)
    const make = page.getByRole('button', { name: m.sharing.makeLink, exact: true })
    await make.waitFor()
    expect(await name.count()).toBe(0)
    await page.goto(`${url}/t/${id}`)
    await room.field(m.trajectory.coach).fill('')
    await saved(page)
    await page.goto(`${url}/t/${id}/share`)
    await name.waitFor()
    await make.click()
    await page.getByLabel(m.sharing.link, { exact: true }).waitFor()
  })
})
