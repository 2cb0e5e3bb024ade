/** Several of everything that an authority has a list of, put on record over HTTP by several people. */
import type { Receiver } from "../testing/receiver.ts"
import { soon } from "../testing/soon.ts"
import { setClock, type TestGateway } from "../testing/testGateway.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import {
  childOf,
  close,
  type Episode,
  go,
  type Input,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  referral,
  submitted,
  today
} from "./people.test-data.ts"
import { change, inYears, putOnAuthority, schedule } from "./retention.test-data.ts"
import { moved, offer } from "./transfers.test-data.ts"
import { register } from "./webhooks.test-data.ts"

interface Where {
  readonly authority: string
  /** Where children move to, and come from. */
  readonly elsewhere: string
}

export interface Several extends Where {
  readonly people: People
  readonly administrator: Person
  readonly staffAdministrator: Person
  /** An episode on which things were put on record once, and its child. */
  readonly little: { readonly episode: string; readonly child: string }
  /** One on which each of them was put on record several times, by several people. */
  readonly much: { readonly episode: string; readonly child: string }
}

const by = (people: People): ReadonlyArray<Person> => [
  people.socialWorker,
  people.teamManager,
  people.otherTeamManager
]

const referredBy = async (people: People, givenName: string): Promise<ReadonlyArray<Episode>> => {
  const referred: Array<Episode> = []
  for (const [at, who] of by(people).entries())
    referred.push(await go(who, "referralReceive", referral(`${givenName} ${at}`)))
  return referred
}

/** Sees the child, supervises and tells, each by each of these. */
const putOnRecord = async (episode: Episode, who: ReadonlyArray<Person>): Promise<Episode> => {
  let { version } = episode
  const put = async (each: Person, mutation: string, input: Input) => {
    const next = await go(each, mutation, { episode: episode.id, seenVersion: version, ...input })
    version = next.version
  }
  for (const each of who) {
    await put(each, "childSeenRecord", {
      seenOn: today(),
      manner: { alone: true },
      wishesAndFeelings: "I like it when Nan is there."
    })
    await put(each, "moveNotifiedRecord", { movedOn: today(), permanent: false, to: "Nan, for a week" })
  }
  return { ...episode, version }
}

const identified = async (who: Person, { id }: Episode) => ({
  episode: id,
  child: await childOf(who, { id })
})

const appointment = (
  practitioner: string,
  { authority, name, role }: { readonly authority: string; readonly name: string; readonly role: string }
) => ({
  input: {
    practitioner,
    seenVersion: 0,
    name,
    roles: [role],
    employer: authority,
    socialWorkQualified: false,
    significantPracticeExperience: true,
    registrations: [],
    startedOn: "2026-01-05",
    background: ["family support"]
  }
})

/** Three teams, each with a manager of its own; in the first is one practitioner, in the others are more. */
const teams = async ({ authority, staffAdministrator: keeper }: Several, round: string): Promise<void> => {
  for (const [at, members] of [1, 3, 2].entries()) {
    const manager = `Practitioner:manager.${round}.${at}`
    const team = `Team:team-${round}-${at}`
    await done(
      keeper,
      "practitionerAppoint",
      appointment(manager, { authority, name: `Mo ${round} ${at}`, role: "teamManager" })
    )
    await done(keeper, "teamForm", { input: { seenVersion: 0, team, name: `Team ${round} ${at}`, manager } })
    for (let member = 0; member < members; member += 1) {
      const practitioner = `Practitioner:member.${round}.${at}.${member}`
      const asWhat = { authority, name: `Kim ${round} ${at} ${member}`, role: "childInNeedKeyWorker" }
      await done(keeper, "practitionerAppoint", appointment(practitioner, asWhat))
      await done(keeper, "practitionerTeamJoin", { input: { practitioner, seenVersion: 1, team } })
    }
  }
}

/** Case systems, each answered for by somebody else. */
const systems = async ({ people, staffAdministrator }: Several, round: string): Promise<void> => {
  for (const [at, who] of by(people).entries())
    await done(staffAdministrator, "caseSystemRegister", {
      input: {
        system: `CaseSystem:system-${round}-${at}`,
        seenVersion: 0,
        name: `System ${round} ${at}`,
        roles: ["caseSystem"],
        answeredBy: who.id,
        decides: false
      }
    })
}

