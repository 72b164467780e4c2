import type { Catalogue } from '../../catalogue/catalogue.ts'
import { linkTo } from '../../text/links.ts'
import type { FormKind } from '../../text/publish-labels.ts'
import { sourceName } from './source-name.ts'

/** What the form offers and checks with. Fails when it can't be had. */
export async function loadNames(): Promise<Catalogue> {
  return (await (await ask('/publish/names.json')).json()) as Catalogue
}

/** The text of a published record's file, as it was when the site was built. */
export async function loadSource(kind: FormKind, id: string): Promise<string> {
  return await (await ask(`/publish/source/${sourceName(kind, id)}.yaml`)).text()
}

async function ask(path: string): Promise<Response> {
  const answer = await fetch(linkTo(path))
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return answer
}
