/** The place of the form. What it takes to write, read and check YAML is loaded with it, on this page and no other. */
class PublishDesk extends HTMLElement {
  async connectedCallback() {
    try {
      await import('./without-eval.ts')
      const { showDesk } = await import('./show.tsx')
      await showDesk(this)
    } catch {
      this.textContent = 'The form could not be loaded. See that you are online, then load the page again.'
    }
  }
}

customElements.define('publish-desk', PublishDesk)
