/** One mutation for each kind of entry. A new kind is in the API once it is in the domain. */
import { carryOut } from "@section17/application"
import { Entry } from "@section17/domain"
import { about, both, resolving } from "../episode/carrying.ts"
import { type Header, request } from "../episode/request.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { decoding } from "../session/InvalidInput.ts"
import { entries } from "./entries.ts"
import { entryOf } from "./entryOf.ts"
import { type Fields, mutationOf } from "./Shape.ts"

const decode = decoding(Entry.Entry)

const recording = (kind: Fields) =>
  resolving({
    decode: (input) => both(about(input as Header), decode(entryOf(kind, input), input)),
    carry: (context, [{ episode, idempotencyKey, seenVersion }, entry], asked) =>
      attempt(context, (session) =>
        carryOut(session, {
          episode,
          seenVersion,
          command: { _tag: "PutOnRecord", entry },
          request: request(idempotencyKey, asked)
        })
      )
  })

/** The mutations by name, each with its resolver: made from the kinds, of which the compiler knows no names. */
export const recordings: MutationResolvers = Object.fromEntries(
  entries.cases.map((kind) => [mutationOf(kind), recording(kind)])
)
