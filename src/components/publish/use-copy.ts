import { useEffect, useState } from 'preact/hooks'

interface Copying {
  /** What is said of the last try; nothing once the text is another. */
  said: string
  /** Whether the browser has refused: then the text is to be shown, for people to copy themselves. */
  refused: boolean
  copy: () => Promise<boolean>
}

/** Copies a text, and says whether it is copied. */
export function useCopy(text: string): Copying {
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState(false)
  useEffect(() => setSaid(''), [text])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied.')
      setRefused(false)
      return true
    } catch {
      setRefused(true)
      setSaid('This browser does not let the page copy. The text stands open below, selected: copy it there.')
      return false
    }
  }
  return { said, refused, copy }
}
