import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sceneFolder } from './data-folder.ts'
import { importing, listFile } from './import-scene.ts'

it('a contact that looks like a person is told, and is in no file', async () => {
  const data = sceneFolder()
  const list = listFile(`University,Course,Contact,Contact email,Contact phone
Northgate,Care,Jane Smith,j.smith@northgate.example,01632 960040
Northgate,Care Leadership,Dr J. Smith,,
Northgate,Nursing Associate,Nursing Admissions Tutor,nursing@northgate.example,
`)
  const args = ['agreements', list, '--receiving', 'northgate', '--from', 'riverside/btec-health', '--write']
  const { output } = await importing(data, args)
  expect(output).toMatchInlineSnapshot(`
    "list.csv
      line 2: written agreements/btec-health-to-bsc-care.yaml
          no entry requirements: taken as not stated
          left out: Contact "Jane Smith", which looks like a person's name. Write the post: Admissions tutor.
          left out: Contact email "j.smith@northgate.example", which has that name in it. Write the address of an office.
      line 3: written agreements/btec-health-to-bsc-care-top-up.yaml
          no entry requirements: taken as not stated
          left out: Contact "Dr J. Smith", which looks like a person's name. Write the post: Admissions tutor.
      line 4: written agreements/btec-health-to-fdsc-nursing.yaml
          no entry requirements: taken as not stated
    3 rows read = 3 written + 0 unchanged + 0 kept + 0 not understood
    Next: npm run check -- three-rivers
    "
  `)
  const contacts = ['bsc-care', 'bsc-care-top-up', 'fdsc-nursing'].map((course) => {
    const path = join(data, `three-rivers/providers/northgate/agreements/btec-health-to-${course}.yaml`)
    const text = readFileSync(path, 'utf8')
    expect(text).not.toMatch(/smith/i)
    return /^contact: .*$/m.exec(text)?.[0]
  })
  expect(contacts).toMatchInlineSnapshot(`
    [
      "contact: { role: Admissions, phone: "01632 960040" }",
      undefined,
      "contact: { role: Nursing Admissions Tutor, email: nursing@northgate.example }",
    ]
  `)
})
