import { useEffect, useRef } from 'preact/hooks'
import { download } from './download.ts'
import type { useCopy } from './use-copy.ts'

interface Props {
  text: string
  path: string
  /** What it is called among several; nothing where there is one alone. */
  of?: string | undefined
  copying: ReturnType<typeof useCopy>
}

/** The text of a file, to copy, download and see. Where the browser refuses to copy, it is shown with the text selected. */
export function FileText({ text, path, of, copying }: Props) {
  const shown = useRef<HTMLDetailsElement>(null)
  const words = useRef<HTMLPreElement>(null)
  const { said, refused, copy } = copying
  useEffect(() => {
    if (!refused || said === '' || shown.current === null || words.current === null) return
    shown.current.open = true
    words.current.closest('section')?.focus()
    getSelection()?.selectAllChildren(words.current)
  }, [refused, said])
  const which = of === undefined ? null : <span class="hidden-words"> of {of}</span>
  return (
    <>
      <p class="tools">
        <button type="button" class="small" onClick={() => void copy()}>
          Copy the text{which}
        </button>
        <button
          type="button"
          class="small"
          onClick={() => download(path.split('/').at(-1) ?? 'record.yaml', text, 'text/yaml')}
        >
          Download the file{which}
        </button>
        <span role="status">{said}</span>
      </p>
      <details ref={shown}>
        <summary>See the text{which}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section class="yaml" tabIndex={0} aria-label={`The text of ${of ?? 'the file'}`}>
          <pre ref={words}>{text}</pre>
        </section>
      </details>
    </>
  )
}
