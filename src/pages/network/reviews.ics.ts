import type { APIContext } from 'astro'
import { reviewsOf } from '../../eligibility/reviews.ts'
import { icsOf } from '../../plan/ics.ts'
import { linkTo } from '../../text/links.ts'
import { reviewCalendar } from '../../text/reviews.ts'
import { site } from '../_site.ts'

/** Every review to come as a calendar that can be subscribed to. The same day and data give the same bytes. */
export function GET({ site: address }: APIContext): Response {
  const { catalogue, today } = site()
  // A calendar knows no page that a link could be relative to.
  const home = address ?? catalogue.network.site
  const link = (id: string) => {
    const path = linkTo(`/publish/#agreement=${id}`)
    return home === undefined ? path : new URL(path, home).href
  }
  const calendar = reviewCalendar(reviewsOf(catalogue, today), catalogue, {
    stamp: `${today}T00:00:00Z`,
    link,
  })
  return new Response(icsOf(calendar), { headers: { 'content-type': 'text/calendar; charset=utf-8' } })
}
