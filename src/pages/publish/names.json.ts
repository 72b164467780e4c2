import { namesOnly } from '../../catalogue/names-file.ts'
import { site } from '../_site.ts'

/** What the form offers by name, and checks with. */
export function GET(): Response {
  return Response.json(namesOnly(site().catalogue))
}
