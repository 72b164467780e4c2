import type { FormKind } from './publish-labels.ts'

/** A part of the form: a heading, and the fields below it in the order in which people think of them. */
export interface Section {
  title: string
  fields: string[]
}

/** Every field of every kind of record, each in one place. */
export const sections: Record<FormKind, Section[]> = {
  agreement: [
    { title: 'From where, to where', fields: ['from', 'to', 'entry'] },
    { title: 'The promise', fields: ['guarantee', 'clause', 'summary', 'accord'] },
    { title: 'What they need', fields: ['conditions'] },
    { title: 'How to apply, and by when', fields: ['apply', 'deadlines'] },
    { title: 'For whom, and how many', fields: ['valid', 'limits', 'excluded'] },
    { title: 'Help on the way', fields: ['bridging', 'support'] },
    { title: 'Who signed, and who answers', fields: ['signed', 'contact', 'review', 'source'] },
    {
      title: 'The record itself',
      fields: [
        'reference',
        'status',
        'status_since',
        'supersedes',
        'version',
        'earlier_versions',
        'note',
        'history',
      ],
    },
  ],
  course: [
    { title: 'What it is', fields: ['title', 'award', 'subject', 'summary', 'url'] },
    { title: 'How it is studied', fields: ['modes', 'intakes', 'fee', 'credit', 'units'] },
    { title: 'How people get in', fields: ['entry'] },
    { title: 'Where it leads', fields: ['careers', 'qualification', 'awarded_by'] },
    { title: 'Is it open?', fields: ['status', 'last_start', 'replaced_by'] },
    { title: 'The record itself', fields: ['code', 'also_known_as', 'covers_many', 'source', 'note'] },
  ],
  provider: [
    { title: 'Who it is', fields: ['name', 'short', 'kind', 'about'] },
    { title: 'Where it is', fields: ['town', 'nation', 'location', 'website'] },
    { title: 'Whom to ask', fields: ['admissions'] },
    { title: 'Credit from elsewhere', fields: ['credit'] },
    { title: 'How its pages look', fields: ['brand'] },
    { title: 'The record itself', fields: ['ukprn', 'maintainers', 'signing_key', 'source'] },
  ],
}
