// Writes docs/rules: a page for each authority and each edition, paragraph by paragraph, to be checked against the paper
// by whoever knows the paper. With --check, fails when a page is not as it would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Citation, Condition, Protocol, Readings, Rule, Who } from "../packages/domain/src/index.ts"
import { editions, registry } from "../packages/protocols/src/index.ts"
import { root } from "./workspace.ts"

interface Page {
  readonly name: string
  readonly text: string
}

/** What a page is about: rules and roles of one document, in the words of its roles. */
interface Told {
  readonly title: string
  readonly roles: Who.Roles
  readonly rules: ReadonlyArray<Rule.Rule>
  readonly defined: ReadonlyArray<Who.RoleDefinition>
  /** The rule of the edition in whose place a rule stands. */
  readonly replaced: (rule: Rule.Rule) => Rule.Rule | undefined
}

/** Something that stands under a heading. */
type Entry = readonly [heading: string, text: string]

const folder = join(root, "docs/rules")

const kinds: Record<Rule.Rule["_tag"], string> = {
  Eligibility: "who may lead",
  TimeLimit: "time limit",
  SignOff: "sign-off",
  Checklist: "on record before a step",
  Notification: "who is told",
  Cadence: "what recurs",
  Routing: "where it goes"
}

const overruns: Record<Rule.TimeLimit["ifExceeded"], ReadonlyArray<string>> = {
  recordReasons: ["When it takes longer, the reasons must be on record."],
  setAnew: ["When it takes longer, another day must be set; no reason without that excuses."],
  breach: ["Nothing excuses an overrun."],
  target: ["What is normal, and no limit."],
  notStated: []
}

const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" })
const inWords = (day: string): string => long.format(new Date(`${day}T00:00:00Z`))

const inForce = ({ from, until }: Protocol.InForce): string =>
  `from ${inWords(from)}${until === undefined ? "" : ` to ${inWords(until)}`}`

const overrun = (rule: Rule.Rule): ReadonlyArray<string> =>
  rule._tag === "TimeLimit" ? overruns[rule.ifExceeded] : []

/** That a paragraph is carried over (C15) is told once, at the head of the page. */
const readAs = ({ reading }: Rule.Rule): ReadonlyArray<string> => {
  if (reading === undefined || reading.id === "C15") return []
  const { alternative, id, takenAs } = reading
  return [
    `Reading ${id}: ${takenAs}${alternative === undefined ? "" : ` It could also mean: ${alternative}`}`
  ]
}

const notes = ({ replaced }: Told, rule: Rule.Rule): ReadonlyArray<string> => {
  const before = replaced(rule)
  return [
    ...overrun(rule),
    ...readAs(rule),
    ...(rule.alsoEnforces === undefined ? [] : [`Also enforces ${rule.alsoEnforces.join(", ")}.`]),
    ...(before === undefined
      ? []
      : [`Stands in the place of ${before.id} (${Citation.inWords(before.source)}).`])
  ]
}

const item = (first: string, rest: ReadonlyArray<string>): string =>
  [`- ${first}`, ...rest.map((note) => `  - ${note}`)].join("\n")

const ruleItem =
  (told: Told) =>
  (rule: Rule.Rule): string =>
    item(`**${rule.id}**, ${kinds[rule._tag]}. ${Rule.says(told.roles, rule)}`, notes(told, rule))

const roleItem =
  ({ roles }: Told) =>
  ({ requires, rule, title }: Who.RoleDefinition): string => {
    const asked = requires.map((condition) => Condition.says(condition, Who.titleOf(roles)))
    return item(
      `**${rule}**, a role. ${title.charAt(0).toUpperCase()}${title.slice(1)}${asked.length === 0 ? "." : `: must ${asked.join("; must ")}.`}`,
      []
    )
  }

/** Where something stands, as a heading of the page: the document is named only when it is another one. */
const heading = (title: string, { document, paragraph }: Citation.Citation): string => {
  const where = document === title ? paragraph : `${document}, ${paragraph}`
  return `## ${where.charAt(0).toUpperCase()}${where.slice(1)}`
}

const inOrderOfThePaper = ([one]: Entry, [other]: Entry): number =>
  one.localeCompare(other, "en-GB", { numeric: true })

