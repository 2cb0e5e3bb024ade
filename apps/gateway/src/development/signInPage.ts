/** A page from which to open GraphiQL as somebody. */
import type { AuthorityCode, Practitioner } from "@section17/domain"

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)

export interface Staff {
  readonly authority: AuthorityCode.AuthorityCode
  readonly name: string
  readonly practitioners: ReadonlyArray<Practitioner.Practitioner>
}

/** The key of a role as words: `teamManager` is a team manager. */
const inWords = (role: string): string => role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const link = (authority: string, { id, name, roles }: Practitioner.Practitioner): string => {
  const href = `/graphql?${new URLSearchParams({ authority, as: id })}`
  return `<li><a href="${escaped(href)}">Sign in as ${escaped(name)}</a>, ${escaped(roles.map(inWords).join(", "))} <code>${escaped(id)}</code></li>`
}

const section = ({ authority, name, practitioners }: Staff): string =>
  `<h2>${escaped(name)}</h2><ul>${practitioners.map((each) => link(authority, each)).join("")}</ul>`

export const signInPage = (staff: ReadonlyArray<Staff>): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in as… - Section 17, development</title>
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c }
a { color: #1d70b8 } a:focus { outline: 3px solid #fd0; background: #fd0; color: #0b0c0c }
li { margin: .4rem 0 } code { color: #505a5f; font-size: .9rem }
</style>
</head>
<body>
<main>
<h1>Sign in as…</h1>
<p>Each link opens GraphiQL with a token of that practitioner. All people here are fictional. A connector gets the token of a case system by <code>POST /development/token</code>, as <code>case-system</code>.</p>
${staff.map(section).join("\n")}
</main>
</body>
</html>
`
