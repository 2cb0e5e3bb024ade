import { carrying } from "../episode/carrying.ts"
import type { Resolvers } from "../resolvers.gen.ts"

export const telling: Resolvers = {
  Mutation: {
    toldRecord: carrying("toldRecord", "RecordTold", ({ form, said, telling, toldOn }) => ({
      form,
      said,
      telling,
      toldOn
    })),
    notToldRecord: carrying("notToldRecord", "RecordNotTold", ({ exception, reason, telling }) => ({
      exception,
      reason,
      telling
    }))
  }
}
