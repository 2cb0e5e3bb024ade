/** How many commands were refused since the process began, by the name of the problem: names are a closed set. */
import * as Metric from "effect/Metric"

export const refusals = Metric.counter("section17_refusals", {
  description: "Commands that were refused, by the name of the problem.",
  incremental: true
})
