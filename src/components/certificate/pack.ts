import { CertificateDesk } from './desk.ts'

/** Prints a plan, and after it the sheets at these addresses of this site, each with what its fragment chooses and what the
 *  learner has said of themselves. What is put on this page for it is taken away when the printing is done. Rejects where a
 *  sheet cannot be had: half a pack is never printed. */
export async function printPack(plan: Element, addresses: string[]): Promise<void> {
  const pages = await Promise.all(addresses.map(loadPage))
  await Promise.all(pages.flatMap(missingStyles).map(addStyle))
  const pack = document.createElement('div')
  pack.className = 'pack print-alone'
  const desks = pages.map((page, index) => deskOf(page, new URL(addresses[index] ?? '', location.href).hash))
  pack.append(plan.cloneNode(true), ...desks)
  // Links to it and its names would be there twice.
  for (const one of pack.querySelectorAll('[id], [for]')) {
    one.removeAttribute('id')
    one.removeAttribute('for')
  }
  document.querySelector('main')?.append(pack)
  await Promise.all(desks.map((desk) => desk.written))
  addEventListener('afterprint', () => pack.remove(), { once: true })
  window.print()
}

/** A page of this site, as the browser itself reads it: nothing in it runs. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address.replace(/#.*/, ''))
    request.responseType = 'document'
    request.onload = () => {
      const page = request.status === 200 ? request.responseXML : null
      if (page?.querySelector('certificate-desk')) resolve(page)
      else reject(new Error(`No sheet at ${address}: ${request.status}`))
    }
    request.onerror = () => reject(new Error(`No answer from ${address}`))
    request.send()
  })
}

function deskOf(page: Document, choice: string): CertificateDesk {
  const desk = document.importNode(page.querySelector('certificate-desk') as Element, true)
  customElements.upgrade(desk)
  if (!(desk instanceof CertificateDesk)) throw new Error('The sheet has no desk.')
  desk.dataset.choice = choice
  return desk
}

const styles = (page: Document) => [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]

/** The addresses of a page's style sheets that this page does not have yet. */
function missingStyles(page: Document): string[] {
  const here = new Set(styles(document).map((link) => link.getAttribute('href')))
  return styles(page).flatMap((link) => {
    const address = link.getAttribute('href')
    if (address === null || here.has(address)) return []
    here.add(address)
    return [address]
  })
}

function addStyle(address: string): Promise<void> {
  if (styles(document).some((link) => link.getAttribute('href') === address)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`No style at ${address}`))
    document.head.append(link)
  })
}
