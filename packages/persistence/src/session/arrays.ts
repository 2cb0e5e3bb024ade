/** Columns of values as the text of an array: read once, where JSON would be read as JSON and then value by value. */

/** In an array, PostgreSQL reads what follows a backslash as it is. */
const ESCAPED = /["\\]/u

/** JSON has no character in it that JSON would write otherwise, but quotation marks and backslashes: as an array would. */
const jsonElement = (value: unknown): string =>
  JSON.stringify(typeof value === "string" ? value : JSON.stringify(value))

const textElement = (value: unknown): string => {
  const text = String(value)
  return `"${ESCAPED.test(text) ? text.replaceAll(/["\\]/gu, String.raw`\$&`) : text}"`
}

const arrayOf = (element: (value: unknown) => string, values: ReadonlyArray<unknown>): string =>
  `{${values.map((value) => (value === null || value === undefined ? "NULL" : element(value))).join(",")}}`

/** Values that are written as text. */
export const textArray = (values: ReadonlyArray<unknown>): string => arrayOf(textElement, values)

/** Values that are written as JSON, or that are the text of it. */
export const jsonArray = (values: ReadonlyArray<unknown>): string => arrayOf(jsonElement, values)
