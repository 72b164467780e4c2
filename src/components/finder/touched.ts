import { useEffect, useState } from 'preact/hooks'

/** Whether somebody has pressed a key or the page, or turned to the browser's own menu, since the answer came: whoever is
 *  about to print does one of these first, and a first answer waits for nothing that only paper needs. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false)
  useEffect(() => {
    for (const kind of ['keydown', 'pointerdown', 'mouseleave'])
      document.documentElement.addEventListener(kind, () => setTouched(true), { once: true })
  }, [])
  return isTouched
}
