import type { APIRoute, GetStaticPaths } from 'astro'
import { chosenNetwork, readDataFiles } from '../../../catalogue/disk.ts'

/** The file of each provider, course and agreement as it is published, to the letter: a change is made to that and to nothing
 *  worked out from it. */
export const getStaticPaths = (() => {
  const network = chosenNetwork()
  return readDataFiles(network).flatMap(({ path, text }) => {
    const record = new RegExp(`^data/${network}/(providers/.+)\\.yaml$`).exec(path)?.[1]
    return record === undefined || text === undefined ? [] : [{ params: { record }, props: { text } }]
  })
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } })
