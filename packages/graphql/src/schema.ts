/** The executable schema: the SDL of every room with its resolvers. */
import { makeExecutableSchema } from "@graphql-tools/schema"
import { type GraphQLSchema, isAbstractType, printSchema } from "graphql"
import { access } from "./access/resolvers.ts"
import { restriction } from "./access/restriction.ts"
import { accessLog } from "./access-log/resolvers.ts"
import { allocation } from "./allocation/resolvers.ts"
import { assessment } from "./assessment/resolvers.ts"
import { calendar } from "./calendar/resolvers.ts"
import { scalars } from "./calendar/scalars.ts"
import { caseload } from "./caseload/resolvers.ts"
import { child } from "./child/resolvers.ts"
import { closure } from "./closure/resolvers.ts"
import { internalValues } from "./enumerations.ts"
import { episode } from "./episode/resolvers.ts"
import type { GraphQLContext } from "./GraphQLContext.ts"
import { plan } from "./plan/resolvers.ts"
import { practitioner } from "./practitioner/resolvers.ts"
import { comparison } from "./protocol/comparison.ts"
import { push } from "./push/resolvers.ts"
import { protocol } from "./protocol/resolvers.ts"
import { rules } from "./protocol/rules.ts"
import { internalValues as valuesOfEntries } from "./record/entries.ts"
import { record } from "./record/resolvers.ts"
import { referral } from "./referral/resolvers.ts"
import { reminder } from "./reminder/resolvers.ts"
import { retention } from "./retention/resolvers.ts"
import { session } from "./session/resolvers.ts"
import { subjectAccess } from "./subject-access/resolvers.ts"
import { staff } from "./staff/resolvers.ts"
import { telling } from "./telling/resolvers.ts"
import { watchingRoom } from "./watching/resolvers.ts"
import { transfer } from "./transfer/resolvers.ts"
import { webhook } from "./webhook/resolvers.ts"
import { letsOthersGoOn } from "./session/letsOthersGoOn.ts"
import { typeDefs } from "./typeDefs.gen.ts"

const rooms = [
  session,
  calendar,
  child,
  practitioner,
  protocol,
  rules,
  comparison,
  referral,
  allocation,
  assessment,
  plan,
  closure,
  telling,
  record,
  reminder,
  staff,
  webhook,
  transfer,
  subjectAccess,
  episode,
  access,
  caseload,
  restriction,
  retention,
  accessLog,
  watchingRoom,
  push
]

interface Named {
  readonly __typename?: string
  readonly _tag?: string
}

/** What a union holds is told by its tag, unless its room says otherwise. */
const byTag = ({ __typename, _tag }: Named): string | undefined => __typename ?? _tag

const resolvingByTag = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType ??= byTag
  }
  return schema
}

export const schema: GraphQLSchema = letsOthersGoOn(
  resolvingByTag(
    makeExecutableSchema<GraphQLContext>({
      typeDefs: [...typeDefs],
      resolvers: [internalValues, valuesOfEntries, scalars, ...rooms],
      inheritResolversFromInterfaces: true,
      resolverValidationOptions: { requireResolversToMatchSchema: "error" }
    })
  )
)

/** The schema as it is committed and published. */
export const printedSchema: string = `${printSchema(schema)}\n`
