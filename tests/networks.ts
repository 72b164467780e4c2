/** The networks that come with the code, in `data/`: what the tests hold of data they hold of these. Another network beside
 *  them answers to `npm run check` alone, and is built and clicked through like the rest. */
export const shipped = ['three-rivers', 'uk-published']

/** Whether a path from the root of the repository is of the national lists or of a network that comes with the code. */
export const isShipped = (path: string): boolean =>
  ['reference', ...shipped].some((folder) => path.startsWith(`data/${folder}/`))
