/** What comes of holding rows that stand in no chain against the account. */
import type { Child } from "@section17/domain"

/** A row that is not what the account says. Nothing of what it says is told. */
export interface RowFault {
  readonly table: string
  /** The global id of what it is, or of the child whom it is about. */
  readonly id: string
  /** What tells it from others of the same id; empty where nothing has to. */
  readonly which: string
  readonly why: string
}

/** Where to go on, and how many children to take at a time. */
export interface RowsAsked {
  readonly after: Child.ChildId | undefined
  readonly most: number
}

/** What came of some children's rows. */
export interface RowsHeld {
  readonly children: number
  readonly rows: number
  /** By how many keys their names should be found. */
  readonly keys: number
  readonly faults: ReadonlyArray<RowFault>
  /** Rows that a gateway wrote which did not say what: until they are taken in, nobody can tell. */
  readonly untold: number
  readonly last: Child.ChildId | undefined
}

/** The place of a key by which a name is found. */
export interface NameKey {
  readonly key: string
  readonly child: Child.ChildId
}

/** What came of some keys. */
export interface KeysHeld {
  readonly keys: number
  readonly faults: ReadonlyArray<RowFault>
  readonly last: NameKey | undefined
}

/** How the account tells of rows about a child that it did not tell of before. */
export const TAKEN_IN = "rows taken in as found"
