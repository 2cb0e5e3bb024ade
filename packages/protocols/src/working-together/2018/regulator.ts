/** What an edition says of its regulator, read with the one that its successor knows (reading C8). */
import type { Condition, Rule, Who } from "@section17/domain"

const asking =
  (registered: Condition.Condition) =>
  (each: Who.Who): Who.Who => ({
    ...each,
    requires: each.requires.map((condition) => (condition._tag === "Registered" ? registered : condition))
  })

const namesRegulator = ({ requires }: Who.Who): boolean => requires.some(({ _tag }) => _tag === "Registered")

const reading = {
  id: "C8",
  takenAs: "Whoever decides is registered with the regulator of the day on which the decision is made.",
  alternative: "With the regulator whom the edition before names, whatever the day."
} as const

/** The sign-offs that name a regulator, each with another registration in its place. */
export const registeredOtherwise = (
  rules: ReadonlyArray<Rule.Rule>,
  registered: Condition.Condition
): ReadonlyArray<Rule.Rule> =>
  rules.flatMap((rule): ReadonlyArray<Rule.Rule> => {
    if (rule._tag !== "SignOff" || !rule.by.some(namesRegulator)) return []
    const [first, ...rest] = rule.by
    return [{ reading, ...rule, by: [asking(registered)(first), ...rest.map(asking(registered))] }]
  })
