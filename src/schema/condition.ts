import { z } from 'zod'
import {
  date,
  gcseSubject,
  knownAward,
  knownGrade,
  knownSubject,
  unitCode,
  words,
  yearlyDay,
} from './values.ts'

/** What an agreement, or a course's ordinary entry, asks for: a tree of `all`, `any` and `at_least n of`, whose leaves
 *  have one telling key each. Grades and codes are quoted strings, on the scale of the award they belong to. */

const awards = z
  .union([knownAward, z.array(knownAward).min(1)])
  .describe(
    'An award, or a list of them, from data/reference/awards.yaml. Left out: the award that the learner comes with.',
  )
const subjects = z
  .union([knownSubject, z.array(knownSubject).min(1)])
  .describe('The subject that the award must be in. Left out: any subject.')
const percent = z.number().min(1).max(100)
const note = words(300).optional().describe('Anything a reader should know beside it, in plain words.')
const leaf = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...shape, note })

export const leafSchemas = {
  completed: leaf({
    completed: z
      .union([z.literal('sending'), awards])
      .describe('`sending`: passes the course they come from. Or an award that they must have passed.'),
    subject: subjects.optional(),
  }),
  grade: leaf({
    grade: knownGrade.describe("At least this overall grade, on the award's own scale."),
    count: z
      .int()
      .min(2)
      .max(12)
      .optional()
      .describe('How many at that grade, if more than one is asked for: three A levels at C.'),
    award: awards.optional(),
    subject: subjects.optional(),
  }),
  qualification: leaf({
    qualification: words().describe('A qualification named by its title, where no award in the list fits.'),
    grade: knownGrade.optional().describe('At least this grade in it.'),
  }),
  tariff: leaf({
    tariff: z.int().min(1).max(700).describe('At least this many UCAS Tariff points.'),
    tables: z
      .enum(['2017', 'before-2017'])
      .default('2017')
      .describe(
        'Which tables the points are counted on: those from 2017 entry on, or the older ones (A level A = 120).',
      ),
    award: awards.optional(),
  }),
  credits: leaf({
    credits: z.int().min(1).max(480).describe('At least this many credits.'),
    level: z.int().min(1).max(12).describe('At least at this level.'),
    framework: z
      .enum(['rqf', 'scqf'])
      .default('rqf')
      .describe('Whose level numbers are meant: rqf (England, Wales, Northern Ireland) or scqf (Scotland).'),
    subject: subjects.optional(),
  }),
  access: leaf({
    access: z
      .strictObject({
        distinction: z.int().min(0).max(45).default(0).describe('Credits at Distinction.'),
        merit: z.int().min(0).max(45).default(0).describe('Credits at Merit or better.'),
        pass: z.int().min(0).max(45).default(0).describe('Credits at Pass or better.'),
      })
      .describe(
        'Level 3 credits of an Access to HE Diploma: so many at Distinction, so many more at Merit or better, so many more at Pass or better.',
      ),
    in: words(80).optional().describe('The units that these credits must be in.'),
    subject: subjects.optional(),
  }),
  unit: leaf({
    unit: unitCode.describe("The unit's code, in quotes."),
    title: words(120).optional().describe('What the unit is called.'),
    grade: knownGrade.optional().describe('At least this grade in it.'),
    if_offered: z.boolean().optional().describe('true: only for those whose college teaches this unit.'),
  }),
  subject_unit: leaf({
    subject_unit: words(120).describe('A unit or module known by its title alone ("Further Mathematics").'),
    grade: knownGrade.optional().describe('At least this grade in it.'),
    if_offered: z.boolean().optional().describe('true: only for those whose college teaches this unit.'),
  }),
  units_passed: leaf({
    units_passed: z.int().min(1).max(40).describe('How many units of the sending award must be passed.'),
  }),
  graded_unit: leaf({
    graded_unit: z
      .union([knownGrade, z.array(knownGrade).min(2)])
      .describe('Graded unit at this grade; or a list, one grade for each graded unit (["B", "B"]).'),
    which: z
      .enum(['all', 'one', 'each', 'not-stated'])
      .describe('all graded units; one of them; each as listed; or the source does not say.'),
  }),
  average: leaf({
    average: percent.describe('Average mark, per cent.'),
    of: words(80).optional().describe('What it is averaged over ("level 5 modules").'),
  }),
  gcse: leaf({
    gcse: gcseSubject.describe('maths, english, science, another subject in lower case, or any.'),
    grade: knownGrade.describe('"9" to "1", or the letter that the agreement itself uses.'),
    count: z.int().min(1).max(12).optional().describe('How many, if more than one.'),
    or_equivalent: z
      .boolean()
      .optional()
      .describe('true: "or equivalent", where it does not say what counts.'),
  }),
  functional_skills: leaf({
    functional_skills: z.enum(['maths', 'english', 'ict']).describe('Functional Skills in this.'),
    level: z.int().min(1).max(2).describe('At least at this level.'),
  }),
  attendance: leaf({
    attendance: percent.describe('Attendance, per cent.'),
    typical: z.boolean().optional().describe('true: "typically"; the source does not make it a rule.'),
  }),
  reference: leaf({
    reference: z
      .enum(['supportive', 'employer'])
      .describe('A supportive reference from the tutor, or one from the employer.'),
  }),
  interview: leaf({
    interview: z.enum(['attended', 'passed']).describe('An interview, attended or passed.'),
  }),
  audition: leaf({ audition: z.enum(['attended', 'passed']).describe('An audition, attended or passed.') }),
  portfolio: leaf({
    portfolio: z.enum(['shown', 'passed']).describe('A portfolio of work, shown or passed.'),
  }),
  assessment: leaf({
    assessment: words(120).describe(
      'A stage or test of the sending course that must be passed ("Part One").',
    ),
  }),
  covered: leaf({
    covered: words(200).describe(
      'What the learner must have been taught ("the first-year modules of the degree").',
    ),
  }),
  experience: leaf({
    experience: words(120).describe('The kind of work ("paid or voluntary care work").'),
    months: z.int().min(1).max(240).optional().describe('At least this many months of it.'),
    hours: z.int().min(1).max(4000).optional().describe('At least this many hours of it.'),
  }),
  employer_agrees: leaf({
    employer_agrees: words(160).describe('What the employer must agree to ("release for one day a week").'),
  }),
  partner_college: leaf({
    partner_college: words(200).describe(
      "The learner's own college must be in the agreement; say where the list is.",
    ),
  }),
  subject_related: leaf({
    subject_related: words(120).describe(
      'The qualification must be in a related subject, where no code is named.',
    ),
  }),
  standard_entry: leaf({
    standard_entry: words(200).describe(
      "The receiving course's own published requirements still apply; say which part if only one does.",
    ),
  }),
  evidence: leaf({ evidence: words(160).describe('Papers to show ("certificate and transcript").') }),
  rpl: leaf({
    rpl: words(160).describe('Goes through recognition of prior learning at the receiving institution.'),
  }),
  age: leaf({ age: z.int().min(14).max(30).describe('At least this old when the course starts.') }),
  residency: leaf({ residency: words(120).describe('Where the learner must live, or have lived.') }),
  achieved_within: leaf({
    achieved_within: z.int().min(1).max(20).describe('The qualification is no older than this many years.'),
  }),
  dbs: leaf({ dbs: z.enum(['basic', 'standard', 'enhanced']).describe('A DBS check of this kind.') }),
  occupational_health: leaf({
    occupational_health: z.literal('cleared').describe('Occupational health clearance.'),
  }),
  applied_by: leaf({
    applied_by: z
      .union([date, yearlyDay])
      .describe('Applied on or before this date; or a day of every year, in quotes ("12-14").'),
    how: words(80).optional().describe('Through whom.'),
  }),
  not_stated: leaf({
    not_stated: words(200).describe('There is a condition, and the source does not say what it is.'),
  }),
  other: leaf({ other: words(300).describe('Only for what none of the others can say.') }),
} as const

