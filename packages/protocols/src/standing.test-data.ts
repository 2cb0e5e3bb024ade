/** What is owed outside any child's episode, as tests ask it under any protocol. */
import { Governance, type Practitioner, type Protocol } from "@section17/domain"
import * as Result from "effect/Result"
import { question } from "./rule.ts"
import { calendar, day } from "./story.test-data.ts"

type Standing = ReadonlyArray<Governance.StandingObligation>

/** A practitioner in post from a day on, of whom nothing is recorded yet. */
export const inPost = (
  practitioner: Practitioner.Practitioner,
  startedOn: string,
  rest: Partial<Governance.Post> = {}
): Governance.Post => ({
  practitioner,
  startedOn: day(startedOn),
  background: [],
  topics: [],
  supervisions: [],
  ...rest
})

export const covered = (
  topics: ReadonlyArray<{ readonly key: string }>,
  on: string
): Governance.Post["topics"] =>
  topics.map(({ key }) => ({ topic: question(key, key).key, coveredOn: day(on), how: "A day of training." }))

export const supervisedOn = (
  on: string,
  by: Practitioner.Practitioner,
  rest: Partial<Governance.SupervisionSession> = {}
): Governance.SupervisionSession => ({
  heldOn: day(on),
  by: by.id,
  reflection: "What the visit meant for the child.",
  feedback: null,
  goals: null,
  workload: null,
  ...rest
})

export const activity = (
  recurring: Governance.Activity["recurring"],
  on: string,
  ...partnersInvited: ReadonlyArray<string>
): Governance.Activity => ({ recurring, heldOn: day(on), what: "As agreed.", partnersInvited })

/** Asks a protocol, and keeps what one of its rules says, in whichever kinds of rule. */
export const askerOf = (protocol: Protocol.Protocol) => {
  const { ofAuthority, ofPractitioner, ofTeam } = Governance.standingObligations
  const asked = (on: string) => ({ protocol, calendar, on: day(on) })
  const only = (rule: string, found: ReturnType<typeof ofTeam>): Standing =>
    Result.getOrThrow(found).filter((each) => each.rule === rule)
  const nobody: Governance.Authority = {
    authority: protocol.version.authority,
    rolesIntroducedOn: null,
    activities: [],
    publications: []
  }
  return {
    ofPost: (post: Governance.Post, rule: string, on: string): Standing =>
      only(rule, ofPractitioner(post, asked(on))),
    ofTeam: (
      team: Partial<Governance.Team> & Pick<Governance.Team, "manager">,
      rule: string,
      on: string
    ): Standing =>
      only(rule, ofTeam({ practitioners: [], audits: [], improvements: [], ...team }, asked(on))),
    ofAuthority: (record: Partial<Governance.Authority>, rule: string, on: string): Standing =>
      only(rule, ofAuthority({ ...nobody, ...record }, asked(on)))
  }
}
