// What a field of an entry says by its name alone, where neither its schema nor its docstring says more: the same in every
// entry. A name that means different things in different entries is not here.
const said: Readonly<Record<string, string>> = {
  about: "What it is about.",
  agencies: "Which agencies they are.",
  agency: "Which agency it is.",
  answer: "What was answered.",
  basis: "What it rests on.",
  by: "Whose act it is: who did it, asked for it or said it.",
  byWhen: "The day by which it is to be done.",
  child: "The id of the child.",
  concern: "What the concern is.",
  found: "What was found.",
  from: "From whom, or from what, it comes.",
  grounds: "What it rests on.",
  how: "How it was done, or is to be done.",
  impactOnChild: "What it means for the child.",
  information: "What the information is.",
  judgement: "What is judged to be so.",
  learnt: "What was learnt from it.",
  name: "The name, as it is written.",
  need: "Which need it is.",
  needs: "Which needs there are.",
  outcome: "What came of it.",
  person: "Which person it is, wherever the records of a family speak of them.",
  practitioner: "The id of the practitioner.",
  progress: "How far things have come.",
  reason: "Why, as whoever puts it on record says.",
  reasons: "Why, as whoever puts it on record says.",
  said: "What was said.",
  service: "Which service it is.",
  services: "Which services they are.",
  support: "What the support is.",
  team: "Which team it is.",
  to: "To whom, or to what, it goes.",
  what: "What it is, for somebody who was not there.",
  wishesToRemainAnonymous: "Whether they wish to remain anonymous; anyone may refer (WT15-025).",

  bornOn: "The day of birth.",
  fromOn: "The first day.",
  nextReviewOn: "The day of the next review.",
  reviewOn: "The day of the review.",
  sinceOn: "The day since which it is so.",
  toSeeOn: "The day on which the child is to be seen instead.",
  discussionHeldAt: "The moment at which the discussion was held.",
  solicitorsListedOn: "The day of the list of solicitors.",
  invitesToMeetingOn: "The day of the meeting to which it invites."
}

/** What somebody does or undergoes, and is not done to what is put on record. */
const ofSomebody: ReadonlySet<string> = new Set(
  "arose began came consulted contacted departed interviewed met moved reflected remanded returned searched seen sentenced visited".split(
    " "
  )
)

/** `heldOn`: the day on which it was held; `heldAt`: the moment. */
const whenOf = (name: string): string | undefined => {
  const [, done, ending] = /^([a-z]+(?:[A-Z][a-z]+)?)(On|At)$/u.exec(name) ?? []
  if (done === undefined) return undefined
  const words = done.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase()
  const moment = ending === "On" ? "The day on which" : "The moment at which"
  return ofSomebody.has(done) ? `${moment} this happened.` : `${moment} it was ${words}.`
}

const days: Readonly<Record<string, string>> = {
  from: "The first day.",
  until: "The last day; left out where none is set."
}

/** The words of a name, given the scalar that it has; undefined for one that says nothing by itself. */
export const byName = (name: string, scalar: string | undefined): string | undefined => {
  if (scalar === "Boolean") return name === "wishesToRemainAnonymous" ? said[name] : undefined
  if (scalar === "Date" && Object.hasOwn(days, name)) return days[name]
  return Object.hasOwn(said, name) ? said[name] : whenOf(name)
}
