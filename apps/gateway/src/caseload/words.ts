/** Made-up words: names of nobody, and what practitioners might write. */
export const givenNames = [
  "Wren",
  "Jude",
  "Isla",
  "Rowan",
  "Amara",
  "Theo",
  "Nia",
  "Kacper",
  "Zara",
  "Finn",
  "Ayesha",
  "Robin",
  "Mina",
  "Luca",
  "Orla",
  "Tariq",
  "Esme",
  "Callum",
  "Priya",
  "Noah",
  "Freya",
  "Idris",
  "Sunniva",
  "Malik",
  "Hattie",
  "Emrys",
  "Leila"
] as const

export const familyNames = [
  "Ashdown",
  "Farrow",
  "Thorne",
  "Okonjo",
  "Pelham",
  "Marsh",
  "Whitlow",
  "Szymanski",
  "Rahim",
  "Calder",
  "Dunmore",
  "Achebe",
  "Lark",
  "Penrose",
  "Vaughan",
  "Tolland",
  "Mistry",
  "Harkness",
  "Obi",
  "Fairley",
  "Keane",
  "Northcott",
  "Sandhu",
  "Wetherby",
  "Quill",
  "Brannigan",
  "Solanki",
  "Yarrow",
  "Eastwell",
  "Musa",
  "Cotterill"
] as const

export const concerns = [
  "Often comes to school hungry and tired, and has said that nobody is home in the evening.",
  "Has been staying out at night, and money has gone missing at home.",
  "Speech is delayed, and the parents ask for help that the clinic cannot give.",
  "A parent has been in hospital twice this year, and an older child looks after the younger ones.",
  "The family has moved three times since the summer, and the school does not know where they live now.",
  "Neighbours have called the police twice about shouting; the child was upstairs."
] as const

export const agencies = [
  { agency: "Hazel Lane Primary School", capacity: "Designated safeguarding lead" },
  { agency: "Health visiting service", capacity: "Health visitor" },
  { agency: "Moorfield Surgery", capacity: "General practitioner" },
  { agency: "The police", capacity: "Neighbourhood officer" },
  { agency: "Housing office", capacity: "Tenancy officer" }
] as const

export const wishes = [
  "Likes school and the football club; would like evenings at home to be calmer.",
  "Wants to stay with Nan at weekends.",
  "Does not want to move again.",
  "Would like somebody to talk to Dad."
] as const

export const progress = [
  "The rota holds; breakfast club four days in five.",
  "Attendance has risen; evenings are calmer.",
  "Two appointments were missed; the third was kept.",
  "The tenancy is safe; the speech sessions have begun."
] as const
