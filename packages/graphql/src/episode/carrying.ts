/**
 * One mutation for each command. A new command is its SDL and the mapping of its input; everything else is here.
 *
 * @module
 */
import * as Result from "effect/Result"
import { carryOut } from "@section17/application"
import { Command } from "@section17/domain"
import type { GraphQLResolveInfo } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { MutationResolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { decoding, type Issues, invalidInput } from "../session/InvalidInput.ts"
import type { Problem } from "../session/problem.ts"
import { payload } from "./payload.ts"
import { About, type Header, request } from "./request.ts"

type Later = Exclude<Command.CommandTag, "ReceiveReferral">

/** A mutation that does one thing, under one key; a push does several. */
export type OneChange = Exclude<keyof MutationResolvers, "changesPush">

/** The resolver of a mutation, as a function. */
export type ResolverOf<Field extends OneChange> = Extract<
  NonNullable<MutationResolvers[Field]>,
  (...args: never) => unknown
>
/** The input of a mutation. */
export type InputOf<Field extends OneChange> = Parameters<ResolverOf<Field>>[1]["input"]

/** The input; and as it was sent, by which it is told from another, where it was made more exact before it came here. */
interface Given<Input> {
  readonly input: Input
  readonly sent?: Input
}

/** What the input says of the command itself. */
type Said<Field extends OneChange> = Omit<InputOf<Field>, keyof Header>

/** The fields of a command, before they are decoded: every one of them, whatever it holds. */
type Fields<Tag extends Later> = {
  readonly [Field in Exclude<keyof Command.CommandOf<Tag>, "_tag">]: unknown
}

export const both = <A, B>(
  one: Result.Result<A, Issues>,
  other: Result.Result<B, Issues>
): Result.Result<readonly [A, B], Issues> => {
  if (Result.isSuccess(one)) return Result.map(other, (second) => [one.success, second])
  return Result.fail([...one.failure, ...(Result.isFailure(other) ? other.failure : [])])
}

const decodeAbout = decoding(About)

/** Whose episode an input is about, from which version on, and under which key. */
export const about = (input: Header): Result.Result<typeof About.Type, Issues> => decodeAbout(input, input)

const decodeCommand = decoding(Command.Command)

/**
 * The resolver of a mutation. What it answers is one of the members of the payload, found by name when it is asked;
 * that is for `payload` to see to, and the reason for the one cast here.
 */
export const resolving = <Field extends OneChange, Decoded>(given: {
  readonly decode: (input: InputOf<Field>) => Result.Result<Decoded, Issues>
  readonly carry: (
    context: GraphQLContext,
    decoded: Decoded,
    asked: { readonly operation: string; readonly input: InputOf<Field> }
  ) => Promise<Result.Result<object, Problem>>
}): ResolverOf<Field> => {
  const resolve = async (
    _: unknown,
    { input, sent = input }: Given<InputOf<Field>>,
    context: GraphQLContext,
    info: GraphQLResolveInfo
  ) => {
    sessionOf(context)
    const decoded = given.decode(input)
    if (Result.isFailure(decoded)) return invalidInput(decoded.failure)
    const asked = { operation: info.fieldName, input: sent }
    return payload(info, await given.carry(context, decoded.success, asked))
  }
  return resolve as unknown as ResolverOf<Field>
}

/** The mutation that carries out a command, given how what its input says becomes the fields of the command. */
export const carrying = <Field extends OneChange, Tag extends Later>(
  _: Field,
  tag: Tag,
  fields: (said: Said<Field>) => Fields<Tag>
): ResolverOf<Field> =>
  resolving<Field, readonly [About: typeof About.Type, command: Command.Command]>({
    decode: (input) =>
      both(about(input as Header), decodeCommand({ ...fields(input as Said<Field>), _tag: tag }, input)),
    carry: (context, [{ episode, idempotencyKey, seenVersion }, command], asked) =>
      attempt(context, (session) =>
        carryOut(session, { episode, seenVersion, command, request: request(idempotencyKey, asked) })
      )
  })