const grouped = (told: Told): string => {
  const entries: ReadonlyArray<Entry> = [
    ...told.defined.map((role) => [heading(told.title, role.source), roleItem(told)(role)] as const),
    ...told.rules.map((rule) => [heading(told.title, rule.source), ruleItem(told)(rule)] as const)
  ]
  const paragraphs = new Map<string, ReadonlyArray<string>>()
  for (const [where, text] of entries.toSorted(inOrderOfThePaper)) {
    paragraphs.set(where, [...(paragraphs.get(where) ?? []), text])
  }
  return [...paragraphs].map(([where, items]) => `${where}\n\n${items.join("\n")}`).join("\n\n")
}

const made =
  "Written by `script/rules` out of the rules that the software works by: to correct a page, correct the rule."

/** Whether the edition carries paragraphs over from the one before: the source documents hold the text of one alone. */
const carriesOver = (rules: ReadonlyArray<Rule.Rule>): boolean =>
  rules.some(({ reading }) => reading?.id === "C15")

const editionPage = ({ code, inForce: days, roles, rules, title }: Protocol.Edition): Page => {
  const told = { title, roles: Protocol.byRole(roles), rules, defined: roles, replaced: () => undefined }
  const facts = [
    `- In force ${inForce(days)}`,
    ...(carriesOver(rules)
      ? [
          "- The source documents do not hold the text of this edition. A paragraph that is cited from an earlier one is taken to stand, where they tell of no change to it (reading C15)."
        ]
      : [])
  ].join("\n")
  const text = [`# ${title}`, made, facts, grouped(told)].join("\n\n")
  return { name: `${code}.md`, text: `${text}\n` }
}

const editionOf = ({ authority, sitsOn }: Protocol.LocalProtocol): Protocol.Edition => {
  const edition = editions.find(({ code }) => code === sitsOn)
  if (edition === undefined) throw new Error(`${authority} sits on ${sitsOn}, which no folder holds`)
  return edition
}

/** How the protocol answers the open questions of the texts that change a date or a state. */
const readings = ({ readings: otherwise }: Protocol.LocalProtocol): string => {
  const taken = Readings.taken(otherwise)
  const ids = Object.keys(taken) as ReadonlyArray<Readings.ReadingId>
  const items = ids.map((id) =>
    item(
      `${Readings.asked(id).asks} ${Readings.says(taken, id)}.`,
      otherwise?.[id] === undefined ? [] : ["Not as by default."]
    )
  )
  return ["## Open questions of the texts, as this protocol reads them", items.join("\n")].join("\n\n")
}

const unchanged = (told: Told, edition: Protocol.Edition): string => {
  const own = new Set(told.rules.map(Rule.subjectOf))
  const kept = edition.rules.filter((rule) => !own.has(Rule.subjectOf(rule)))
  const items = kept.map((rule) =>
    item(
      `**${rule.id}**, ${kinds[rule._tag]}. ${Rule.says(told.roles, rule)} (${Citation.inWords(rule.source)})`,
      overrun(rule)
    )
  )
  return [
    "## From the edition, unchanged",
    `The readings are on the page of [${edition.title}](${edition.code}.md).`,
    items.join("\n")
  ].join("\n\n")
}

/** The latest version of an authority's protocol has the page with its name; earlier ones say which they are. */
const nameOf = (local: Protocol.LocalProtocol): string =>
  registry.findLast(({ authority }) => authority === local.authority) === local
    ? local.authority
    : `${local.authority}-${local.version}`

const localPage = (local: Protocol.LocalProtocol): Page => {
  const edition = editionOf(local)
  const before = new Map(edition.rules.map((rule) => [Rule.subjectOf(rule), rule]))
  const told: Told = {
    title: local.title,
    roles: Protocol.byRole([...edition.roles, ...local.roles]),
    rules: local.rules,
    defined: local.roles,
    replaced: (rule) => before.get(Rule.subjectOf(rule))
  }
  const facts = [
    `- Version ${local.version}`,
    `- In force ${inForce(local.inForce)}`,
    `- Sits on [${edition.title}](${edition.code}.md)`
  ].join("\n")
  const text = [
    `# ${local.title}`,
    made,
    facts,
    grouped(told),
    readings(local),
    unchanged(told, edition)
  ].join("\n\n")
  return { name: `${nameOf(local)}.md`, text: `${text}\n` }
}

