/**
 * The regulator of social workers on a day: the register passed from the HCPC to Social Work England on 2 December 2019
 * (reading C8).
 *
 * @module
 */
import { Condition } from "@section17/domain"
import { day } from "./rule.ts"

/** Registered with whichever of the two is the regulator on the day that the question is about. */
export const registeredWithTheRegulatorOfTheDay = Condition.Condition.cases.Registered.make({
  regulators: [
    { regulator: "HCPC", until: day("2019-12-01") },
    { regulator: "Social Work England", from: day("2019-12-02") }
  ]
})