export type LeafKind = keyof typeof leafSchemas
export const leafKinds = Object.keys(leafSchemas) as LeafKind[]
export type Leaf = { [K in LeafKind]: z.infer<(typeof leafSchemas)[K]> }[LeafKind]
export type LeafOf<K extends LeafKind> = z.infer<(typeof leafSchemas)[K]>

export type Condition =
  | { all: Condition[]; note?: string | undefined }
  | { any: Condition[]; note?: string | undefined }
  | { at_least: number; of: Condition[]; note?: string | undefined }
  | Leaf

/** Which leaf a condition is, by its telling key; undefined for a branch. `grade` tells only where no other key does: a unit
 *  or a GCSE has a grade too. */
export function leafKind(condition: object): LeafKind | undefined {
  const telling = leafKinds.filter((kind) => kind in condition)
  return telling.find((kind) => kind !== 'grade') ?? telling[0]
}

const branch = () => z.array(z.lazy(() => conditionSchema)).min(1)

/** In this order: the reader finds the branch that a faulty condition was meant to be by its place here. */
export const conditionOptions = ['all', 'any', 'at_least', ...leafKinds] as const

export const conditionSchema: z.ZodType<Condition> = z
  .union([
    z.strictObject({ all: branch().describe('Every one of these.'), note }),
    z.strictObject({ any: branch().describe('At least one of these.'), note }),
    z
      .strictObject({
        at_least: z.int().min(1).describe('How many of the list below.'),
        of: branch().describe('The conditions to choose from.'),
        note,
      })
      .superRefine((some, context) => {
        if (some.at_least > some.of.length)
          context.addIssue({
            code: 'custom',
            path: ['at_least'],
            message: `is ${some.at_least}, and only ${some.of.length} ${some.of.length === 1 ? 'is' : 'are'} listed.\nCorrect the number, or add to the list.`,
          })
      }),
    ...leafKinds.map((kind) => leafSchemas[kind] as unknown as z.ZodType<Leaf>),
  ])
  .meta({
    id: 'condition',
    description: 'A condition: all, any or at_least n of, or one thing that is asked for.',
  }) as z.ZodType<Condition>
