/** Protocols and editions by their ids. */
import { findEdition, findProtocol, type HeldProtocol } from "@section17/application"
import type { Protocol } from "@section17/domain"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { RuleSetModel } from "../models.ts"
import { ask } from "../session/ask.ts"
import { editionCodeOf, protocolVersionOf } from "../session/ids.ts"

/** Null where this gateway does not hold it. */
export const protocolOfVersion = async (
  context: GraphQLContext,
  version: Protocol.ProtocolVersion
): Promise<HeldProtocol | null> => (await ask(context, () => findProtocol(version))) ?? null

/** Null where this gateway does not hold it. */
export const editionOfCode = async (
  context: GraphQLContext,
  code: Protocol.EditionCode
): Promise<Protocol.Edition | null> => (await ask(context, () => findEdition(code))) ?? null

/** Null for an id of nothing that this gateway holds. */
export const heldProtocol = async (context: GraphQLContext, id: string): Promise<HeldProtocol | null> => {
  const version = protocolVersionOf(id)
  return version === undefined ? null : protocolOfVersion(context, version)
}

/** Null for an id of nothing that this gateway holds. */
export const heldEdition = async (context: GraphQLContext, id: string): Promise<Protocol.Edition | null> => {
  const code = editionCodeOf(id)
  return code === undefined ? null : editionOfCode(context, code)
}

/** The protocol or the edition. */
export const ruleSet = async (context: GraphQLContext, id: string): Promise<RuleSetModel | null> =>
  (await heldProtocol(context, id))?.protocol ?? heldEdition(context, id)
