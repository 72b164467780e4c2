import { HiddenRoutes } from './HiddenRoutes.tsx'
import { LinkNote } from './LinkNote.tsx'
import { OnPaper, RestOnPaper } from './OnPaper.tsx'
import { Share } from './Share.tsx'
import { Trouble } from './Trouble.tsx'

/** What stands beside an answer only sometimes or only on paper, small enough to be loaded together. */
export const beside = { HiddenRoutes, LinkNote, OnPaper, RestOnPaper, Share, Trouble }
