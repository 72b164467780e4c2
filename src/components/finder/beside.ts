import { HiddenRoutes } from './HiddenRoutes.tsx'
import { LinkNote } from './LinkNote.tsx'
import { Share } from './Share.tsx'
import { Trouble } from './Trouble.tsx'

/** What stands beside an answer only sometimes, small enough to be loaded together. */
export const beside = { HiddenRoutes, LinkNote, Share, Trouble }
