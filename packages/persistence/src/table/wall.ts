/**
 * The wall between authorities: row-level security, forced, on every table about a child.
 *
 * The function is asked in a sub-select, so that PostgreSQL asks it once for a statement, not for each row.
 *
 * @module
 */
const authority = "authority = (select section17.authority())"
const practitioner = "practitioner = (select section17.practitioner())"

/** Nothing of another authority can be seen, and nothing can be written for another. */
export const wall = {
  rowLevelSecurity: "force" as const,
  policies: [{ name: "authority", using: authority, check: authority }]
}

/** The wall; and nothing of a record that is restricted to others, where the column says whose record a row is of. */
export const recordWall = (column: string, of: "children" | "episodes") => {
  const shown = `${authority} and not (${column} in (select section17.hidden_${of}()))`
  return {
    rowLevelSecurity: "force" as const,
    policies: [{ name: "authority", using: shown, check: shown }]
  }
}

/** The wall; and nothing can be written in another practitioner's name. */
export const signedWall = {
  rowLevelSecurity: "force" as const,
  policies: [{ name: "authority", using: authority, check: `${authority} and ${practitioner}` }]
}

/** The wall; but the functions of the owner see every authority's: what is not about a child, and is looked at for all at once. */
const toAFunction = `${authority} or (select section17.is_owner())`
export const ownersWall = {
  rowLevelSecurity: "force" as const,
  policies: [{ name: "authority", using: toAFunction, check: toAFunction }]
}

/**
 * The wall, and nothing of a record that is restricted to others; but the functions of the owner, through which alone a
 * transfer is written, write on both sides.
 */
const ofThisSide = `${authority} and (child is null or not (child in (select section17.hidden_children())))`
const throughAFunction = `(${ofThisSide}) or (select section17.is_owner())`
export const exchangeWall = {
  rowLevelSecurity: "force" as const,
  policies: [{ name: "authority", using: throughAFunction, check: throughAFunction }]
}
