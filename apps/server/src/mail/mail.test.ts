import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { organisationIdFromText } from '@lef/protocol'
import { startMailServer } from '../testing/mail-server.ts'
import { onBothDatabases } from '../testing/on-both-databases.ts'
import { newAuthKey, newSignIn } from '../testing/test-guest.ts'
import { ask, publicAddress, startTestServer, type TestServer } from '../testing/test-server.ts'
import {
  agreeAll,
  bring,
  linkAnswerOf,
  newParticipant,
  newTrajectory,
  termsOf,
} from '../testing/test-trajectory.ts'
import { createMailer, type SendMail } from './mailer.ts'
import { createSmtp, smtpPlace } from './smtp.ts'

const a = organisationIdFromText('ab'.repeat(16))
if (a === null) throw new Error('this is an id')
const organisation = a

function smtpTo(port: number, host = '127.0.0.1'): SendMail {
  const place = smtpPlace({
    LEF_SMTP: `smtp://lef:p%40ss@${host}:${port}`,
    LEF_MAIL_FROM: 'Lef <lef@waterschap.example>',
  })
  if (!place.ok || place.value === null) throw new Error('these are settings')
  return createSmtp(place.value)
}

onBothDatabases('mail', ({ database }) => {
  let post: Awaited<ReturnType<typeof startMailServer>>
  let test: TestServer
  const said: string[] = []
  let silent: TestServer
  beforeAll(async () => {
    post = await startMailServer()
    test = await startTestServer(database(), { sendMail: smtpTo(post.port) })
    silent = await startTestServer(database(), { say: (text) => said.push(text) })
  }, 120_000)
  beforeEach(() => {
    post.received.length = 0
  })
  afterAll(async () => {
    await test.server.stop()
    await silent.server.stop()
    await post.stop()
  })

  it('R-27 invites by mail: in plain text, in both languages, with the link to an account and nothing else', async () => {
    const organiser = await test.newPerson({ organiser: true })
    const mail = 'a.b+c@example.org'
    const body = { mail, name: 'Zoë “Sam” <x@y>', organiser: false }
    const made = await organiser.ask('POST', '/api/invitations', body)
    expect(made.body).toMatchObject({ mailed: true })
    const [invitation, ...more] = await post.to(mail)
    expect(more).toEqual([])
    expect(invitation).toMatchObject({ from: 'lef@waterschap.example', to: [mail] })
    expect(invitation?.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(invitation?.headers.has('x-mailer')).toBe(false)
    expect([...(invitation?.text.matchAll(/https?:\S+/g) ?? [])].map(String)).toEqual(
      Array(2).fill(`${publicAddress}/invitation#${made.body.token}`),
    )
    expect(invitation?.text).toContain('Dag Zoë “Sam” <x@y>')
    expect(invitation?.text).toContain('Hello Zoë “Sam” <x@y>')
    expect(invitation?.raw).not.toMatch(/<html|multipart|attachment|text\/calendar|BEGIN:VCALENDAR/i)
    // What comes after is of the account: one that has signed in, from a device that it has not used before.
    const authKey = newAuthKey()
    const token = made.body.token
    const joined = await ask(
      test.address,
      'POST',
      '/api/invitations/accept',
      { token, name: 'Zoë', signIn: newSignIn(authKey) },
      { origin: publicAddress },
    )
    const signIn = (cookie = '') =>
      ask(
        test.address,
        'POST',
        '/api/sign-in',
        { organisation: organiser.organisation, mail, authKey },
        { origin: publicAddress, cookie },
      )
    const known = joined.headers.getSetCookie()[1]?.split(';')[0]
    post.received.length = 0
    expect((await signIn(known)).status).toBe(200)
    expect((await signIn()).status).toBe(200)
    const [news, ...others] = await post.to(mail)
    expect([news?.text.includes('in een browser waarin dat nog niet eerder gebeurde'), others]).toEqual([
      true,
      [],
    ])
    // Whoever is no organiser is not told that there is an account; its owner is told that somebody invited them.
    post.received.length = 0
    const member = await test.newPerson({ organisation: organiser.organisation })
    const again = await member.ask('POST', '/api/invitations', body)
    expect(again.body).toMatchObject({ mailed: true, token: expect.any(String) })
    const [there] = await post.to(mail)
    expect(there?.text).toContain('is daar al een account')
    expect(there?.text).not.toContain(again.body.token)
    // Let in again, an account's owner learns of it twice: when it is offered, and when somebody has used it.
    post.received.length = 0
    const back = await organiser.ask('POST', `/api/accounts/${joined.body.account}/invitation`)
    expect((await post.to(mail))[0]?.text).toContain(`/invitation#${back.body.token}`)
    post.received.length = 0
    const body2 = { token: back.body.token, name: 'Zoë', signIn: newSignIn(newAuthKey()) }
    await ask(test.address, 'POST', '/api/invitations/accept', body2, { origin: publicAddress })
    expect((await post.to(mail))[0]?.text).toContain('kreeg dit account een andere wachtzin')
  })

  it('R-27 says between people only that something waits: to whom it concerns, with no word of what', async () => {
    const trajectory = await newTrajectory(test)
    const { coach, coachee, sponsor, path, document } = trajectory
    const mailOf = ({ person }: typeof coach) => `${person.account}@example.org`
    // The sponsor's answer to a link, while the trajectory was made, was told to both.
    await post.to(mailOf(coach))
    await post.to(mailOf(coachee))
    post.received.length = 0
    const { statement } = termsOf(trajectory, Date.now())
    await bring(coach, path, await coach.signer.sign(statement))
    const [toCoachee] = await post.to(mailOf(coachee))
    expect(toCoachee?.text).toContain('om te lezen en te tekenen')
    // The sponsor is asked once both have signed.
    await bring(coachee, path, await coachee.signer.sign(statement))
    const [toSponsor, ...more] = await post.to(mailOf(sponsor))
    expect([toSponsor?.text, more]).toEqual([toCoachee?.text, []])
    await agreeAll(trajectory, Date.now())
    // Its signing is seen in Lef; who brought something gets no mail of it.
    expect(post.received.filter(({ to }) => to.includes(mailOf(coach)))).toEqual([])
    for (const { raw, text } of post.received) {
      const everything = raw + text
      expect(everything).not.toContain(document)
      expect(everything).not.toContain('Iemand')
      expect([...text.matchAll(/https?:\S+/g)].map(String)).toEqual([publicAddress, publicAddress])
    }
    // Where there is no such trajectory, nobody hears of it: the first mails there are, are of an answer to this one.
    const stranger = await newParticipant(test, coach.person.organisation)
    post.received.length = 0
    const answer = Buffer.from(linkAnswerOf(stranger)).toString('base64url')
    await stranger.person.ask('POST', '/api/documents/nowhere/answers', { answer })
    await stranger.person.ask('POST', `${path}/answers`, { answer })
    expect((await post.to(mailOf(coach)))[0]?.text).toContain('antwoord')
    await post.to(mailOf(coachee))
    const told = [coach, coachee].map(mailOf)
    expect(post.received.flatMap(({ to }) => to).toSorted()).toEqual(told.toSorted())
  })

  it('R-27 shows mails of accounts to the console and to organisers where none is sent, and none between people', async () => {
    const organiser = await silent.newPerson({ organiser: true })
    const foreign = await silent.newPerson({ organiser: true })
    const made = await organiser.ask('POST', '/api/invitations', {
      mail: 'by-hand@example.org',
      name: 'Sam',
      organiser: false,
    })
    expect(made.body.mailed).toBe(false)
    const { body } = await organiser.ask('GET', '/api/mails')
    expect(body).toMatchObject({ sends: false, mails: [{ to: 'by-hand@example.org' }] })
    expect(body.mails[0].text).toContain(made.body.token)
    expect(said.join('\n')).toContain(`${publicAddress}/invitation#${made.body.token}`)
    expect((await foreign.ask('GET', '/api/mails')).body.mails).toEqual([])
    const before = said.length
    await newTrajectory(silent)
    expect(said).toHaveLength(before)
  })

  it('R-27 gives nothing to a mail server elsewhere without TLS', async () => {
    // On this machine, but not by the name of it: as far as settings go, elsewhere.
    const elsewhere = await startMailServer('127.0.0.2')
    const send = smtpTo(elsewhere.port, '127.0.0.2')
    await expect(send({ to: 'x@example.org', subject: 's', text: 't' })).rejects.toMatchObject({
      code: 'ETLS',
    })
    expect(elsewhere.received).toEqual([])
    await elsewhere.stop()
  })

  it('R-27 mails one address, whatever stands in it, and never a list', async () => {
    const send = smtpTo(post.port)
    for (const to of ['a,b@example.org', '<b@example.org', 'a;b@example.org']) {
      await send({ to, subject: 's', text: 't' }).catch(() => undefined)
    }
    expect(post.received.flatMap(({ to }) => to).filter((to) => to.startsWith('b@'))).toEqual([])
  })

  it('R-27 is told apart which settings are wrong', () => {
    const from = 'Lef <lef@example.org>'
    const errorOf = (env: Record<string, string>) => {
      const place = smtpPlace(env)
      return place.ok ? place.value : place.error
    }
    expect(errorOf({})).toBeNull()
    expect(errorOf({ LEF_SMTP: 'mail.example.org', LEF_MAIL_FROM: from })).toBe('no-address')
    expect(errorOf({ LEF_SMTP: 'https://mail.example.org', LEF_MAIL_FROM: from })).toBe('no-address')
    expect(errorOf({ LEF_SMTP: 'smtps://mail.example.org' })).toBe('no-sender')
    expect(errorOf({ LEF_SMTP: 'smtps://mail.example.org', LEF_MAIL_FROM: 'x@y\r\nBcc: z@y' })).toBe(
      'no-sender',
    )
  })
})

describe('mails that are not taken', () => {
  it('R-27 tries again for some hours, then shows them to organisers; those between people to nobody', async () => {
    let now = 0
    const outcomes: string[] = []
    const mailer = createMailer({
      sendMail: () => Promise.reject(new Error('451')),
      publicAddress,
      now: () => now,
      say: () => expect.fail('nothing is shown that may be sent'),
      counted: (outcome) => outcomes.push(outcome),
    })
    mailer.send(organisation, 'x@example.org', { kind: 'new-device' })
    mailer.send(organisation, 'x@example.org', { kind: 'agreement-waits' })
    for (const pause of [0, 60_000, 300_000, 1_800_000, 7_200_000]) {
      now += pause
      await mailer.work()
      // Not before its time.
      await mailer.work()
    }
    expect(outcomes).toEqual([...Array(8).fill('again'), 'given-up', 'given-up'])
    expect(mailer.unsent(organisation)).toMatchObject([
      { to: 'x@example.org', subject: expect.stringContaining('apparaat') },
    ])
  })

  it('R-27 fills nobody’s mailbox', async () => {
    const sent: string[] = []
    const outcomes: string[] = []
    const mailer = createMailer({
      sendMail: async ({ to }) => void sent.push(to),
      publicAddress,
      now: () => 0,
      say: () => undefined,
      counted: (outcome) => outcomes.push(outcome),
    })
    for (let at = 0; at < 20; at++) mailer.send(organisation, 'x@example.org', { kind: 'link-answered' })
    mailer.send(organisation, 'y@example.org', { kind: 'link-answered' })
    await mailer.work()
    expect([sent.filter((to) => to === 'x@example.org').length, sent.length]).toEqual([5, 6])
    expect(outcomes.filter((outcome) => outcome === 'too-many')).toHaveLength(15)
  })
})
