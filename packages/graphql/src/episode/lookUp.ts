/** Episodes by their ids, one statement for all that a level of an answer names. Each is accounted for as read. */
import { readEpisodes } from "@section17/application"
import { askForEach } from "../session/ask.ts"

export const episodeById = askForEach(readEpisodes)
