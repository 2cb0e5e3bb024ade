/** Other ways to decide who may lead: by rules as data, over plain facts. */
import jsonLogic, { type RulesLogic } from "json-logic-js"
import { Engine } from "json-rules-engine"

/** The facts of one question, flat, as engines take them. */
export interface Facts {
  readonly isSocialWorker: boolean
  readonly employer: string
  readonly qualified: boolean
  readonly registered: boolean
  readonly isKeyWorker: boolean
  readonly experienced: boolean
  readonly directlySupervised: boolean
}

const isVar = (name: keyof Facts): RulesLogic => ({ "==": [{ var: name }, true] })

/** BRI-3b, with BRI-1c and BRI-1d, as JSON Logic. */
const asLogic: RulesLogic = {
  or: [
    {
      and: [
        isVar("isSocialWorker"),
        { "==": [{ var: "employer" }, "bristol"] },
        isVar("qualified"),
        isVar("registered")
      ]
    },
    { and: [isVar("isKeyWorker"), isVar("experienced"), isVar("directlySupervised")] }
  ]
}

export const byJsonLogic = (facts: Facts): boolean => jsonLogic.apply(asLogic, facts) === true

const is = (fact: keyof Facts, value: unknown = true) => ({ fact, operator: "equal", value })

const makeEngine = (): Engine => {
  const engine = new Engine()
  engine.addRule({
    conditions: {
      any: [
        { all: [is("isSocialWorker"), is("employer", "bristol"), is("qualified"), is("registered")] },
        { all: [is("isKeyWorker"), is("experienced"), is("directlySupervised")] }
      ]
    },
    event: { type: "mayLead" }
  })
  return engine
}

const engine = makeEngine()

export const byJsonRulesEngine = async (facts: Facts): Promise<boolean> =>
  (await engine.run({ ...facts })).events.length > 0
