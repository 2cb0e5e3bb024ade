/** Every command, by what it is called with. What one needs is loaded when it runs, so nothing here imports any of it. */
import type { Command, Option } from "./Command.ts"

const authority: Option = { value: "A", means: "the authority's code, as protocol check lists them" }

export const commands: ReadonlyArray<Command> = [
  {
    words: "serve",
    does: "serves the API until it is told to stop",
    load: async () => (await import("./serve.ts")).serve
  },
  {
    words: "migrate",
    does: "brings a database on a server up to date, as its owner (DATABASE_ADMIN_URL), and has each account tell of the rows that older gateways wrote",
    load: async () => (await import("./migrate.ts")).migrate
  },
  {
    words: "seed",
    does: "puts made-up practitioners and referrals on record: three cases of each authority, or N open ones over all (development)",
    options: {
      scale: { value: "N", means: "how many open cases, over all authorities" },
      seed: { value: "S", means: "any word: the same word makes the same cases; without it, 1" },
      skew: { value: "K", means: "how many times as many cases the largest authority has; without it, 1" },
      months: { value: "M", means: "for how many months a case has been on a plan, at most; without it, 8" }
    },
    load: async () => (await import("./seed.ts")).seed
  },
  {
    words: "token",
    does: "prints a token of somebody made up (development)",
    options: {
      authority: { ...authority, needed: true },
      as: { value: "P", means: "a practitioner, such as team-manager, or case-system", needed: true }
    },
    load: async () => (await import("./token.ts")).token
  },
  {
    words: "audit checkpoint",
    does: "prints where each account ends now, signed, to be kept elsewhere",
    options: { authority },
    load: async () => (await import("./auditCheckpoint.ts")).auditCheckpoint
  },
  {
    words: "audit verify",
    does: "checks the account of every authority, the records of its practitioners and teams, and what was erased: numbers, links and hashes; that children, restrictions, holds and the ends of chronologies are what the account says; that nothing is gone that nobody erased; and that a file of checkpoints still holds",
    options: { checkpoint: { value: "F", means: "a file of checkpoints that were taken, one a line" } },
    load: async () => (await import("./auditVerify.ts")).auditVerify
  },
  {
    words: "authority add",
    does: "registers an authority: its identity provider, into the file at SECTION17_ISSUERS, and the first who keeps its records of practitioners",
    options: {
      authority: { ...authority, needed: true },
      issuer: { value: "URL", means: "the `iss` of its tokens", needed: true },
      jwks: { value: "URL", means: "where the keys are that its tokens are signed with", needed: true },
      audience: { value: "AUD", means: "the `aud` of its tokens; without it, section17" },
      keeper: {
        value: "SUBJECT",
        means: "the `sub` of the tokens of the first keeper of records",
        needed: true
      },
      name: { value: "NAME", means: "what they are called", needed: true }
    },
    load: async () => (await import("./authorityAdd.ts")).authorityAdd
  },
  {
    words: "export",
    does: "prints an authority's whole record, a JSON object a line, with its chains",
    options: { authority: { ...authority, needed: true } },
    load: async () => (await import("./archive.ts")).exportRecord
  },
  {
    words: "import",
    does: "puts a record that was exported into a database that has none of the authority, all of it or nothing",
    options: { authority: { ...authority, needed: true } },
    load: async () => (await import("./archive.ts")).importRecord
  },
  {
    words: "rebuild",
    does: "adds up the events of every episode, and writes the rows anew that stand otherwise; or only says which",
    options: { compare: { means: "says which, and writes nothing" } },
    load: async () => (await import("./rebuild.ts")).rebuild
  },
  {
    words: "subject-access schema",
    does: "prints the JSON Schema of what `subjectAccess` gives out as JSON",
    load: async () => (await import("./subjectAccessSchema.ts")).subjectAccessSchema
  },
  {
    words: "protocol check",
    does: "says whether each local protocol, and one in a file beside them, can be used and is no looser than the guidance",
    options: { file: { value: "F", means: "a protocol as JSON" } },
    load: async () => (await import("./protocolCheck.ts")).protocolCheck
  },
  {
    words: "protocol print",
    does: "prints a protocol as JSON: to begin another from",
    // Without an authority it says which there are.
    options: { authority, version: { value: "V", means: "the version; without it, the latest" } },
    load: async () => (await import("./protocolPrint.ts")).protocolPrint
  }
]
