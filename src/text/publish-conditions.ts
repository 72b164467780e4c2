import type { LeafKind } from '../schema/condition.ts'

/** What can be asked for, as somebody looks for it who writes an agreement: by what it has to do with. */
export const leafGroups: { title: string; kinds: LeafKind[] }[] = [
  {
    title: 'Results',
    kinds: ['completed', 'grade', 'qualification', 'tariff', 'credits', 'access', 'average', 'assessment'],
  },
  { title: 'Units', kinds: ['unit', 'subject_unit', 'units_passed', 'graded_unit'] },
  { title: 'GCSEs and Functional Skills', kinds: ['gcse', 'functional_skills'] },
  {
    title: 'What they do',
    kinds: ['attendance', 'reference', 'interview', 'audition', 'portfolio', 'evidence', 'applied_by'],
  },
  { title: 'Work', kinds: ['experience', 'employer_agrees'] },
  {
    title: 'About them',
    kinds: ['age', 'residency', 'achieved_within', 'dbs', 'occupational_health'],
  },
  {
    title: 'Anything else',
    kinds: ['covered', 'subject_related', 'partner_college', 'standard_entry', 'rpl', 'not_stated', 'other'],
  },
]

/** Each by name, in a list to choose from. */
export const leafNames: Record<LeafKind, string> = {
  completed: 'Pass a course or an award',
  grade: 'An overall grade',
  qualification: 'A qualification by its title',
  tariff: 'UCAS Tariff points',
  credits: 'Credits at a level',
  access: 'Access to HE credits',
  average: 'An average mark',
  assessment: 'A stage or test passed',
  unit: 'A unit by its code',
  subject_unit: 'A unit by its title',
  units_passed: 'A number of units passed',
  graded_unit: 'Graded units (SQA)',
  gcse: 'GCSEs',
  functional_skills: 'Functional Skills',
  attendance: 'Attendance',
  reference: 'A reference',
  interview: 'An interview',
  audition: 'An audition',
  portfolio: 'A portfolio',
  evidence: 'Papers to show',
  applied_by: 'Apply by a date',
  experience: 'Experience',
  employer_agrees: 'The employer agrees',
  age: 'An age',
  residency: 'Where they live',
  achieved_within: 'How old the qualification may be',
  dbs: 'A DBS check',
  occupational_health: 'Occupational health clearance',
  covered: 'What they have been taught',
  subject_related: 'A related subject',
  partner_college: 'Their own college must be in it',
  standard_entry: 'The usual entry requirements too',
  rpl: 'Recognition of prior learning',
  not_stated: 'A condition that is not stated',
  other: 'Something that none of these can say',
}

/** The ways to join several. */
export const branchNames = {
  all: 'All of these',
  any: 'One of these is enough',
  at_least: 'At least so many of these',
} as const

const fieldNames: Record<string, string> = {
  'completed.completed': 'What they must pass',
  'grade.grade': 'At least this grade',
  'grade.count': 'How many at that grade, if more than one',
  'qualification.qualification': 'The qualification',
  'tariff.tariff': 'At least this many points',
  'tariff.tables': 'On which tables',
  'credits.credits': 'At least this many credits',
  'credits.level': 'At least at this level',
  'access.access': 'Level 3 credits',
  'access.in': 'In these units',
  'unit.unit': 'Code of the unit',
  'unit.title': 'What the unit is called',
  'subject_unit.subject_unit': 'The unit',
  'units_passed.units_passed': 'How many units',
  'graded_unit.graded_unit': 'Grade, or one grade for each graded unit',
  'graded_unit.which': 'Which graded units',
  'average.average': 'Average mark, per cent',
  'average.of': 'Averaged over',
  'gcse.gcse': 'Subject',
  'gcse.grade': 'At least this grade',
  'gcse.count': 'How many, if more than one',
  'gcse.or_equivalent': 'Or equivalent',
  'functional_skills.functional_skills': 'Subject',
  'attendance.attendance': 'At least, per cent',
  'attendance.typical': 'Typically: not a rule',
  'reference.reference': 'Which reference',
  'interview.interview': 'What must come of it',
  'audition.audition': 'What must come of it',
  'portfolio.portfolio': 'What must come of it',
  'assessment.assessment': 'The stage or test',
  'evidence.evidence': 'Which papers',
  'applied_by.applied_by': 'By this date',
  'applied_by.how': 'Through whom',
  'experience.experience': 'The kind of work',
  'experience.months': 'For at least so many months',
  'experience.hours': 'For at least so many hours',
  'employer_agrees.employer_agrees': 'What the employer must agree to',
  'age.age': 'At least this old',
  'residency.residency': 'Where they must live, or have lived',
  'achieved_within.achieved_within': 'Years at most',
  'dbs.dbs': 'Which check',
  'occupational_health.occupational_health': 'What must come of it',
  'covered.covered': 'What they have been taught',
  'subject_related.subject_related': 'Related to what',
  'partner_college.partner_college': 'Where the list is',
  'standard_entry.standard_entry': 'Which part of them',
  'rpl.rpl': 'What it goes through',
  'not_stated.not_stated': 'What is known of it',
  'other.other': 'In words',
  grade: 'At least this grade',
  award: 'Of which award',
  subject: 'In which subject',
  if_offered: 'Only if their college teaches it',
  note: 'A note beside it',
}

/** What a field of a condition is called; undefined where it is called as elsewhere. */
export function leafFieldLabel(kind: LeafKind, field: string): string | undefined {
  return fieldNames[`${kind}.${field}`] ?? fieldNames[field]
}

/** What is shown to the learner of a condition that is still being filled in. */
export function unfinished(kind: LeafKind): string {
  return `(${leafNames[kind]}: still to be filled in)`
}
