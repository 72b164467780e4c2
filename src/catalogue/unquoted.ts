/** The words without the quotation marks that stand round the whole of them; as they are where there are none, or others inside. */
export function unquoted(text: string): string {
  const inner = /^(["“”„«'‘])(.+)(["”“»'’])$/su.exec(text.trim())?.[2]
  return inner === undefined || /["“”„«»‘]|\s'/.test(inner) ? text : inner.trim()
}
