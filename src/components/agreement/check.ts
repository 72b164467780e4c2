import { hasSaidSomething } from '../profile/kept-name.ts'

/** A button, and behind it the check, which is loaded when it is pressed, or at once for a learner who has said something of
 *  themselves before. */
class AgreementCheck extends HTMLElement {
  connectedCallback() {
    this.button?.addEventListener('click', () => void this.open('pressed'))
    if (hasSaidSomething()) void this.open('by itself')
  }

  async open(how: 'pressed' | 'by itself') {
    const { agreement = '' } = this.dataset
    this.say('Loading the check…')
    try {
      const { showCheck } = await import('./show.tsx')
      await showCheck(this, agreement)
      if (how === 'pressed') this.querySelector<HTMLElement>('[data-answer]')?.focus()
    } catch {
      this.say('The check could not be loaded. See that you are online, then press the button again.')
    }
  }

  say(text: string) {
    const status = this.querySelector('[role="status"]')
    if (status !== null) status.textContent = text
  }

  get button(): HTMLButtonElement | null {
    return this.querySelector('button')
  }
}

customElements.define('agreement-check', AgreementCheck)
