import { fieldsOf } from '../../catalogue/wording/shape.ts'
import { recordSchemas } from '../../catalogue/write/record-schemas.ts'
import type { Section } from '../../text/publish-sections.ts'
import { Field } from './fields/Field.tsx'
import type { Form } from './form.ts'

interface Props {
  form: Form
  section: Section
  /** What stands above its fields. */
  children: preact.ComponentChildren
}

/** One part of the form: its heading, and a field for each that the schema has. */
export function Part({ form, section, children }: Props) {
  const schemas = fieldsOf(recordSchemas[form.kind])
  return (
    <section class="part">
      <h3>{section.title}</h3>
      {children}
      {section.fields.map((name) => {
        const schema = schemas[name]
        return schema === undefined ? null : <Field key={name} form={form} schema={schema} path={[name]} />
      })}
    </section>
  )
}
