import { z } from 'zod'

/** The schema library would write functions while it runs, which this site's security policy refuses. To be loaded before
 *  any schema is: each asks once, when it is made. */
z.config({ jitless: true })
