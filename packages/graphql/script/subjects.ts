// The closed sets that rules speak of, as enums: the names and the words stand in the domain alone.
import { Content, Subject } from "@section17/domain"
import { constantCase } from "../src/enumerations.ts"

/** Each set, and what it is a set of. */
const sets = {
  Work: "Work that somebody leads.",
  Circumstance: "What can be so about a child, a family or an episode, and make a rule apply.",
  Step: "A step that can be limited in time, or that asks for something to be on record first.",
  Decision: "A decision that somebody signs off.",
  Anchor: "A moment from which time is counted.",
  ChecklistItem: "What a checklist can ask to be on record.",
  Countable: "What a checklist can ask to be on record so many times.",
  Recurring: "Something that recurs.",
  Situation: "A situation that sends a case to a team, or makes a procedure mandatory.",
  Telling: "A duty to tell somebody something.",
  Exception: "Why somebody may go untold.",
  Form: "How somebody is told."
} as const

const quoted = (words: string): string => JSON.stringify(words)

const sentence = (words: string): string => quoted(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`)

const value = (name: Parameters<typeof Subject.inWords>[0]): string =>
  `  ${sentence(Subject.inWords(name))}\n  ${constantCase(name)}`

const enumOf = (set: keyof typeof sets): string =>
  `${quoted(sets[set])}\nenum ${set} {\n${Subject[set].literals.map(value).join("\n")}\n}`

const contents = (): string => {
  const values = Content.Content.literals.map(
    (each) => `  ${sentence(Content.words[each])}\n  ${constantCase(each)}`
  )
  return `"What the guidance wants every local protocol for assessment to set out (WT15-075)."\nenum Content {\n${values.join("\n")}\n}`
}

/** The SDL of all sets. */
export const subjects = (): string =>
  [
    "# Made by `pnpm generate` from the domain's closed sets. Do not edit.",
    ...(Object.keys(sets) as ReadonlyArray<keyof typeof sets>).map(enumOf),
    contents()
  ].join("\n\n") + "\n"
