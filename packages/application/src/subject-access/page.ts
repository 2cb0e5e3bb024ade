/** A disclosure as a page that a person can read: no script, nothing from elsewhere, everything escaped. */
import type { Retention } from "@section17/domain"
import type { Disclosure, EpisodeDisclosed, Told } from "./Disclosure.ts"

const escaped = (text: string): string =>
  text.replaceAll(
    /[&<>"']/gu,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[letter] ?? letter
  )

/** `familyAndEnvironment` as "Family and environment". */
const label = (field: string): string => {
  const words = field
    .replace(/^_tag$/u, "kind")
    .replaceAll(/([a-z])([A-Z])/gu, "$1 $2")
    .toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

const row = (cells: ReadonlyArray<string>, tag: "td" | "th" = "td"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`

const table = (heads: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  `<table><thead>${row(heads, "th")}</thead><tbody>${rows.map((cells) => row(cells)).join("")}</tbody></table>`

const shown = (value: unknown): string => {
  if (value === null || value === undefined) return "&ndash;"
  if (Array.isArray(value)) return `<ul>${value.map((each) => `<li>${shown(each)}</li>`).join("")}</ul>`
  if (typeof value === "object") return fields(value as Readonly<Record<string, unknown>>)
  return escaped(typeof value === "boolean" ? (value ? "Yes" : "No") : String(value))
}

const fields = (record: Readonly<Record<string, unknown>>): string =>
  `<dl>${Object.entries(record)
    .map(([field, value]) => `<dt>${escaped(label(field))}</dt><dd>${shown(value)}</dd>`)
    .join("")}</dl>`

const told = ({ details, excluded, number, recordedAt, what }: Told): string =>
  `<section><h3>${number}. ${escaped(what)}</h3><p>Recorded at ${escaped(recordedAt)}</p>${
    excluded === null ? shown(details) : `<p>${escaped(excluded.exemption)}</p>`
  }</section>`

const episode = ({ chronology, episode: id, reminders, required }: EpisodeDisclosed): string =>
  `<article><h2>Episode ${escaped(id)}</h2>${chronology.map(told).join("")}<h3>What the protocol required</h3>${table(
    ["Rule", "Duty", "State", "Due", "Done"],
    (required ?? []).map((each) =>
      [each.rule, each.duty, each.state, each.dueOn ?? "–", each.metOn ?? "–"].map(escaped)
    )
  )}<h3>What was reminded of</h3>${table(
    ["Rule", "Duty", "Due", "Working days from then", "Reminded on"],
    reminders.map((each) =>
      [each.rule, each.duty, each.dueOn, String(each.workingDays), each.raisedOn].map(escaped)
    )
  )}</article>`

const kept = (retention: Retention.Retained | null): string =>
  retention === null ? "" : `<h2>How long the record is kept</h2>${fields({ ...retention })}`

/** Who, by name and id; "… for Amina Okafor", where a case system did it for somebody. */
const whoOf = ({ name, onBehalfOf, practitioner }: Disclosure["accesses"][number]): string => {
  const who = name === practitioner ? name : `${name} (${practitioner})`
  return onBehalfOf === null ? who : `${who} for ${onBehalfOf}`
}

const accessed = (accesses: Disclosure["accesses"]): string =>
  `<h2>Who saw or changed the record</h2>${table(
    ["When", "Who", "Why", "What", "Episode", "Outcome", "Refused because", "By the rule"],
    accesses.map((each) =>
      [
        each.at,
        whoOf(each),
        each.purpose,
        each.action,
        each.episode ?? "–",
        each.outcome,
        each.problem ?? "–",
        each.rule ?? "–"
      ].map(escaped)
    )
  )}`

const STYLE =
  "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #767676;padding:.25rem .5rem;text-align:left}dt{font-weight:bold}@media print{section{break-inside:avoid}}"

/** The page as HTML, in the language of the record. */
export const pageOf = (disclosure: Disclosure): string => {
  const { accesses, authority, child, decisions, episodes, preparedAt, retention, transfers } = disclosure
  const name = escaped(`${child.givenName} ${child.familyName}`)
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What is held about ${name}</title><style>${STYLE}</style></head><body><main><h1>What is held about ${name}</h1><p>Prepared by ${escaped(authority)} at ${escaped(preparedAt)}.</p>${fields({ ...child })}${episodes
    .map(episode)
    .join(
      ""
    )}<h2>Decisions about the record</h2>${decisions.map(told).join("")}${kept(retention)}<h2>Other authorities</h2>${table(
    ["Offered by", "Offered to", "When", "How it stands", "Since", "Plan shared", "Events shared"],
    transfers.map((each) =>
      [
        each.from,
        each.to,
        each.offeredAt,
        each.state,
        each.answeredAt ?? "–",
        each.plan ?? "–",
        String(each.events)
      ].map(escaped)
    )
  )}${accessed(accesses)}</main></body></html>`
}
