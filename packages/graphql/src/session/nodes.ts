/** Things by their ids, of whichever kind: one question for all of a kind that an answer names. */
import {
  findWebhooks,
  readErasuresById,
  readLegalHolds,
  readRemindersById,
  readTransfersById
} from "@section17/application"
import { episodeById } from "../episode/lookUp.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { childById } from "../child/lookUp.ts"
import { practitionerById } from "../practitioner/lookUp.ts"
import { ruleSet } from "../protocol/lookUp.ts"
import { typeOfRuleSet } from "../protocol/ruleSets.ts"
import type { ResolversTypes } from "../resolvers.gen.ts"
import { systemOf, teamOf } from "../staff/lookUp.ts"
import { askFor, askForEach } from "./ask.ts"
import type { Kind } from "./globalId.ts"
import {
  childIdOf,
  episodeIdOf,
  erasureIdOf,
  legalHoldIdOf,
  practitionerIdOf,
  reminderIdOf,
  systemKeyOf,
  teamKeyOf,
  transferIdOf,
  webhookIdOf
} from "./ids.ts"
import { together } from "./together.ts"

/** What stands behind one, of whichever kind. */
type Node = Awaited<ResolversTypes["Node"]>
type Found = Promise<Node | null>

/** Undefined for an id that is of no such thing. */
type Finding = (context: GraphQLContext, id: string) => Found | undefined

/** With its type, by which it is told from those of other kinds. */
const named = <A extends Node>(type: Kind, found: A | null | undefined): Node | null =>
  found ? Object.assign({ __typename: type }, found) : null

const finding =
  <Id, A extends Node>(
    type: Kind,
    idOf: (id: string) => Id | undefined,
    one: (context: GraphQLContext, id: Id) => Promise<A | null | undefined>
  ): Finding =>
  (context, id) => {
    const known = idOf(id)
    return known === undefined ? undefined : one(context, known).then((found) => named(type, found))
  }

const webhooksOf = together(
  async (context, ids: Parameters<typeof findWebhooks>[1]) =>
    (await askFor(context, (session) => findWebhooks(session, ids))) ?? new Map()
)

const kinds: ReadonlyArray<Finding> = [
  finding("Episode", episodeIdOf, episodeById),
  finding("Child", childIdOf, childById),
  finding("Practitioner", practitionerIdOf, async (context, id) => {
    const found = await practitionerById(context, id)
    return found.onRecord && found
  }),
  finding("Team", teamKeyOf, teamOf),
  finding("CaseSystem", systemKeyOf, systemOf),
  finding("Transfer", transferIdOf, askForEach(readTransfersById)),
  finding("Reminder", reminderIdOf, askForEach(readRemindersById)),
  finding("LegalHold", legalHoldIdOf, askForEach(readLegalHolds)),
  finding("Erasure", erasureIdOf, askForEach(readErasuresById)),
  finding("Webhook", webhookIdOf, webhooksOf)
]

const published = async (context: GraphQLContext, id: string): Found => {
  const found = await ruleSet(context, id)
  return found === null ? null : named(typeOfRuleSet(found), found)
}

/** The thing with an id; null where there is none for whoever asks. */
export const node = (context: GraphQLContext, id: string): Found => {
  for (const find of kinds) {
    const found = find(context, id)
    if (found !== undefined) return found
  }
  return published(context, id)
}
