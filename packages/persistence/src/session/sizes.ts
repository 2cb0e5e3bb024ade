/**
 * How many rows a page reads, written in the statement.
 *
 * Of a number that is given beside a statement PostgreSQL knows nothing when it makes a plan to keep: it thinks of a tenth
 * of the table, finds such a plan too dear, and makes a new one each time that it is asked. So the number is part of the
 * statement, and there are few of them, since each is another statement to keep.
 *
 * @module
 */
const sizes = [2, 6, 11, 21, 51, 101]

/** Enough rows to show so many, and to know whether there are more. */
export const rowsToShow = (first: number): number => sizes.find((size) => size > first) ?? first + 1
