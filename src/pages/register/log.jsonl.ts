import { siteRegister } from '../_register.ts'

/** The register's log to the byte: with it and the frozen terms beside it anybody can recompute everything. */
export async function GET(): Promise<Response> {
  const { register } = await siteRegister()
  return new Response(register.log.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
