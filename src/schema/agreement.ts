import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import {
  contactSchema,
  date,
  entryYear,
  knownAward,
  knownSubject,
  month,
  recordId,
  reference,
  slug,
  sourceSchema,
  url,
  words,
  yearlyDay,
} from './values.ts'
import { guarantees } from './vocabulary.ts'

/** Who may come: one course, or everyone who holds an award. */
export const selectorSchema = z
  .strictObject({
    course: recordId
      .optional()
      .describe("One course. Naming an awarding body's qualification covers every course that leads to it."),
    award: z
      .union([knownAward, z.array(knownAward).min(1)])
      .optional()
      .describe('Everyone who holds this award, or one of these.'),
    level: z
      .int()
      .min(2)
      .max(7)
      .optional()
      .describe('Everyone who holds any qualification at this level (RQF).'),
    subject: z
      .union([knownSubject, z.array(knownSubject).min(1)])
      .optional()
      .describe('In this subject, or one of these. Left out: any subject.'),
    provider: z
      .union([z.enum(['any', 'partners']), slug, z.array(slug).min(1)])
      .optional()
      .describe(
        'any: wherever they studied. partners: at the providers of the accord, or, where there is none, at colleges that have an agreement and that the source does not list. Or one provider, or a list.',
      ),
  })
  .meta({ examples: ['{ course: riverside/btec-health }'] })
  .superRefine((selector, context) => {
    const kinds = [selector.course, selector.award, selector.level].filter(
      (value) => value !== undefined,
    ).length
    if (kinds === 0)
      context.addIssue({
        code: 'custom',
        message: 'does not say who may come.\nAdd one of: course, award or level.',
      })
    if (kinds > 1)
      context.addIssue({
        code: 'custom',
        message:
          'has more than one of: course, award, level.\nKeep the one that the agreement names; a second one is an item of its own.',
      })
    if (
      kinds === 1 &&
      selector.course !== undefined &&
      (selector.subject !== undefined || selector.provider !== undefined)
    )
      context.addIssue({
        code: 'custom',
        message:
          'names a course, which already has a subject and a provider.\nTake subject and provider out.',
      })
    if (selector.course === undefined && kinds === 1 && selector.provider === undefined)
      context.addIssue({
        code: 'custom',
        message:
          "does not say where the learner studied.\nAdd provider: any, partners, or the providers' names.",
      })
  })
export type Selector = z.infer<typeof selectorSchema>

const creditAmount = z.int().min(0).max(480)

