import { ConditionField } from '../conditions/ConditionField.tsx'
import { widgetOf } from '../widget.ts'
import { BoxField } from './Box.tsx'
import { ChoiceField, TickField, TicksField } from './Choices.tsx'
import { type FieldProps, nameOfField } from './Frame.tsx'
import { GroupField, GroupsField } from './Groups.tsx'
import { LinesField } from './Lines.tsx'
import { NameField } from './Names.tsx'
import { offersFor } from './offers.ts'
import { PairField, RangeField } from './Pairs.tsx'

/** The field at a path of the record, in the way that fits its schema. */
export function Field(props: FieldProps) {
  const { form } = props
  const widget = widgetOf(props.schema, String(props.path.findLast((part) => typeof part === 'string')))
  switch (widget.is) {
    case 'words':
      return <BoxField {...props} box={widget.long ? 'long' : 'words'} offers={offersFor(form, props.path)} />
    case 'number':
    case 'date':
      return <BoxField {...props} box={widget.is} />
    case 'tick':
      return <TickField {...props} usual={widget.usual} />
    case 'choice':
      return <ChoiceField {...props} choices={widget.choices} />
    case 'ticks':
      return <TicksField {...props} choices={widget.choices} />
    case 'name':
      return <NameField key={nameOfField(form, props.path)} {...props} widget={widget} />
    case 'pair':
      return <PairField {...props} />
    case 'range':
      return <RangeField {...props} />
    case 'lines':
      return <LinesField {...props} single={widget.single} />
    case 'group':
      return <GroupField {...props} />
    case 'groups':
      return <GroupsField {...props} selector={widget.selector} />
    case 'conditions':
      return <ConditionField {...props} />
  }
}
