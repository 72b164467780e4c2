import type { Choice } from '../../certificate/choice.ts'
import { headsOver, sheetsInWords } from '../../certificate/fit.ts'
import { readChoice } from '../../certificate/read-choice.ts'

import { dateInWords } from '../../text/dates.ts'
import { underHeads } from '../../text/under-heads.ts'
import { hasSaidSomething } from '../profile/kept-name.ts'

/** Writes on the sheet what is chosen and typed beside it. What the learner has said of themselves elsewhere on this site is
 *  written there first, for them to change. Nothing of the sheet is kept: not in storage, not in the address, and fields are
 *  emptied when the page is left. */
export class CertificateDesk extends HTMLElement {
  /** What they typed in or emptied themselves is not written over. */
  readonly touched = new Set<EventTarget>()
  readonly away = new AbortController()
  /** Settles when the sheet says all that can be known before somebody types. */
  written: Promise<unknown> = Promise.resolve()

  connectedCallback() {
    for (const controls of this.all('[data-controls]')) controls.hidden = false
    this.addEventListener('input', (event) => {
      if (event.target !== null) this.touched.add(event.target)
      this.write(event.target)
    })
    this.addEventListener('change', (event) => {
      this.show()
      if (event.target instanceof HTMLSelectElement) void this.fillIn()
    })
    for (const button of this.all('[data-print]')) button.addEventListener('click', () => window.print())
    this.hear('hashchange', () => this.choose())
    this.hear('beforeprint', () => this.date())
    this.hear('pagehide', () => this.empty(this.fields))
    this.hear('pageshow', (event) => event.persisted && void this.fillIn())
    this.choose()
    this.date()
    this.written = Promise.all([this.fillIn(), this.drawSquares()])
  }

  disconnectedCallback() {
    this.away.abort()
  }

  hear<K extends keyof WindowEventMap>(event: K, listener: (event: WindowEventMap[K]) => void) {
    window.addEventListener(event, listener, { signal: this.away.signal })
  }

  async drawSquares() {
    if (this.querySelector('[data-square]') === null) return
    // Without the square the code is there to be typed.
    await import('./draw-square.ts').then(({ drawSquares }) => drawSquares(this)).catch(() => undefined)
  }

  /** Takes what the address offers, or `data-choice` where the sheet is on another page, part by part, and leaves alone what it does not speak of. */
  choose() {
    const offered = (key: string) =>
      [...(this.select(key)?.options ?? [])].map((option) => option.value).filter((value) => value !== '')
    const choice = readChoice(this.dataset.choice ?? window.location.hash, {
      from: offered('from'),
      to: offered('to'),
      start: offered('start'),
    })
    for (const [key, value] of Object.entries(choice)) {
      const select = this.select(key)
      if (select !== null) select.value = value
    }
    this.show()
  }

  /** Shows of each choice the part of the sheet that is for it. */
  show() {
    this.offerStarts()
    const chosen: Required<Choice> = {
      from: this.chosen('from'),
      to: this.chosen('to'),
      start: this.chosen('start'),
    }
    for (const part of this.all('[data-choice]')) {
      const key = part.dataset.choice as keyof Choice
      if (this.select(key) !== null) part.hidden = part.dataset.id !== chosen[key]
    }
    this.showSigners()
    const isChosen = (key: 'from' | 'to') => this.select(key) === null || chosen[key] !== ''
    const [from, to] = [isChosen('from'), isChosen('to')]
    this.fit(from && to ? 'chosen' : from ? 'from' : to ? 'to' : 'open')
  }

  /** Only months in which the chosen course can be started. */
  offerStarts() {
    const starts = this.select('to')?.selectedOptions[0]?.dataset.starts?.split(' ')
    const select = this.select('start')
    if (select === null) return
    for (const option of select.options) {
      option.disabled = option.value !== '' && starts !== undefined && !starts.includes(option.value)
      if (option.disabled && option.selected) select.value = ''
    }
  }

  /** Of several who signed for sending providers, the one where the learner studies. */
  showSigners() {
    const provider = this.select('from')?.selectedOptions[0]?.dataset.provider
    const signers = this.all('[data-signer]')
    const theirs = signers.some((signer) => signer.dataset.signer === provider)
    for (const signer of signers) signer.hidden = theirs && signer.dataset.signer !== provider
  }