/** Does what is not refused. */
const done = async (who: Person, mutation: string, asked: { readonly input: Input }): Promise<void> => {
  const came = await change(who, mutation, asked)
  if (came.message !== undefined) throw new Error(`${mutation}: ${came.message}`)
}

const restricted = async (
  { authority, people }: Several,
  episodes: ReadonlyArray<Episode>
): Promise<void> => {
  const breaking = [people.keyWorker, people.socialWorker, people.otherTeamManager]
  for (const [at, episode] of episodes.entries()) {
    const of = await subjectOf(people.teamManager, episode)
    await restrict(people.teamManager, of, `${authority}-team-manager`)
    await done(breaking[at] ?? people.keyWorker, "glassBreak", {
      input: { child: of.child, reasons: "He is in hospital." }
    })
  }
}

const offered = async (from: People, toAuthority: string): Promise<void> => {
  const referred = await referredBy(from, `Leaving for ${toAuthority}`)
  for (const [at, episode] of referred.entries()) {
    const teamManager = at === 0 ? from.otherTeamManager : from.teamManager
    await offer({ ...from, teamManager }, toAuthority, { episode: await moved(from.socialWorker, episode) })
  }
}

/** Records that are due in seven years, and of some of them that they are to be erased. */
const closed = async (people: People): Promise<ReadonlyArray<string>> => {
  const children: Array<string> = []
  for (const episode of [...(await referredBy(people, "Due")), ...(await referredBy(people, "Erased"))])
    children.push(await childOf(people.teamManager, await close(people, episode)))
  return children
}

/** Each held by somebody else. */
const held = async (people: People): Promise<void> => {
  for (const [at, { id }] of (await referredBy(people, "Held")).entries()) {
    const child = await childOf(people.teamManager, { id })
    await done(at === 0 ? people.otherTeamManager : people.teamManager, "legalHoldPlace", {
      input: { child, reasons: "Proceedings are under way.", basis: "A summons" }
    })
  }
}

/** Waits until so many reminders stand. The gateway raises them quickly. */
const reminded = (who: Person, many: number) =>
  soon(
    () => read<{ reminders: { totalCount: number } }>(who, "{ reminders(first: 1) { totalCount } }"),
    ({ reminders }) => reminders.totalCount >= many,
    { within: 60_000 }
  )

/** So many days from now, when what is asked for is late, and its reminders stand. */
export const whenReminded = async ({ people }: Several, url: string, many: number): Promise<void> => {
  await setClock(url, inYears(0, 5))
  await reminded(people.teamManager, many)
}

/** When what is closed now is due to be erased. */
export const whenDue = (url: string): Promise<void> => setClock(url, inYears(7))

/** Everything that there is one of. */
export const begin = async ({ url }: TestGateway, where: Where): Promise<Several> => {
  const { authority } = where
  const people = await peopleOf(url, authority)
  const administrator = await person(url, authority, "system-administrator")
  const staffAdministrator = await person(url, authority, "staff-administrator")
  const [one, each] = [await submitted(people, "Little"), await submitted(people, "Much")]
  await putOnRecord(one, [people.socialWorker])
  await putOnRecord(each, [...by(people), ...by(people)])
  const little = await identified(people.teamManager, one)
  const much = await identified(people.teamManager, each)
  await putOnAuthority(staffAdministrator, "authorityRetentionSet", schedule(6))
  return { ...where, people, administrator, staffAdministrator, little, much }
}

/** Three more of everything, and more of what comes of them; the clock is as in the world until it is put elsewhere. */
export const addMore = async (
  several: Several,
  { receiver, round, url }: { readonly receiver: Receiver; readonly round: string; readonly url: string }
): Promise<void> => {
  const { administrator, authority, elsewhere, people } = several
  await setClock(url, null)
  for (let at = 0; at < 3; at += 1)
    await register(administrator, { url: `${receiver.url}/${round}/${at}`, types: [] })
  await restricted(several, await referredBy(people, `Restricted ${round}`))
  await offered(people, elsewhere)
  await offered(await peopleOf(url, elsewhere), authority)
  await teams(several, round)
  await systems(several, round)
  await held(people)
  const due = await closed(people)
  await whenDue(url)
  for (const [at, child] of due.slice(3).entries())
    await done(at === 0 ? people.otherTeamManager : people.teamManager, "erasurePropose", {
      input: { child }
    })
}