/** A question whose answer changes a date or a state: the answers, the one taken by default, who answers otherwise. */
const valued = (id: Readings.ReadingId): string => {
  const { answers, asks } = Readings.asked(id)
  const otherwise = registry.filter(({ readings: taken }) => taken?.[id] !== undefined)
  const items = Object.entries(answers).map(([name, means]) => {
    const by = otherwise.filter(({ readings: taken }) => taken?.[id] === name)
    const notes = [
      ...(Readings.byDefault[id] === name ? ["by default"] : []),
      ...by.map(({ authorityName }) => authorityName)
    ]
    return `- \`${name}\`: ${means}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}.`
  })
  return [`## ${id}: ${asks}`, items.join("\n")].join("\n\n")
}

/** What rules say of how an unclear text is taken, by the id of the question. */
const textual = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const found = new Map<string, Map<string, string>>()
  for (const rule of [...editions, ...registry].flatMap(({ rules }) => rules)) {
    const { alternative, id, takenAs } = rule.reading ?? {}
    if (id === undefined || takenAs === undefined || id === "C15") continue
    const other = alternative === undefined ? "" : ` It could also mean: ${alternative}`
    const ofId = found.get(id) ?? new Map<string, string>()
    found.set(id, ofId.set(`${rule.id}: ${takenAs}${other}`, rule.id))
  }
  return found
}

const readingsPage = (): Page => {
  const ids = Object.keys(Readings.byDefault) as ReadonlyArray<Readings.ReadingId>
  const texts = [...textual()]
    .toSorted(([one], [other]) => one.localeCompare(other, "en-GB", { numeric: true }))
    .map(([id, taken]) => [`### ${id}`, [...taken.keys()].map((text) => `- ${text}`).join("\n")].join("\n\n"))
  const text = [
    "# How unclear texts are read",
    `${made} Where the answer changes a date or a state it is a value of the protocol, and an authority can take another; everywhere else it stands with the rule that it is about.`,
    ...ids.map(valued),
    "## With their rules",
    ...texts
  ].join("\n\n")
  return { name: "readings.md", text: `${text}\n` }
}

const listed = (title: string, { name }: Page): string => `- [${title}](${name})`

/** Every page of docs/rules, the list of them included. */
export const pages = (): ReadonlyArray<Page> => {
  const authorities = registry.map((local) => ({ title: local.authorityName, page: localPage(local) }))
  const guidance = editions.map((edition) => ({ title: edition.title, page: editionPage(edition) }))
  const all = [...authorities, ...guidance, { title: "How unclear texts are read", page: readingsPage() }]
  const text = [
    "# The rules, paragraph by paragraph",
    `${made} Each page can be checked against the paper it is drawn from: every sentence is made from the rule itself, and stands under the paragraph it cites.`,
    all.map(({ page, title }) => listed(title, page)).join("\n")
  ].join("\n\n")
  return [{ name: "README.md", text: `${text}\n` }, ...all.map(({ page }) => page)]
}

const inFolder = (): ReadonlyArray<string> => (existsSync(folder) ? readdirSync(folder) : [])

const write = (all: ReadonlyArray<Page>): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { name, text } of all) writeFileSync(join(folder, name), text)
}

/** The pages that are missing, left over, or not as they would be written. */
const outOfDate = (all: ReadonlyArray<Page>): ReadonlyArray<string> => {
  const names = new Set(all.map(({ name }) => name))
  const present = inFolder()
  const wrong = all.filter(
    ({ name, text }) => !present.includes(name) || readFileSync(join(folder, name), "utf8") !== text
  )
  return [...wrong.map(({ name }) => name), ...present.filter((name) => !names.has(name))]
}

if (import.meta.main) {
  if (!process.argv.includes("--check")) write(pages())
  else {
    for (const name of outOfDate(pages())) {
      console.error(`docs/rules/${name} is out of date: run script/rules`)
      process.exitCode = 1
    }
  }
}
