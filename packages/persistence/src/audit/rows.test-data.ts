/** What the owner of the database can do to rows that stand in no chain, and what is found of it. */
import { randomUUID } from "node:crypto"

/** Two records with something in every table: of each the child and the episode. */
export interface Records {
  readonly authority: string
  readonly one: { readonly child: string; readonly episode: string }
  readonly other: { readonly child: string; readonly episode: string }
}

/** What is done, as statements of the owner, and the table in which it is found. */
export type Tampering = readonly [
  what: string,
  statements: (of: Records) => ReadonlyArray<string>,
  table: string
]

const where = ({ authority, one }: Records, column = "child"): string =>
  `where authority = '${authority}' and ${column} = '${one.child}'`

/** Every column of a row as it is, but for some. */
const copied =
  (table: string, columns: string, changed: Readonly<Record<string, string>>) => (of: Records) => [
    `insert into ${table} (${columns}) select ${columns
      .split(", ")
      .map((column) => changed[column] ?? column)
      .join(", ")} from ${table} ${where(of, table === "child" ? "id" : "child")} limit 1`
  ]

const edited =
  (table: string, set: string, and = "") =>
  (of: Records) => [`update ${table} set ${set} ${where(of, table === "child" ? "id" : "child")} ${and}`]

const removed =
  (table: string, and = "") =>
  (of: Records) => [`delete from ${table} ${where(of)} ${and}`]

/** The values of a column of two records' rows, each in the other's place. */
const swapped =
  (table: string, columns: ReadonlyArray<string>) =>
  ({ authority, one, other }: Records) => {
    const id = table === "child" ? "id" : "child"
    const set = columns.map((column) => `${column} = o.${column}`).join(", ")
    return [
      `update ${table} t set ${set} from ${table} o
       where t.authority = '${authority}' and o.authority = t.authority
         and (t.${id}, o.${id}) in (('${one.child}', '${other.child}'), ('${other.child}', '${one.child}'))`
    ]
  }

const uuid = "gen_random_uuid()"
const hold = "authority, id, child, reasons, basis, placed_by, placed_at"
const proposal =
  "authority, id, child, state, schedule, set_as, kept_until, record_digest, episodes, events, proposed_by, proposed_at, decided_by, decided_at, reasons"

