/** Refuses a request that asks too much, before it is validated or run. */
import { type ExecutionArgs, GraphQLError } from "graphql"
import type { Plugin } from "graphql-yoga"
import { costOf } from "./cost.ts"
import type { Limits } from "./Limits.ts"
import { type Asked, measure, type Measure } from "./measure.ts"

type Measured = Partial<Measure> & { readonly cost?: number }

const inWords: Record<keyof Required<Measured>, string> = {
  depth: "levels of fields",
  aliases: "aliases",
  rootFields: "fields at the root",
  directives: "directives",
  cost: "objects"
}

const tooMuch = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "TOO_MUCH", http: { status: 400 } } })

/** Everything of which a document asks more than the limits let through. */
export const excess = (measured: Measured, limits: Limits): ReadonlyArray<GraphQLError> =>
  (Object.keys(inWords) as ReadonlyArray<keyof Measured>)
    .filter((what) => (measured[what] ?? 0) > limits[what])
    .map((what) =>
      tooMuch(
        `The operation asks for ${measured[what]} ${inWords[what]}; at most ${limits[what]} are allowed. Ask in several operations.`
      )
    )

/** Asked once the document is valid and its variables are there. */
const beyondCost = (
  { document, schema, variableValues }: Pick<ExecutionArgs, "document" | "schema" | "variableValues">,
  limits: Limits
): ReadonlyArray<GraphQLError> => excess({ cost: costOf(schema, document, variableValues ?? {}) }, limits)

export const withinLimits = (limits: Limits, options: Pick<Asked, "introspection">): Plugin => ({
  onParams({ params }) {
    // Whoever sends something else than text is told so further on.
    const query: unknown = params.query
    const bytes = typeof query === "string" ? Buffer.byteLength(query) : 0
    if (bytes > limits.documentBytes) {
      throw tooMuch(`The document is ${bytes} bytes long; at most ${limits.documentBytes} are allowed.`)
    }
  },
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }))
  },
  onValidate({ validateFn, setValidationFn }) {
    setValidationFn((schema, document, rules, settings) => {
      const errors = excess(measure(document, options), limits)
      if (errors.length > 0) return errors
      return validateFn(schema, document, rules, {
        ...settings,
        hideSuggestions: !options.introspection,
        maxErrors: 20
      })
    })
  },
  onExecute({ args, setResultAndStopExecution }) {
    const errors = beyondCost(args, limits)
    if (errors.length > 0) setResultAndStopExecution({ errors })
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    const errors = beyondCost(args, limits)
    if (errors.length > 0) setResultAndStopExecution({ errors })
  }
})
