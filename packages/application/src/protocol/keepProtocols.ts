/**
 * Whether this installation still holds every version that an episode was opened under, and as it was: an episode keeps
 * its version, and a later text never rewrites a clock.
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type AuthorityCode, Protocol } from "@section17/domain"
import { serviceSession } from "../session/serviceSession.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { type Differing, KeptProtocols, type KeptVersion } from "./KeptProtocols.ts"
import { isSameVersion } from "./readProtocols.ts"

const PURPOSE = "protocols"

/** A version that episodes were opened under, and that is not held any more, or says something else. */
export const Unkept = Schema.Struct({
  version: Protocol.ProtocolVersion,
  missing: Schema.Boolean,
  episodes: Schema.Int
})
export type Unkept = typeof Unkept.Type

const inWords = ({ episodes, missing, version: { authority, edition, version } }: Unkept): string => {
  const opened = episodes === 1 ? "1 episode was" : `${episodes} episodes were`
  const what = `The protocol of ${authority}, version ${version} over ${edition}: ${opened} opened under it`
  return missing
    ? `${what}, and it is not held here. Put its file back into the folder at SECTION17_PROTOCOLS, or start the version of the product that has it.`
    : `${what}, and its file here says something else than it did. Put the file back as it was, and give what has changed another version, in force from its own day on.`
}

/** Episodes were opened under versions that are not held as they were: all of those versions. */
export class ProtocolsUnkept extends Schema.TaggedError<ProtocolsUnkept>()("ProtocolsUnkept", {
  unkept: Schema.Array(Unkept)
}) {
  override get message(): string {
    return this.unkept.map(inWords).join("\n")
  }
}

const inUnit = <A>(authority: AuthorityCode.AuthorityCode, work: Effect.Effect<A, never, KeptProtocols>) =>
  Effect.flatMap(UnitOfWork, ({ run }) => run(serviceSession(authority, PURPOSE), work))

const settle =
  (all: ReadonlyArray<KeptVersion>) =>
  ({ missing, version }: Differing) => {
    const held = all.find((each) => isSameVersion(each.version, version))
    return Effect.map(
      inUnit(
        version.authority,
        Effect.flatMap(KeptProtocols, (kept) => kept.settle(version, held))
      ),
      (episodes): Unkept => ({ version, missing, episodes })
    )
  }

/**
 * Keeps what is held now. A text that nobody's case was opened under may change or go.
 *
 * Fails with {@link ProtocolsUnkept}.
 */
export const keepProtocols = Effect.fn("keepProtocols")(function* (
  all: ReadonlyArray<KeptVersion>
): Effect.fn.Return<void, ProtocolsUnkept, UnitOfWork> {
  const [first] = all
  if (first === undefined) return
  const differing = yield* inUnit(
    first.version.authority,
    Effect.flatMap(KeptProtocols, (kept) => kept.keep(all))
  )
  const settled = yield* Effect.forEach(differing, settle(all))
  const unkept = settled.filter(({ episodes }) => episodes > 0)
  if (unkept.length > 0) return yield* new ProtocolsUnkept({ unkept })
})
