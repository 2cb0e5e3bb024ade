/** The words of a name, whoever bears it: a child, or a practitioner. */

/** Letters that no decomposition takes apart. */
export const plain: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i"
}

/** The words of a name, in small letters, without accents, apostrophes and stops: O’Brien-Zoë has obrien and zoe. */
export const wordsOf = (name: string): ReadonlyArray<string> =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .split(/[\s\p{Pd}]+/u)
    .map((word) =>
      word.replaceAll(/[^\p{L}\p{N}]/gu, "").replaceAll(/[æœøßłđðþı]/gu, (letter) => plain[letter] ?? letter)
    )
    .filter((word) => word !== "")
