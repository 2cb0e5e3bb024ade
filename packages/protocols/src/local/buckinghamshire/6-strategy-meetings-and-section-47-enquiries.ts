import type { Rule } from "@section17/domain"
import { id } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 6: where a child goes who may be suffering significant harm. Who leads the enquiry, the edition says. */
export const strategyMeetingsAndSection47Enquiries: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-6.1"),
    source: cite("6.1, with 3.2 and 6.2"),
    situation: "suspectedSignificantHarm",
    goesTo:
      "a strategy discussion, to decide whether to start enquiries under section 47; without delay, within the MASH, chaired by a Children's Services Manager"
  }
]
