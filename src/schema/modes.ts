/** Ways to study. Apart from the other vocabularies, since the finder needs their names and not this list. */
export const modes = [
  'full-time',
  'part-time',
  'day-release',
  'block-release',
  'work-based',
  'distance',
] as const
