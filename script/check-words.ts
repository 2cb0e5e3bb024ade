// Checks words: no authority is named outside its folder, no file is called after nothing in particular,
// and nothing that is committed leads to one machine or one registry.
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { foldersIn, root } from "./workspace.ts"

interface Source {
  readonly path: string
  readonly text: string
}

/**
 * Where an authority may be named: in its folder, in an edition that only a local protocol tells of, in what is made
 * from the folders, in tests, in made-up data, and in the examples, which tell of them.
 */
const mayNameAuthorities = [
  /^packages\/protocols\/src\/local\//,
  /^packages\/protocols\/src\/working-together\//,
  /^examples\//,
  /^apps\/gateway\/src\/demonstration\//,
  /\.gen\.ts$/,
  /\.test\.tsx?$/,
  /\.md$/
]

const isSource = (path: string): boolean => /^(packages|apps|examples)\//.test(path)

// Authorities whose name is also a word: these are only looked for with a capital.
const alsoWords = new Set(["bury", "reading", "slough"])

/**
 * Whether `text` names the authority of this folder, however it is written: `south-gloucestershire` is also
 * South Gloucestershire, SOUTH_GLOUCESTERSHIRE and the end of inSouthGloucestershire.
 */
export const names = (text: string, folder: string): boolean => {
  const parts = folder.split("-")
  const capitalised = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("[\\s_-]?")
  const word = new RegExp(`(?<![a-z])${parts.join("[\\s_-]?")}(?![a-z])`, "i")
  const hump = new RegExp(`(?<![A-Z])${capitalised}(?![a-z])`)
  return hump.test(text) || (!alsoWords.has(folder) && (word.test(text) || camel(parts).test(text)))
}

/** The start of a name in camel case: southGloucestershireProtocol. */
const camel = ([first = "", ...rest]: ReadonlyArray<string>): RegExp =>
  new RegExp(
    `(?<![A-Za-z])${[first, ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join("")}(?![a-z])`
  )

export const authoritiesNamed = (
  { path, text }: Source,
  authorities: ReadonlyArray<string>
): ReadonlyArray<string> =>
  isSource(path) && !mayNameAuthorities.some((place) => place.test(path))
    ? authorities
        .filter((authority) => names(`${path}\n${text}`, authority))
        .map((authority) => `${path} names ${authority}: what one authority does belongs in its protocol.`)
    : []

const says = /(^|\/)(utils?|helpers?|common|misc)(\.[^/]*)?(\/|$)/i

export const saysNothing = ({ path }: Source): ReadonlyArray<string> =>
  says.test(path) ? [`${path}: find the noun. What is in it?`] : []

const registries =
  /\b(registry\.(npmjs|yarnpkg|npmmirror)\.\w+|npm\.(pkg\.github\.com|jsr\.io)|[\w-]*(artifactory|verdaccio|jfrog|nexus)[\w-]*\.[\w-]+\.\w+|pkgs\.dev\.azure\.com|codeartifact[\w.-]*\.amazonaws\.com)\b/i
const onOneMachine = /(?<![\w.-])\/(work|root|home\/[\w-]+|Users\/[\w-]+)\/\w/

export const leadsElsewhere = ({ path, text }: Source): ReadonlyArray<string> => [
  ...found(registries, text).map(
    (host) => `${path} names ${host}: which registry to use is the machine's to say.`
  ),
  ...found(onOneMachine, text).map((start) => `${path} has the path ${start}…, which is only on one machine.`)
]

const found = (pattern: RegExp, text: string): ReadonlyArray<string> => {
  const match = pattern.exec(text)?.[0]
  return match ? [match] : []
}

/** What is committed or about to be, as text. */
const sources = (): ReadonlyArray<Source> =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8"
  })
    .split("\0")
    .filter((path) => path && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))

if (import.meta.main) {
  const authorities = foldersIn(join(root, "packages/protocols/src/local"))
  const all = sources()
  const complaints = all.flatMap((source) => [
    ...authoritiesNamed(source, authorities),
    ...saysNothing(source),
    ...leadsElsewhere(source)
  ])
  for (const complaint of complaints) console.error(complaint)
  console.log(`${all.length} files, ${authorities.length} authorities: ${complaints.length} complaints.`)
  process.exitCode = complaints.length === 0 ? 0 : 1
}