  /** With boxes to tick gone there may be room for more on the first sheet, or for everything. */
  fit(state: 'open' | 'from' | 'to' | 'chosen') {
    const first = this.querySelector<HTMLElement>('[data-first-sheet]')
    const second = this.querySelector<HTMLElement>('[data-second-sheet]')
    const [here, there] = this.all('[data-rows]')
    if (first === null || second === null || here === undefined || there === undefined) return
    const [room, goesOn, sheets] = (first.dataset[state] ?? '').split(' ')
    const rows = [...here.children, ...there.children]
    here.append(...rows.slice(0, Number(room)))
    there.append(...rows.slice(Number(room)))
    this.repeatHeads(rows, Number(room))
    this.all('[data-apply-place]')[goesOn === 'conditions' ? 0 : 1]?.append(...this.all('[data-apply]'))
    for (const body of [here, there])
      (body.parentElement as HTMLElement).hidden = body.childElementCount === 0
    second.hidden = there.childElementCount === 0 && goesOn === 'conditions'
    for (const note of this.all('.sheet-continues'))
      note.hidden = second.hidden || note.dataset.continues !== goesOn
    for (const count of document.querySelectorAll('[data-sheets]'))
      count.textContent = sheetsInWords({ sheets: Number(sheets) })
  }

  /** What the first row of the second sheet stands under is said again there. */
  repeatHeads(rows: Element[], at: number) {
    const depths = rows.map((row) => Number(/depth-(\d)/.exec(row.className)?.[1] ?? 0))
    const heads = headsOver(depths, at).map(
      (index) => rows[index]?.querySelector('td')?.firstChild?.textContent ?? '',
    )
    for (const place of this.all('[data-second-sheet] [data-heads]'))
      place.textContent = underHeads(heads.map((text) => text.trim()))
  }

  write(field: EventTarget | null) {
    if (!(field instanceof HTMLInputElement)) return
    for (const place of this.all(`[data-said="${field.dataset.say}"]`)) place.textContent = field.value
  }

  date() {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date())
    for (const place of this.all('[data-said="issued"]')) place.textContent = `${dateInWords(today)}.`
  }

  /** The words that the learner's own facts give for each condition, in the fields that they have not touched. Without them
   *  the sheet is as it was: a line to write on. */
  async fillIn() {
    const { agreement } = this.dataset
    if (agreement === undefined || !hasSaidSomething()) return
    try {
      const { statementsFor } = await import('./statements.ts')
      const rows = await statementsFor(agreement, {
        from: this.chosen('from'),
        start: this.chosen('start'),
      })
      for (const field of this.statements) {
        if (this.touched.has(field)) continue
        field.value = rows[Number(field.dataset.say)] ?? ''
        this.write(field)
      }
      this.tellFilled()
    } catch {
      // Not to be had now: they write it themselves.
    }
  }

  tellFilled() {
    const place = this.querySelector('[data-filled]')
    const words = this.querySelector<HTMLTemplateElement>('[data-filled-words]')
    const filled = this.statements.some((field) => field.value !== '' && !this.touched.has(field))
    if (place === null || words === null || !filled || place.childElementCount > 0) return
    place.append(words.content.cloneNode(true))
    place.querySelector('[data-empty]')?.addEventListener('click', () => {
      for (const field of this.statements) this.touched.add(field)
      this.empty(this.statements)
      place.replaceChildren()
      this.statements[0]?.focus()
    })
  }

  empty(fields: HTMLInputElement[]) {
    for (const field of fields) {
      field.value = ''
      this.write(field)
    }
  }

  get fields(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')]
  }

  /** Fields in which a condition is answered. */
  get statements(): HTMLInputElement[] {
    return this.fields.filter((field) => field.dataset.say !== 'name')
  }

  select(key: string): HTMLSelectElement | null {
    return this.querySelector(`select[data-choose="${key}"]`)
  }

  chosen(key: string): string {
    return this.select(key)?.value ?? ''
  }

  all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)]
  }
}

customElements.define('certificate-desk', CertificateDesk)
