import type { APIRoute, GetStaticPaths } from 'astro'
import { loadTitles, type TitlePart, titleParts } from '../../../catalogue/titles.ts'
import { startTable } from '../../../text/tables.ts'
import { titleSheet } from '../../../text/titles.ts'
import { site } from '../../_site.ts'

/** The titles of real qualifications, one file for each part of the table; loaded only when the network's own words lead
 *  nowhere. */
export const getStaticPaths = (() =>
  titleParts.map((part) => ({ params: { part } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => {
  const { catalogue, graph } = site()
  return Response.json(titleSheet(catalogue, loadTitles(), params.part as TitlePart, startTable(graph)))
}
