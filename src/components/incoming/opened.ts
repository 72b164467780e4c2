import { useState } from 'preact/hooks'
import type { Opened } from '../finder/view.ts'

/** What stands open below one start: nothing at first. */
export function useOpened(): Opened {
  const [names, setNames] = useState<string[]>([])
  return {
    isOpen: (name) => names.includes(name),
    set: (name, open) =>
      setNames((before) => [...before.filter((other) => other !== name), ...(open ? [name] : [])]),
  }
}
