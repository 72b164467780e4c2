import { useEffect, useRef, useState } from 'preact/hooks'
import { type Asked, readPayload } from '../../certificate/payload.ts'
import { londonDate } from '../../graph/month.ts'
import { type Answer, answerWords, checkedWhen, signatureWords } from '../../text/verify.ts'
import { AnswerCard } from './AnswerCard.tsx'
import { CheckForm } from './CheckForm.tsx'
import { HandedList } from './Handed.tsx'
import { Many } from './Many.tsx'
import { check } from './register.ts'

/** A check that was made, with its words. */
export interface Done {
  /** Counts up: the newest has the highest. */
  number: number
  asked: Asked
  answer: Answer
  signatures: string[]
  /** Against what, and on which day. */
  when: string
  /** The published version that was found, whatever has become of it. */
  known: Known | undefined
}

/** A version that was published. */
export interface Known {
  reference: string
  version: number
  code: string
}

const blank: Asked = { reference: '', code: '' }

/** Checks certificates one after the other, or a whole list. It asks for this site's register files, and sends nothing. */
export function VerifyDesk() {
  const [asked, setAsked] = useState(blank)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done[]>([])
  const [heading, field] = [useRef<HTMLHeadingElement>(null), useRef<HTMLInputElement>(null)]

  const run = async (one: Asked) => {
    setBusy(true)
    const answered = await checked(one)
    setBusy(false)
    setDone((before) => [{ ...answered, number: before.length + 1 }, ...before])
  }

  useEffect(() => {
    const readAddress = () => {
      const found = readPayload(location.hash)
      if (found === undefined) return
      setAsked(found)
      void run(found)
    }
    readAddress()
    addEventListener('hashchange', readAddress)
    return () => removeEventListener('hashchange', readAddress)
  }, [])

  useEffect(() => {
    if (done.length > 0) heading.current?.focus()
  }, [done.length])

  const [newest, ...earlier] = done
  return (
    <div class="verify-desk">
      <CheckForm
        asked={asked}
        first={field}
        busy={busy}
        onAsked={setAsked}
        onCheck={(one) => {
          setAsked(one)
          void run(one)
        }}
      />
      <p role="status" class="hidden-words">
        {busy ? 'Checking…' : newest === undefined ? '' : newest.answer.head}
      </p>
      {newest !== undefined && (
        <>
          <AnswerCard key={newest.number} done={newest} heading={heading} />
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setAsked(blank)
              field.current?.focus()
            }}
          >
            Check another
          </button>
        </>
      )}
      {earlier.length > 0 && (
        <details class="verify-earlier">
          <summary>Checked before on this page ({earlier.length})</summary>
          <ol>
            {earlier.map((one) => (
              <li key={one.number}>
                <AnswerCard done={one} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <Many />
      <HandedList known={newest?.known} />
    </div>
  )
}

/** Makes one check and puts it into words. */
export async function checked(asked: Asked): Promise<Omit<Done, 'number'>> {
  const today = londonDate(new Date())
  const { status, signatures, index } = await check(asked, today)
  return {
    asked,
    answer: answerWords(status, asked),
    signatures: signatures.map(signatureWords),
    when: checkedWhen(today, index),
    known:
      'frozen' in status
        ? { reference: status.frozen.reference, version: status.version, code: status.code }
        : undefined,
  }
}
