/** ", under “One of these”": what a list that goes on stands under; empty where it stands by itself. `heads` are the rows above
 *  it, outermost first. */
export function underHeads(heads: string[]): string {
  const said = heads.map((head) => `“${head.replace(/:$/, '')}”`)
  return said.length === 0 ? '' : `, under ${said.join(', ')}`
}
