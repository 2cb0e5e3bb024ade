/** The first mutation of an episode: it puts the child on record too, and gives the episode its id. */
import { randomUUID } from "node:crypto"
import * as Schema from "effect/Schema"
import { referChild, type ReferredChild } from "@section17/application"
import { Child, EpisodeId, Identifier, Instant, Referral } from "@section17/domain"
import { birthOf } from "../child/resolvers.ts"
import { type InputOf, type ResolverOf, resolving } from "../episode/carrying.ts"
import { Key, request } from "../episode/request.ts"
import type { ReferredChildInput, ReferrerInput } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { ChildGlobalId } from "../session/ids.ts"
import { decoding } from "../session/InvalidInput.ts"

const { concern } = Referral.ReceiveReferral

const Given = Schema.Struct({
  ...Key.fields,
  child: Schema.TaggedUnion({
    Known: { id: ChildGlobalId },
    New: Child.Child.fields
  }),
  referrer: Referral.Referrer,
  concern,
  receivedAt: Instant.Instant,
  childIdentifiers: Schema.Array(Identifier.ExternalIdentifier),
  episodeIdentifiers: Schema.Array(Identifier.ExternalIdentifier)
})
const decode = decoding(Given)

const named = <Who extends { readonly name?: string | null }>(_tag: Referral.Referrer["_tag"], who: Who) => ({
  ...who,
  _tag,
  name: who.name ?? ""
})

/** The referrer that an input gives. */
export const referrerOf = ({ familyMember, memberOfThePublic, professional, theChild }: ReferrerInput) => {
  if (professional) return named("Professional", professional)
  if (memberOfThePublic) return named("MemberOfThePublic", memberOfThePublic)
  if (familyMember) return named("FamilyMember", familyMember)
  return theChild === true ? { _tag: "TheChild" } : undefined
}

const childOf = ({ known, new: given }: ReferredChildInput) =>
  given
    ? { _tag: "New", ...given, id: randomUUID(), birth: birthOf(given.birth) }
    : { _tag: "Known", id: known }

const referred = (given: typeof Given.Type.child): ReferredChild => {
  if (given._tag === "Known") return given
  const { _tag, ...child } = given
  return { _tag, child }
}

const mapped = ({ child, referrer, ...said }: InputOf<"referralReceive">) => ({
  ...said,
  child: childOf(child),
  referrer: referrerOf(referrer),
  childIdentifiers: said.childIdentifiers ?? [],
  episodeIdentifiers: said.episodeIdentifiers ?? []
})

export const referralReceive: ResolverOf<"referralReceive"> = resolving<"referralReceive", typeof Given.Type>(
  {
    decode: (input) => decode(mapped(input), input),
    carry: (context, { child, idempotencyKey, ...given }, asked) =>
      attempt(context, (session) =>
        referChild(session, {
          ...given,
          child: referred(child),
          episode: EpisodeId.make(randomUUID()),
          request: request(idempotencyKey, asked)
        })
      )
  }
)
