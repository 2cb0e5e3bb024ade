// What the docstrings of the domain say of entries and of what they are made of, where its schemas have no words.
import { globSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const domain = fileURLToPath(new URL("../../domain/src", import.meta.url))

const sources = (): ReadonlyArray<string> =>
  globSync(
    [
      "episode/*/[A-Z]*.ts",
      "child/[A-Z]*.ts",
      "governance/[A-Z]*.ts",
      "retention/[A-Z]*.ts",
      "practitioner/Practitioner.ts",
      "calendar/Amendment.ts"
    ],
    { cwd: domain }
  )
    .filter((path) => !path.includes(".test"))
    .toSorted()
    .map((path) => readFileSync(`${domain}/${path}`, "utf8"))

/** The declarations of a file, each with the docstring above it. */
const declarations = (source: string): ReadonlyArray<string> =>
  source.split(/(?<=\n)(?=\/\*\*|(?<!\*\/\n)(?:export )?const )/u)

/** The first paragraph of a docstring, for somebody who does not read the code: not what holds it, nor how it is marked. */
const plain = (docstring: string): string => {
  const [first = ""] = docstring
    .replaceAll(/\n[ \t]*\*[ \t]?/gu, "\n")
    .trim()
    .split(/\n\s*\n/u)
  return first
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\bHolds (?:[^.:]|\.(?=\d))*(?::|\.(?= |$)|$)/gu, "")
    .replaceAll(/\{@link (\w+)\}|`([^`]*)`/gu, "$1$2")
    .trim()
    .replace(/^[a-z]/u, (letter) => letter.toUpperCase())
}

/** Whose words these are: the schema that the declaration names, or nobody's, where it lists kinds of entry. */
const ownerOf = (declaration: string): string | undefined =>
  /^(?:\/\*\*[\s\S]*?\*\/\n)?export const (?:entries|ofPractitioner|ofTeam|ofAuthority|ofSystem)\b/u.test(
    declaration
  )
    ? ""
    : (/identifier: "(\w+)"|closedSet\(\s*"(\w+)"/u
        .exec(declaration)
        ?.slice(1)
        .find((name) => name) ?? undefined)

const joined = (...names: ReadonlyArray<string>): string => names.filter((name) => name !== "").join(".")

/** The docstrings within a declaration, by the path of what each stands above. */
const docstringsIn = (
  declaration: string,
  owner: string
): ReadonlyArray<readonly [path: string, says: string]> => {
  const found: Array<readonly [string, string]> = []
  let kind = ""
  let docstring: string | undefined
  for (const [, said, name = ""] of declaration.matchAll(/\/\*\*([\s\S]*?)\*\/|^\s*(\w+):/gmu)) {
    if (said !== undefined) docstring = plain(said)
    else {
      if (/^[A-Z]/u.test(name)) kind = name
      const path = joined(owner, kind, name === kind ? "" : name)
      if (docstring !== undefined && docstring !== "") found.push([path, docstring])
      docstring = undefined
    }
  }
  return found
}

const ofItself = (declaration: string, owner: string): ReadonlyArray<readonly [string, string]> => {
  const says = /^\/\*\*([\s\S]*?)\*\/\n(?:export )?const/u.exec(declaration)?.[1]
  const words = says === undefined || owner === "" ? "" : plain(says)
  return words === "" ? [] : [[owner, words]]
}

/** Each docstring, by the name of its schema, of the case and of the field: `StrategyDiscussionOutcome.NoEnquiry.instead`. */
export const docstrings = (): ReadonlyMap<string, string> =>
  new Map(
    sources()
      .flatMap(declarations)
      .flatMap((declaration) => {
        const owner = ownerOf(declaration)
        if (owner === undefined) return []
        const body = declaration.replace(/^\/\*\*[\s\S]*?\*\/\n/u, "")
        return [...ofItself(declaration, owner), ...docstringsIn(body, owner)]
      })
  )
