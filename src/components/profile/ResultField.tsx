import { useId } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { formOf, resultAsk, withAnswer } from '../../eligibility/answering.ts'
import { emptyProfile, type Held, type Result } from '../../eligibility/profile.ts'
import { answerWords } from '../../text/answers.ts'
import type { Names } from '../../text/names.ts'
import { askText } from '../../text/questions.ts'
import { saidLines } from '../../text/said.ts'
import { Choice } from '../finder/Form.tsx'
import { Answering } from './AskField.tsx'

interface Props {
  held: Held
  catalogue: Names & Pick<Catalogue, 'scales'>
  onHeld: (held: Held) => void
}

/** How well they did, or expect to do, on the award's own scale; it can be left open. Nothing where there are no grades. */
export function ResultField({ held, catalogue, onHeld }: Props) {
  const id = useId()
  const ask = resultAsk(held.award, catalogue)
  if (ask === undefined) return null
  const form = formOf(ask, catalogue)
  const say = (said: string) => {
    const [told] = withAnswer(
      { ...emptyProfile, qualifications: [held] },
      ask,
      said,
      held.sure,
    ).qualifications
    if (told !== undefined) onHeld(told)
  }
  const { results = [] } = held
  if (form.form === 'grades' && results.length > 0 && results.every(({ name }) => name !== undefined))
    return (
      <>
        {results.map((result, index) => (
          <Choice
            key={result.name}
            label={gradeIn(result.name)}
            value={result.grade ?? ''}
            options={[['', unknownGrade], ...form.options.map((grade): [string, string] => [grade, grade])]}
            onChange={(grade) => onHeld({ ...held, results: results.with(index, graded(result, grade)) })}
          />
        ))}
      </>
    )
  if (form.form === 'choice')
    return (
      <Choice
        label={askText(ask, catalogue)}
        value={held.grade ?? ''}
        options={[
          ['', unknownGrade],
          ...form.options.map((grade): [string, string] => [grade, answerWords(ask, grade)]),
        ]}
        onChange={(grade) => onHeld(grade === '' ? withoutGrade(held) : { ...held, grade })}
      />
    )
  const [line] = saidLines({ ...emptyProfile, qualifications: [held] }, catalogue)
  const isSaid = held.results !== undefined || held.access !== undefined || held.gradedUnits !== undefined
  return (
    <fieldset class="result">
      <legend>{askText(ask, catalogue)}</legend>
      <div class="ask-row">
        <Answering
          id={id}
          ask={ask}
          form={form}
          label={askText(ask, catalogue)}
          catalogue={catalogue}
          onSaid={say}
        />
      </div>
      <p class="bearing" role="status">
        {isSaid ? line?.text : 'You can leave this open.'}
      </p>
    </fieldset>
  )
}

const unknownGrade = 'I don’t know yet'
const gradeIn = (name = '') => `Grade in ${name}`

function graded({ grade: _, ...result }: Result, grade: string): Result {
  return grade === '' ? result : { ...result, grade }
}

function withoutGrade({ grade: _, ...held }: Held): Held {
  return held
}
