import type { AwardKind } from '../schema/reference.ts'

/** What a kind of qualification is, to somebody who has never met it. */
export const awardMeaning: Record<AwardKind, string> = {
  'level-2': 'A first qualification in a kind of work, at the level of good GCSEs.',
  'a-level': 'A subject studied in depth at school or college, mostly tested by exams.',
  vocational:
    'A qualification in a kind of work, studied at college, mostly tested by what you do and write in the course.',
  't-level': 'A two-year course after GCSEs, with at least 45 days at an employer.',
  access: 'A one-year diploma for adults who want to go to university and do not have A levels or the like.',
  nvq: 'A qualification that shows you can do your job. It is earned at work.',
  apprenticeship: 'A paid job with training. Your employer has to take you on.',
  'foundation-year': 'A year before a degree, at the same university. It is not a foundation degree.',
  certificate: 'The first year of a degree, as a qualification of its own.',
  hnc: 'A one-year qualification linked to work, worth about the first year of a degree.',
  hnd: 'A two-year qualification linked to work, worth about the first two years of a degree.',
  'foundation-degree':
    'A two-year degree linked to work. You can stop with it, or go on to the final year of an honours degree. It is not a foundation year.',
  'top-up':
    'The final year of an honours degree, for people who already have a foundation degree, an HND or the like.',
  honours: 'A full degree, usually three years, in Scotland four.',
  ordinary: 'A degree without honours, usually three years.',
  diploma: 'A qualification above A level, linked to a kind of work.',
  postgraduate: 'Study after a degree.',
}
