/** Practitioners found by name, by role, and by what they may lead. */
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type PractitionersAsked, PractitionerPlace, searchPractitioners } from "@section17/application"
import { Role } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryPractitionersByNameArgs } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { notShown } from "../session/notShown.ts"
import { countOf, refused, uncounted } from "../session/page.ts"

const cursor = cursorOf(PractitionerPlace)

const mostLetters = 200

const decodeRole = Schema.decodeUnknownOption(Role.Role)

const roleIn = (role: string): Role.Role =>
  Option.getOrThrowWith(decodeRole(role), () =>
    refused("role: give the key of a role, such as socialWorker.")
  )

const soughtIn = ({ mayLead, name, on, role }: QueryPractitionersByNameArgs) => {
  if ((name ?? "").length > mostLetters) throw refused(`name: give at most ${mostLetters} letters.`)
  if (on && !mayLead) throw refused("on: give mayLead as well, which is asked for that day.")
  return {
    ...(name && { name }),
    ...(role && { role: roleIn(role) }),
    ...(mayLead && { mayLead }),
    ...(on && { on })
  } satisfies Partial<PractitionersAsked>
}

export const practitionersPage = async (
  context: GraphQLContext,
  args: QueryPractitionersByNameArgs & { readonly first: number }
) => {
  const after = cursor.read(args.after)
  const asked = {
    ...soughtIn(args),
    first: countOf(args.first, "practitioners"),
    ...(after && { after })
  }
  const answer = await attempt(context, (session) => searchPractitioners(session, asked))
  const { more, practitioners } = Result.getOrThrowWith(answer, (problem) =>
    problem._tag === "NotPermitted" || problem._tag === "UnknownPractitioner"
      ? notShown(context)(problem)
      : refused(problem.message)
  )
  const nodes = practitioners.map((onRecord) => ({ id: onRecord.id, onRecord }))
  return uncounted({ nodes, more, isLater: after !== undefined }, ({ id, onRecord }) =>
    cursor.write({ id, name: onRecord.name })
  )
}
