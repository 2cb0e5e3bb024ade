/** What the edition of 2015 says of its regulator, read with the regulator of the day (reading C8). */
import type { Rule, Who } from "@section17/domain"
import { registeredWithTheRegulatorOfTheDay } from "../../regulatorOfTheDay.ts"

const ofTheDay = (each: Who.Who): Who.Who => ({
  ...each,
  requires: each.requires.map((condition) =>
    condition._tag === "Registered" ? registeredWithTheRegulatorOfTheDay : condition
  )
})

const namesRegulator = ({ requires }: Who.Who): boolean => requires.some(({ _tag }) => _tag === "Registered")

const reading = {
  id: "C8",
  takenAs: "Whoever decides is registered with the regulator of the day on which the decision is made.",
  alternative: "With the regulator whom the edition before names, whatever the day."
} as const

/** The sign-offs that name the regulator of 2015, each with the regulator of the day in its place. */
export const withTheRegulatorOfTheDay = (rules: ReadonlyArray<Rule.Rule>): ReadonlyArray<Rule.Rule> =>
  rules.flatMap((rule): ReadonlyArray<Rule.Rule> => {
    if (rule._tag !== "SignOff" || !rule.by.some(namesRegulator)) return []
    const [first, ...rest] = rule.by
    return [{ reading, ...rule, by: [ofTheDay(first), ...rest.map(ofTheDay)] }]
  })
