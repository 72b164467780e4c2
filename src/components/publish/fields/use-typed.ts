import { useState } from 'preact/hooks'
import type { z } from 'zod'
import { takenAs } from '../../../text/publish-typed.ts'
import { asMeant } from '../as-meant.ts'
import { asNumber, plainText } from '../value.ts'

interface Typing {
  schema: z.ZodType
  /** What the record has. */
  value: unknown
  /** Another value, of words or of a number; undefined where nothing is left. */
  onValue: (value: unknown) => void
  announce: (text: string) => void
  numeric?: boolean
}

/** A box that keeps what is typed as it is typed, spaces and line breaks included, while the record gets it as a file may have
 *  it; and that takes what is meant for what is written, once one is done with it. */
export function useTyped({ schema, value, onValue, announce, numeric = false }: Typing) {
  const [typed, setTyped] = useState<string>()
  const read = (text: string) => {
    const plain = plainText(text)
    return plain === '' ? undefined : numeric ? asNumber(plain) : plain
  }
  const stored = shownText(value)
  return {
    value: typed !== undefined && shownText(read(typed)) === stored ? typed : stored,
    onInput({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
      setTyped(currentTarget.value)
      onValue(read(currentTarget.value))
    },
    /** On leaving it, and on Enter before that checks the form. */
    onChange() {
      setTyped(undefined)
      const meant = asMeant(schema, stored)
      if (meant === undefined) return
      onValue(meant)
      announce(takenAs(meant))
    },
  }
}

const shownText = (value: unknown): string => (value === undefined ? '' : String(value))
