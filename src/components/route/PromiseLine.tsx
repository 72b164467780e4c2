import type { StepPromise } from '../../search/label.ts'

/** The line that carries a promise as a pattern: it survives greyscale, photocopying and print without backgrounds. It is
 *  drawn twice, across and down; the style sheet shows the one that fits. The words stand beside it. */
export function PromiseLine({ promise }: { promise: StepPromise }) {
  const twice = promise === 'offer'
  return (
    <svg class={`promise-line promise-${promise}`} aria-hidden="true" focusable="false">
      <g class="across">
        <line x1="0" x2="100%" y1={twice ? 4 : 7} y2={twice ? 4 : 7} />
        {twice && <line x1="0" x2="100%" y1="10" y2="10" />}
      </g>
      <g class="down">
        <line y1="0" y2="100%" x1={twice ? 4 : 7} x2={twice ? 4 : 7} />
        {twice && <line y1="0" y2="100%" x1="10" x2="10" />}
      </g>
    </svg>
  )
}
