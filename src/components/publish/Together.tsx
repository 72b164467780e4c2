import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { publishedBranch } from '../../text/proposal.ts'
import { comparisonOf, readBranch } from '../../text/proposal-branch.ts'
import { branchRead, putWords, stepTitle, together } from '../../text/together.ts'
import { todayInLondon } from '../agreement/load.ts'
import { AddressStep } from './AddressStep.tsx'
import { AllAtOnce } from './AllAtOnce.tsx'
import { BundleList } from './BundleList.tsx'
import { apartFrom, itemsOf, readyOf } from './bundle.ts'
import type { Draft } from './drafts.ts'
import { FileStep } from './FileStep.tsx'
import {
  forgetUnderway,
  keepUnderway,
  loadUnderway,
  nothingUnderway,
  type Underway,
} from './proposal-kept.ts'

interface Props {
  drafts: Draft[]
  /** The network's names with those of the drafts. */
  names: Catalogue
  published: Catalogue
  onDraft: (draft: Draft) => void
  onLeave: () => void
}

/** All that is begun on this device as one proposal: the first file makes a branch on GitHub, the others join it there, and
 *  the pull request is created last. */
export function Together({ drafts, names, published, onDraft, onLeave }: Props) {
  const items = useMemo(() => itemsOf(drafts, names, published, todayInLondon()), [drafts, names, published])
  const [underway, setUnderway] = useState<Underway>(() => {
    forgetUnderway(drafts.map(({ key }) => key))
    return loadUnderway()
  })
  const [left, setLeft] = useState<ReadonlySet<string>>(() => apartFrom(items, Object.keys(underway.put)))
  const [says, setSays] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const base = publishedBranch(published.network.repository, published.network.branch)
  const read = base === undefined || underway.address === '' ? undefined : readBranch(underway.address, base)
  const branch = read !== undefined && 'branch' in read ? read.branch : undefined
  const ready = readyOf(items, left)
  const isPut = (item: (typeof items)[number]) => underway.put[item.draft.key] === item.text
  const next = ready.find((item) => !isPut(item))

  const move = (now: Underway, words: string) => {
    keepUnderway(now)
    setUnderway(now)
    setSays(words)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.step.now h3')?.focus())
  }
  const put = (item: (typeof items)[number]) =>
    move({ ...underway, put: { ...underway.put, [item.draft.key]: item.text } }, putWords(item.title))
  const useAddress = (address: string) => {
    const [first] = ready
    const found = base === undefined ? undefined : readBranch(address, base)
    if (first === undefined || found === undefined) return undefined
    if ('fault' in found) return found.fault
    const firstPut = Object.keys(underway.put).length > 0 ? {} : { [first.draft.key]: first.text }
    const { owner, repository, branch: name } = found.branch
    move(
      { address: address.trim(), put: { ...underway.put, ...firstPut } },
      branchRead(name, `${owner}/${repository}`),
    )
    return undefined
  }

  return (
    <div class="together">
      <p>
        <button type="button" class="link" onClick={onLeave}>
          Back to the beginning
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {together.title}
      </h2>
      <p class="measure">{items.length === 0 ? together.noDrafts : together.lead}</p>
      <BundleList
        items={items}
        ready={ready}
        left={left}
        isFixed={(item) => Object.hasOwn(underway.put, item.draft.key)}
        onLeft={setLeft}
        onDraft={onDraft}
      />
      {items.length > 0 && ready.length === 0 && <p class="notice">{together.none}</p>}
      {base !== undefined && ready.length > 0 && (
        <ol class="steps">
          {ready.flatMap((item, index) => [
            <FileStep
              key={item.draft.key}
              number={index + (index === 0 ? 1 : 2)}
              item={item}
              was={underway.put[item.draft.key]}
              base={base}
              branch={branch}
              now={branch === undefined ? index === 0 : item === next}
              onPut={() => put(item)}
            />,
            ...(index === 0
              ? [
                  <AddressStep
                    key={`address ${underway.address}`}
                    address={underway.address}
                    branch={branch}
                    onUse={useAddress}
                    onAnew={() => move(nothingUnderway, together.anew)}
                  />,
                ]
              : []),
          ])}
          <li class={branch !== undefined && next === undefined ? 'step now' : 'step'}>
            <h3 tabIndex={-1}>{stepTitle(ready.length + 2, together.lastTitle)}</h3>
            {branch !== undefined && next === undefined ? (
              <>
                <p>{together.last}</p>
                <p>
                  <a class="button" href={comparisonOf(branch, base)} target="_blank" rel="noopener external">
                    Open the comparison on GitHub<span class="hidden-words"> (in a new tab)</span>
                  </a>
                </p>
                <p>{together.after}</p>
              </>
            ) : (
              <p class="soft">{together.later}</p>
            )}
          </li>
        </ol>
      )}
      {ready.length > 0 && <AllAtOnce items={ready} on={base} network={published.network.id} />}
      <p class="hidden-words" role="status">
        {says}
      </p>
    </div>
  )
}
