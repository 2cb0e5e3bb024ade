/** Finding practitioners by name and by role. */
import type { PractitionersSought } from "@section17/application"
import type { AuthorityCode, Role } from "@section17/domain"
import { plain, wordsOf } from "../name/words.ts"
import { type Condition, condition, every, oneOfWords } from "../session/condition.ts"

/** The name as {@link wordsOf} writes its words, by the database: accents are signs of their own once it is taken apart. */
const letters = Object.entries(plain).reduce(
  (name, [letter, written]) => `replace(${name}, '${letter}', '${written}')`,
  String.raw`regexp_replace(normalize(lower(name), NFKD), '[\u0300-\u036f''’.]', '', 'g')`
)

/** A word has letters and digits alone, so that none of it means anything else in a pattern. */
const begins = (word: string): Condition =>
  condition(String.raw`${letters} ~ ('(^|[\s\u002d\u2010-\u2015])' || ?::text)`, word)

/** A name of which nothing is left, such as one of apostrophes, is nobody's. */
const named = (name: string | undefined): ReadonlyArray<Condition> => {
  if (name === undefined) return []
  const words = wordsOf(name)
  return words.length === 0 ? [condition("false")] : words.map(begins)
}

/** `?` stands for a parameter, so that the operators of JSON that are written so cannot be used. */
const holding = (roles: ReadonlyArray<Role.Role>): Condition =>
  condition(
    `exists (select from jsonb_array_elements_text(facts -> 'roles') held where ${oneOfWords("held")})`,
    JSON.stringify(roles)
  )

/** Who is meant, in the order of names, and at most so many. */
export const soughtOf = (
  authority: AuthorityCode.AuthorityCode,
  { after, first, name, roles }: PractitionersSought
): Condition => {
  const { parameters, sql } = every(
    condition("authority = ?", authority),
    after && condition("(name, id) > (?, ?)", after.name, after.id),
    ...named(name),
    ...roles.map(holding)
  )
  return condition(`${sql} order by name, id limit ?`, ...parameters, first)
}