export const tamperings: ReadonlyArray<Tampering> = [
  ["another given name", edited("child", "given_name = 'Another'"), "child"],
  ["another family name", edited("child", "family_name = family_name || ' '"), "child"],
  ["another day of birth", edited("child", "birth_on = birth_on - 1"), "child"],
  ["a birth that is expected", edited("child", "birth = 'Expected'"), "child"],
  ["names that two children exchanged", swapped("child", ["given_name"]), "child"],
  [
    "another id",
    ({ authority, one }) => [
      `update child set id = '${randomUUID()}' where authority = '${authority}' and id = '${one.child}'`
    ],
    "child"
  ],
  [
    "a child who was never registered",
    copied("child", "authority, id, given_name, family_name, birth, birth_on", { id: uuid }),
    "child"
  ],
  [
    "a restriction that is lifted",
    edited("restriction", "lifted_by = 'p', lifted_at = now(), lifted_because = 'Because.'"),
    "restriction"
  ],
  ["a restriction with other reasons", edited("restriction", "reasons = 'Others.'"), "restriction"],
  [
    "a restriction that is reviewed later",
    edited("restriction", "review_on = review_on + 1000"),
    "restriction"
  ],
  ["a restriction that is removed", removed("restriction"), "restriction"],
  [
    "a restriction that is removed, with whom it names",
    (of) => [...removed("restriction")(of), ...removed("restriction_named")(of)],
    "restriction"
  ],
  [
    "a restriction that nobody decided",
    copied("restriction", "authority, child, number, reasons, review_on, decided_by, decided_at", {
      number: "7"
    }),
    "restriction"
  ],
  ["a restriction in another's name", edited("restriction", "decided_by = 'another'"), "restriction"],
  [
    "one more who is named",
    copied("restriction_named", "authority, child, number, practitioner", { practitioner: "'another'" }),
    "restriction"
  ],
  ["one fewer who is named", removed("restriction_named", "and practitioner = 'approver'"), "restriction"],
  ["nobody who is named", removed("restriction_named"), "restriction"],
  [
    "another who is named",
    edited("restriction_named", "practitioner = 'another'", "and practitioner = 'approver'"),
    "restriction"
  ],
  [
    "one who is named by no decision",
    copied("restriction_named", "authority, child, number, practitioner", { number: "7" }),
    "restriction"
  ],
  ["an opening that lasts longer", edited("opening", "until = until + interval '1 hour'"), "opening"],
  ["an opening of another's", edited("opening", "practitioner = 'another'"), "opening"],
  ["an opening that is removed", removed("opening"), "opening"],
  [
    "an opening that nobody made",
    copied("opening", "authority, child, practitioner, opened_at, until, reasons", {
      practitioner: "'another'"
    }),
    "opening"
  ],
  ["an opening of another record", swapped("opening", ["reasons", "until"]), "opening"],
  ["an alert about another", edited("alert", "practitioner = 'another'"), "alert"],
  ["an alert with other reasons", edited("alert", "reasons = 'Erased.'"), "alert"],
  ["an alert that is removed", removed("alert"), "alert"],
  [
    "an alert that nobody raised",
    copied("alert", "authority, number, kind, child, practitioner, raised_at, until, reasons", {
      number: "700"
    }),
    "alert"
  ],
  ["alerts exchanged", swapped("alert", ["practitioner", "until"]), "alert"],
  [
    "a hold that is lifted by another",
    edited("legal_hold", "lifted_by = 'another', lifted_at = now(), lifted_because = 'Because.'"),
    "legal_hold"
  ],
  [
    "a hold that stands again",
    edited("legal_hold", "lifted_by = null, lifted_at = null, lifted_because = null"),
    "legal_hold"
  ],
  ["a hold that is removed", removed("legal_hold"), "legal_hold"],
  ["a hold that nobody placed", copied("legal_hold", hold, { id: uuid }), "legal_hold"],
  ["holds exchanged", swapped("legal_hold", ["child"]), "legal_hold"],
  ["a hold with another basis", edited("legal_hold", "basis = 'None'"), "legal_hold"],
  ["a proposal of another's", edited("erasure", "proposed_by = 'another'"), "erasure"],
  ["a proposal that is removed", removed("erasure"), "erasure"],
  [
    "a proposal that nobody made",
    copied("erasure", proposal, { id: uuid, child: `'${randomUUID()}'` }),
    "erasure"
  ],
  ["a proposal with another schedule", edited("erasure", "kept_until = kept_until - 1000"), "erasure"],
  [
    "a transfer that was accepted",
    edited("transfer", "state = 'accepted', answered_by = 'Another'", "and side = 'offered'"),
    "transfer"
  ],
  [
    "a transfer with another offer",
    edited("transfer", 'offer = offer || \'{"concern": "None."}\''),
    "transfer"
  ],
  ["a transfer that is removed", removed("transfer"), "transfer"],
  [
    "a transfer of nobody",
    ({ authority, one }) => [
      `update transfer set child = null where authority = '${authority}' and child = '${one.child}'`
    ],
    "transfer"
  ],
  ["transfers exchanged", swapped("transfer", ["child"]), "transfer"],
  [
    "a transfer that nobody made",
    copied(
      "transfer",
      "authority, id, side, other, state, offer, offered_by, offered_at, seal, answered_by, answered_at, reasons, child, episode, noted_at",
      { id: uuid, episode: uuid }
    ),
    "transfer"
  ],
  [
    "a record about a practitioner that is put back to what it once was",
    ({ authority }) => [
      `delete from standing_entry where authority = '${authority}' and key = 'k.dale' and number = 2`,
      `update standing s set version = 1, head_hash = e.hash from standing_entry e
       where s.authority = '${authority}' and s.key = 'k.dale' and e.authority = s.authority and e.key = s.key`
    ],
    "standing"
  ],
  [
    "a record about a practitioner that is removed whole",
    ({ authority }) => [
      `delete from standing_entry where authority = '${authority}' and key = 'k.dale'`,
      `delete from standing where authority = '${authority}' and key = 'k.dale'`
    ],
    "standing"
  ],
  [
    "a practitioner with another role",
    ({ authority }) => [
      `update practitioner set facts = jsonb_set(facts, '{roles}', '["teamManager"]') where authority = '${authority}' and id = 'k.dale'`
    ],
    "practitioner"
  ],
  [
    "a practitioner of another team",
    ({ authority }) => [
      `update practitioner set supervisor = 'another' where authority = '${authority}' and id = 'k.dale'`
    ],
    "practitioner"
  ],
  [
    "a practitioner who is removed",
    ({ authority }) => [`delete from practitioner where authority = '${authority}' and id = 'k.dale'`],
    "practitioner"
  ],
  [
    "a practitioner whom nobody appointed",
    ({ authority }) => [
      `insert into practitioner (authority, id, name, employer, supervisor, facts)
       select authority, 'another', name, employer, supervisor, facts from practitioner where authority = '${authority}'`
    ],
    "practitioner"
  ],
  ["a name that is found no longer", removed("child_name", "and key like '=%'"), "child_name"],
  [
    "a name by which another is found",
    copied("child_name", "authority, key, child", { key: "'=another'" }),
    "child_name"
  ],
  ["another key of a name", edited("child_name", "key = '=another'", "and key like '=q%'"), "child_name"],
  ["an identifier that is removed", removed("child_identifier"), "child_identifier"],
  ["another identifier", edited("child_identifier", "value = value || 'x'"), "child_identifier"],
  [
    "an identifier that nobody gave",
    copied("child_identifier", "authority, kind, system, value, child", { system: "'Other'" }),
    "child_identifier"
  ],
  [
    "identifiers exchanged",
    ({ authority, one, other }) => [
      `update child_identifier set child = case child when '${one.child}' then '${other.child}' else '${one.child}' end::uuid
       where authority = '${authority}' and kind = 'external'`
    ],
    "child_identifier"
  ],
  [
    "an identifier of another episode",
    ({ authority, one, other }) => [
      `update episode_identifier set episode = '${other.episode}'
       where authority = '${authority}' and episode = '${one.episode}'`
    ],
    "episode_identifier"
  ],
  [
    "an identifier of an episode that is removed",
    ({ authority, one }) => [
      `delete from episode_identifier where authority = '${authority}' and episode = '${one.episode}'`
    ],
    "episode_identifier"
  ],
  [
    "an identifier of an episode that nobody gave",
    ({ authority, one }) => [
      `insert into episode_identifier (authority, system, value, episode) values ('${authority}', 'Other', '1', '${one.episode}')`
    ],
    "episode_identifier"
  ],
  [
    "an episode of another child",
    ({ authority, one, other }) => [
      `update episode set child = '${other.child}' where authority = '${authority}' and id = '${one.episode}'`
    ],
    "episode"
  ],
  [
    "an episode that is put back, with its events, to what it once was",
    ({ authority, one }) => {
      const of = `authority = '${authority}' and episode = '${one.episode}'`
      return [
        `delete from event where ${of} and number > 9`,
        `update episode set version = 9, head_hash = (select hash from event where ${of} and number = 9)
         where authority = '${authority}' and id = '${one.episode}'`
      ]
    },
    "episode"
  ]
]

/** The tables that the tampering touches, and what has to be put back after each. */
export const touched = [
  "child",
  "restriction",
  "restriction_named",
  "opening",
  "alert",
  "legal_hold",
  "erasure",
  "episode",
  "event",
  "transfer",
  "standing",
  "standing_entry",
  "practitioner",
  "child_name",
  "child_identifier",
  "episode_identifier"
] as const