export const agreementSchema = z
  .strictObject({
    reference: reference.meta({
      description: 'What people say on the phone. Unique in the network, and never used again.',
      examples: ['NGU-0042'],
    }),
    version: z.int().min(1).default(1).describe('Goes up by one whenever the terms change.'),
    status: z.enum(['draft', 'in-force', 'published', 'suspended', 'closed', 'withdrawn']).meta({
      examples: ['draft'],
      description:
        'draft; in-force (both sides signed); published (a public page says so, nobody has confirmed it here); suspended; closed (no new cohorts, those under way keep it); withdrawn. Expired, superseded and "signed by one" are worked out.',
    }),
    status_since: date.optional().describe('The day on which a suspended, closed or withdrawn status began.'),
    supersedes: z
      .array(reference)
      .optional()
      .describe('References of the agreements that this one takes the place of.'),
    accord: slug.optional().describe('The in-principle accord that it stands under.'),
    guarantee: z.enum(guarantees).meta({
      examples: ['interview'],
      description:
        'What is promised to those who meet the conditions, strongest first: place, offer, interview, reduced-offer, consideration, information; not-stated for a page that does not say.',
    }),
    clause: words(
      1200,
      'Give the sentences that make the promise, word for word; the rest stays in the signed document.',
    )
      .optional()
      .describe('The promise, word for word as signed.'),
    summary: words(600)
      .optional()
      .describe('For a published page: what it promises, in our own words. Never stronger than the page.'),
    from: z
      .array(selectorSchema)
      .min(1)
      .meta({
        description: 'Who may come: any of these.',
        examples: ['[{ course: riverside/btec-health }]'],
      }),
    to: z
      .array(recordId)
      .min(1)
      .meta({
        description: 'The courses that they may enter.',
        examples: ['[northgate/fdsc-nursing-associate]'],
      }),
    excluded: z.array(words(120)).optional().describe('Courses that the source excludes, by title.'),
    entry: z
      .strictObject({
        year: z
          .union([
            z.literal('foundation'),
            z.literal('top-up'),
            z.literal('not-stated'),
            z.int().min(1).max(5),
          ])
          .meta({
            examples: ['1'],
            description:
              'foundation (a foundation year), 1, 2, 3, 4, top-up (the whole course is the final year), or not-stated.',
          }),
        credit: z
          .strictObject({
            recognised: z.union([creditAmount, z.tuple([creditAmount, creditAmount])]).meta({
              description: 'How many credits count: a number, or [least, most].',
              examples: ['120'],
            }),
            level: z
              .int()
              .min(3)
              .max(12)
              .meta({ description: 'At which level they count.', examples: ['5'] }),
            framework: z
              .enum(['rqf', 'scqf'])
              .default('rqf')
              .describe(
                'Whose level numbers are meant: rqf (England, Wales, Northern Ireland) or scqf (Scotland).',
              ),
            basis: words(200).optional().describe('On what ground ("matched module by module").'),
          })
          .optional()
          .describe('Credit recognised at entry. Left out: none, or not stated.'),
      })
      .meta({ description: 'Where on the receiving course they come in.', examples: ['{ year: 1 }'] }),
    conditions: conditionSchema
      .optional()
      .describe(
        'What the learner must do or have; the least is { completed: sending }. Left out: the site says that it is not stated.',
      ),
    bridging: z
      .strictObject({
        need: z.enum(['none', 'recommended', 'required', 'not-stated']).describe('Whether it must be done.'),
        title: words(120).optional().describe('What the extra study is called.'),
        credits: z.int().min(1).max(120).optional().describe('How many credits it is worth.'),
        weeks: z.int().min(1).max(52).optional().describe('How many weeks it takes.'),
        provider: slug.optional().describe('Who teaches it, if not the receiving provider.'),
      })
      .default({ need: 'not-stated' })
      .describe('Study needed before or at entry to make up a difference.'),
    support: z
      .array(words(80))
      .default([])
      .describe('Help on the way: taster day, portfolio guidance, mentoring.'),
    apply: z
      .strictObject({
        via: z.enum(['ucas', 'direct', 'internal-form', 'employer', 'not-stated']).meta({
          description:
            'Through whom: ucas; direct (to the provider); internal-form (their own college); employer; not-stated.',
          examples: ['ucas'],
        }),
        flag: words(120)
          .optional()
          .describe('What the learner must write so that the promise is seen ("PA in Further Details").'),
        url: url.optional().describe('The page on which to apply.'),
        note: words(300).optional().describe('Anything else that an applicant must know.'),
      })
      .meta({ description: 'How to apply.', examples: ['{ via: ucas }'] }),
    deadlines: z
      .array(
        z
          .strictObject({
            what: words(80).meta({
              description: 'What has to be done ("progression form to your tutor").',
              examples: ['progression form'],
            }),
            on: date.optional().describe('On or before this date, for the entry that follows it.'),
            each_year: yearlyDay
              .optional()
              .describe('On or before this day of every year, in quotes: "12-14".'),
            otherwise: words(200).optional().describe('What missing it means.'),
            hard: z.boolean().default(true).describe('false: late is still looked at.'),
          })
          .refine((deadline) => (deadline.on === undefined) !== (deadline.each_year === undefined), {
            error: 'needs one date.\nGive on: 2026-12-14 for one year, or each_year: "12-14" for every year.',
          }),
      )
      .default([])
      .describe('Dates that bind, the earliest first.'),
    limits: z
      .strictObject({
        places: z
          .int()
          .min(1)
          .max(2000)
          .optional()
          .describe('How many places there are under this agreement.'),
        subject_to_places: z.boolean().optional().describe('true: only while places last.'),
        reviewable: z
          .boolean()
          .optional()
          .describe('true: the receiving side may change its requirements alone.'),
        note: words(300).optional().describe('The limit in words.'),
      })
      .optional()
      .describe('What the promise does not stretch to.'),
    valid: z
      .strictObject({
        from: z.union([date, month]).optional().describe('In force from.'),
        until: z.union([date, month]).optional().describe('In force until, that day or month included.'),
        cohorts: z
          .tuple([month, month])
          .optional()
          .meta({
            description: 'For learners who start the sending course between these months.',
            examples: ['["2025-09", "2027-09"]'],
          }),
        entry: z
          .array(entryYear)
          .min(1)
          .optional()
          .describe('For entry in these years. Left out: not stated.'),
      })
      .default({})
      .describe('Whom and when it is for.'),
    review: z
      .strictObject({
        due: date.meta({ description: 'The day by which it is looked at.', examples: ['2027-03-31'] }),
        every_months: z.int().min(1).max(60).optional().describe('How often, in months.'),
      })
      .optional()
      .describe('When both sides look at it again. Past this date the site says that it is not confirmed.'),
    earlier_versions: z
      .enum(['honoured', 'not-honoured'])
      .optional()
      .describe(
        'Whether a certificate of an earlier version still counts, for those who hold one. Left out: the site says that it is not stated.',
      ),
    signed: z
      .array(
        z.strictObject({
          side: z.enum(['sending', 'receiving']).describe('Which side of the agreement this one is.'),
          provider: slug.meta({
            description: 'The provider that signed, by the name of its folder.',
            examples: ['northgate'],
          }),
          role: words(80).meta({
            description: "The signatory's post, never a person's name.",
            examples: ['Academic Registrar'],
          }),
          on: date.meta({ description: 'The day on which it was signed.', examples: ['2026-04-09'] }),
        }),
      )
      .default([])
      .describe('Who signed, by post and date.'),
    contact: contactSchema.optional().describe('Whom to ask about this agreement.'),
    source: sourceSchema.meta({
      description: 'Where these terms come from.',
      examples: ['{ kind: signed-document }'],
    }),
    history: z
      .array(
        z.strictObject({
          version: z.int().min(1).describe('The version that began then.'),
          on: date.describe('The day on which it began.'),
          change: words(300).describe('What it changed.'),
        }),
      )
      .default([])
      .describe('What earlier versions changed, oldest first.'),
    note: words(400).optional().describe('What this version changed, or what a reader should know.'),
  })
  .superRefine((agreement, context) => {
    const published = agreement.source.kind === 'published-page'
    if (published && agreement.clause !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['clause'],
        message:
          'copies a published page, whose words are not ours.\nTake clause out, and say in your own words in summary what the page promises.',
      })
    if (published && agreement.summary === undefined && agreement.clause === undefined)
      context.addIssue({
        code: 'custom',
        path: ['summary'],
        message: 'is missing.\nAdd summary: what the page promises, in your own words.',
      })
    if (!published && agreement.clause === undefined)
      context.addIssue({
        code: 'custom',
        path: ['clause'],
        message: 'is missing.\nAdd clause: the promise, word for word as signed.',
      })
    if (
      published !== (agreement.status === 'published') &&
      (agreement.status === 'published' || agreement.status === 'in-force')
    )
      context.addIssue({
        code: 'custom',
        path: ['status'],
        message: published
          ? 'is in-force, but all that is known is a published page.\nWrite status: published, until both sides confirm it.'
          : 'is published, but the source is not a published page.\nWrite status: in-force or draft, or source.kind: published-page.',
      })
    const recognised = agreement.entry.credit?.recognised
    if (Array.isArray(recognised) && recognised[0] > recognised[1])
      context.addIssue({
        code: 'custom',
        path: ['entry', 'credit', 'recognised'],
        message: `runs from ${recognised[0]} down to ${recognised[1]}.\nPut the smaller number first.`,
      })
    const { cohorts, from, until } = agreement.valid
    if (cohorts !== undefined && cohorts[1] < cohorts[0])
      context.addIssue({
        code: 'custom',
        path: ['valid', 'cohorts'],
        message: `end at ${cohorts[1]}, before they begin at ${cohorts[0]}.\nSwap them, or correct one.`,
      })
    if (from !== undefined && until !== undefined && until < from.slice(0, until.length))
      context.addIssue({
        code: 'custom',
        path: ['valid', 'until'],
        message: `is ${until}, before from (${from}).\nSwap them, or correct one.`,
      })
  })

/** An agreement as its file says it, with `id`, the file's path ("northgate/health-to-nursing-associate"). */
export type Agreement = z.infer<typeof agreementSchema> & { id: string }
