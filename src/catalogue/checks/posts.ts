import type { Catalogue } from '../catalogue.ts'
import { looksLikeName } from '../person-name.ts'
import { accordFile, agreementFile, type Check, type Finding, providerFile } from './check.ts'

/** Who signs and who answers is a post: nobody's name is put here. */
export const postsNotPeople: Check = {
  name: 'posts and no names',
  severity: 'attention',
  find(catalogue) {
    return rolesIn(catalogue).flatMap(({ file, path, role }): Finding[] =>
      looksLikeName(role)
        ? [
            {
              file,
              path,
              statement: `role is "${role}", which looks like a person's name.`,
              hint: 'Write the post, which stays when people move on: Academic Registrar, Admissions office.',
            },
          ]
        : [],
    )
  },
}

function rolesIn(catalogue: Catalogue): { file: string; path: PropertyKey[]; role: string }[] {
  const { network, providers, accords, agreements } = catalogue
  const contact = (file: string, field: string, role: string | undefined) =>
    role === undefined ? [] : [{ file, path: [field, 'role'], role }]
  const signed = (file: string, signatures: { role: string }[]) =>
    signatures.map(({ role }, index) => ({ file, path: ['signed', index, 'role'], role }))
  return [
    ...contact(`data/${network.id}/network.yaml`, 'contact', network.contact.role),
    ...Object.values(providers).flatMap(({ id, admissions }) =>
      contact(providerFile(catalogue, id), 'admissions', admissions?.role),
    ),
    ...Object.values(accords).flatMap(({ id, signed: all }) => signed(accordFile(catalogue, id), all)),
    ...agreements.flatMap(({ id, contact: asked, signed: all }) => {
      const file = agreementFile(catalogue, id)
      return [...contact(file, 'contact', asked?.role), ...signed(file, all)]
    }),
  ]
}
