/** What the people of the story write. */

export const referral = {
  child: { new: { givenName: "Robin", familyName: "Ashdown", birth: { bornOn: "2018-05-14" } } },
  referrer: {
    professional: {
      name: "Sam Okoro",
      agency: "Hillside Primary School",
      capacity: "Designated safeguarding lead"
    }
  },
  concern: "Robin comes to school hungry and says that nobody is at home in the evenings.",
  receivedAt: "2026-12-18T16:40:00.000Z"
}

export const considerations = {
  skillsAndExperience: "Experienced with neglect, and trained in Graded Care Profile 2.",
  childAndFamilyNeeds: "The family knows and trusts this worker from early help.",
  riskOfSection47: "No sign of significant harm now; to be looked at again at each supervision."
}

export const direction = {
  focus: "Evenings at home, meals, and who cares for Robin when the parents work.",
  seeChildBy: "2026-12-23",
  completeBy: "2027-02-19",
  further: "Speak to school before the holidays."
}

export const analysis = {
  developmentalNeeds: "Robin is well and learns well; tired and hungry on Mondays.",
  parentingCapacity: "Both parents work nights in turn, and care for Robin with warmth when at home.",
  familyAndEnvironment: "A grandmother lives near and would help; the flat is warm and safe."
}

export const outcomes = [
  {
    outcome: "Robin is never alone in the evening.",
    measure: "The family's weekly rota, checked with Robin and with school.",
    actions: [
      { what: "Agree a rota with Robin's grandmother.", byWhom: "Robin's parents", byWhen: "2027-03-12" }
    ]
  }
]
