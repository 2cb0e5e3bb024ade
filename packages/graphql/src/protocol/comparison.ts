/** Protocols beside each other, beside the guidance, and under an episode. */
import { whatIf } from "@section17/application"
import { Comparison, Conformance, type Rule, Subject, type Who } from "@section17/domain"
import * as Result from "effect/Result"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { EpisodeModel, RuleModel, RuleSetModel } from "../models.ts"
import { coverage, lookedAtOf } from "../obligation/obligations.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { notShown } from "../session/notShown.ts"
import { heldEdition, heldProtocol, ruleSet } from "./lookUp.ts"
import { rulesAndRoles } from "./ruleSets.ts"

const isWork = (what: Subject.Decision | Subject.Work): what is Subject.Work =>
  Subject.Work.literals.some((work) => work === what)

const ruleUnder =
  (roles: Who.Roles) =>
  (rule: Rule.Rule): RuleModel => ({ rule, roles })

const compared = (one: RuleSetModel, other: RuleSetModel) => {
  const [a, b] = [rulesAndRoles(one), rulesAndRoles(other)]
  const found = Comparison.compare(a, b)
  const [ofA, ofB] = [ruleUnder(a.roles), ruleUnder(b.roles)]
  return {
    a: one,
    b: other,
    onlyInA: found.onlyInA.map(({ rule, subject }) => ({ subject, rule: ofA(rule) })),
    onlyInB: found.onlyInB.map(({ rule, subject }) => ({ subject, rule: ofB(rule) })),
    differs: found.differs.map((each) => ({ ...each, a: ofA(each.a), b: ofB(each.b) })),
    same: found.same.map((each) => ({ ...each, a: ofA(each.a), b: ofB(each.b), fields: [] }))
  }
}

const conformance = async (
  context: GraphQLContext,
  asked: { readonly protocol: string; readonly edition?: string | null | undefined }
) => {
  const held = await heldProtocol(context, asked.protocol)
  if (held === null) return null
  const { local, protocol } = held
  const edition = await heldEdition(context, asked.edition ?? `Edition:${local.sitsOn}`)
  if (edition === null) return null
  const looser = Conformance.conformance(local, edition)
  return { protocol, edition, conforms: looser.length === 0, looser }
}

const differing = async (context: GraphQLContext, episode: EpisodeModel, id: string) => {
  const other = (await heldProtocol(context, id))?.protocol
  if (other === undefined) return null
  const asked = { other, asAt: lookedAtOf(episode) }
  const answer = await attempt(context, (session) => whatIf(session, episode, asked))
  const found = Result.getOrThrowWith(answer, (problem) =>
    problem._tag === "OutsideCalendarCoverage" ? coverage(problem) : notShown(context)(problem)
  )
  return { protocol: other, ...found }
}

export const comparison: Resolvers = {
  Query: {
    protocolComparison: async (_, { a, b }, context) => {
      sessionOf(context)
      const [one, other] = [await ruleSet(context, a), await ruleSet(context, b)]
      return one === null || other === null ? null : compared(one, other)
    },
    conformance: (_, asked, context) => conformance(context, asked)
  },
  Episode: {
    whatIf: (episode, { protocol }, context) => differing(context, episode, protocol)
  },
  OwedOtherwise: {
    here: ({ one }) => one ?? null,
    there: ({ other }) => other ?? null,
    differs: ({ fields }) => fields
  },
  DecidedOtherwise: {
    decision: ({ what }) => (isWork(what) ? null : what),
    work: ({ what }) => (isWork(what) ? what : null),
    practitioner: ({ practitioner: id }, _, context) => practitioner(context, id)
  }
}
