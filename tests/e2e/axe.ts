import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** The success criteria of WCAG 2.2 AA that a machine can judge. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** And what axe advises beside them. */
export const wcagAndAdvice = [...wcag, 'best-practice']

/** Each fault that axe finds in a page, or in one part of it, with the element that has it; of the rules with these tags. */
export const faultsOf = (page: Page, tags: string[], within?: string): Promise<string[]> =>
  told(axe(page, within).withTags(tags))

/** The faults of a page's colours alone: all that can differ when the same page is shown in another colour scheme. */
export const colourFaultsOf = (page: Page): Promise<string[]> =>
  told(axe(page).withRules(['color-contrast', 'link-in-text-block']))

/** What passes is not described, which is most of the work. Legacy means in the page itself, rather than a second one for the sum:
 *  it says the same where no page has frames, in half the time. */
function axe(page: Page, within?: string): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  return within === undefined ? builder : builder.include(within)
}

async function told(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
