import { PassThrough, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { expect, it, vi } from 'vitest'
import { answersTo, type Terminal } from '../../scripts/new/ask.ts'
import { kinds } from '../../scripts/new/kinds.ts'
import { readCatalogue } from '../../src/catalogue/read.ts'
import { withFiles } from '../catalogue/scene.ts'

/** What a person in a terminal is asked by `npm run new`, and what is read back. */

interface Sitting {
  terminal: Terminal
  /** Each question as it stands once it is answered, and each answer that was refused. */
  told: () => string
}

/** A terminal at which somebody types each of these once its words are on the screen. */
function somebodyTypes(...answers: [onScreen: string, keys: string][]): Sitting {
  const waiting = [...answers]
  const input = new PassThrough()
  const frames: string[] = []
  let unanswered = ''
  const output = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      const frame = stripVTControlCharacters(chunk)
      frames.push(frame)
      unanswered += frame
      const [next] = waiting
      if (next !== undefined && unanswered.includes(next[0])) {
        waiting.shift()
        unanswered = ''
        setImmediate(() => input.write(`${next[1]}\r`))
      }
      done()
    },
  })
  // Terminals differ in the signs that stand before a line.
  const plain = (frame: string) => frame.replaceAll(/^[◇▲│└ox|—] {2}/gm, '').trim()
  return {
    terminal: { input, output },
    told: () =>
      frames
        .filter((frame) => /^[◇▲ox] /.test(frame))
        .map(plain)
        .join('\n\n'),
  }
}

const otherNames = { 'data/reference/synonyms.yaml': '- { typed: fd, means: foundation degree }\n' }

function sceneCatalogue() {
  const { catalogue } = readCatalogue(withFiles(otherNames), 'three-rivers')
  if (catalogue === undefined) throw new Error('The scene does not pass the check.')
  return catalogue
}

function answer(kind: string, terminal: Terminal, said: Record<string, string> = {}) {
  return answersTo(kinds[kind]?.questions ?? [], new Map(Object.entries(said)), sceneCatalogue(), terminal)
}

it('asks again where an answer does not fit, and offers the usual one', async () => {
  const { terminal, told } = somebodyTypes(
    ['Name. Its full name.', ' '],
    ['Name is empty.', '\u007FHill College '],
    ['Kind. What it is.', 'college'],
    ['File name.', ''],
  )
  expect(await answer('provider', terminal)).toEqual({
    name: 'Hill College',
    kind: 'college',
    id: 'hill-college',
  })
  expect(told()).toMatchInlineSnapshot(`
    "Name. Its full name.
     █
    Name is empty. Its full name.

    Name. Its full name.
    Hill College

    Kind. What it is. awarding-body: its "courses" are qualifications that any 
    college may teach.
    college

    File name. The name of its file: short, since other records use it, and never
     changed.
    hill-college"
  `)
})

it('asks for one course after the other, and reads each back by its name', async () => {
  const { terminal, told } = somebodyTypes(
    ['From.', 'Care Practice'],
    ['From. Is there another?', 'Health'],
    ['From. Is there another?', ''],
    ['To.', 'FdSc'],
    ['To. Is there another?', ''],
    ['Promise.', ''],
    ['Year of entry.', ''],
    ['How to apply.', ''],
    ['Source.', ''],
    ['Review.', ''],
    ['Reference.', ''],
    ['File name.', ''],
  )
  vi.stubEnv('WAYMARK_TODAY', '2026-11-21')
  const answers = await answer('agreement', terminal, { receiving: 'northgate', clause: 'We help.' })
  expect(answers).toMatchInlineSnapshot(`
    {
      "apply": "not-stated",
      "clause": "We help.",
      "conditions": "",
      "entry": "not-stated",
      "from": "riverside/hnd-care,riverside/btec-health",
      "guarantee": "not-stated",
      "id": "hnd-care-to-fdsc-nursing",
      "receiving": "northgate",
      "reference": "NGU-0044",
      "review": "2027-11-21",
      "source": "partner",
      "to": "northgate/fdsc-nursing",
    }
  `)
  expect(told()).toMatchInlineSnapshot(`
    "From. The courses that learners come from.
    HND, Care Practice, Riverside College

    From. Is there another?
    BTEC, Health and Social Care, Riverside College

    From. Is there another?
    That is all

    To. The courses that they may enter.
    FdSc Nursing Associate, Northgate University

    To. Is there another?
    That is all

    Promise. What is promised to those who meet the conditions. If two seem 
    right, take the weaker.
    not-stated: A public page lists this way on, and does not say what is 
    promised.

    Year of entry. foundation (a foundation year), 1, 2, 3, 4, top-up (the whole 
    course is the final year), or not-stated.
    not-stated

    How to apply. Through whom: ucas; direct (to the provider); internal-form 
    (their own college); employer; not-stated.
    not-stated

    Source. Where these terms come from: partner (someone there told us), 
    signed-document, or illustrative (made up).
    partner

    Review. The day by which both sides look at it again. A year is usual.
    2027-11-21

    Reference. What people say on the phone. Unique in the network, and never 
    used again.
    NGU-0044

    File name. The name of its file: short, since other records use it, and never
     changed.
    hnd-care-to-fdsc-nursing"
  `)
})

it('finds an award by words in any order, begun or by their other names', async () => {
  const said = { provider: 'riverside', title: 'Care', subject: '1.3', id: 'care' }
  for (const typed of ['dip btec', 'BTEC ext', 'fd', 'btec-ext']) {
    const { terminal } = somebodyTypes(['Award.', typed])
    const { award } = await answer('course', terminal, said)
    expect([typed, award]).toEqual([typed, typed === 'fd' ? 'foundation-degree' : 'btec-extended-diploma'])
  }
})

it('takes nothing for an answer where nothing fits, and asks on', async () => {
  const { terminal, told } = somebodyTypes(
    ['Award.', 'btec zzz'],
    ['Nothing in the list fits that.', `${'\u007F'.repeat(4)}`],
  )
  const said = { provider: 'riverside', title: 'Care', subject: '1.3', id: 'care' }
  expect(await answer('course', terminal, said)).toMatchObject({ award: 'btec-extended-diploma' })
  expect(told()).toMatchInlineSnapshot(`
    "Award. The award it leads to, from data/reference/awards.yaml.
    │
    Search: btec zzz█ (0 matches)
    No matches found
    Nothing in the list fits that. Delete it, or type other words.
    ↑/↓ to select • Enter: confirm • Type: to search
    └

    Award. The award it leads to, from data/reference/awards.yaml.
    BTEC Extended Diploma"
  `)
})

it('does not ask what was said by a flag, and says what is wrong with it before it asks', async () => {
  const { terminal, told } = somebodyTypes(['File name.', ''])
  expect(await answer('provider', terminal, { name: 'Hill', kind: 'school' })).toMatchObject({ id: 'hill' })
  await expect(answer('provider', terminal, { kind: 'skool' })).rejects.toThrowErrorMatchingInlineSnapshot(`
    [Error: --kind names "skool", which there is not.
      Choose one of: college, university, sixth-form, school, training-provider, employer, awarding-body.]
  `)
  expect(told()).not.toContain('Kind')
})

it('writes nothing where the person gives up', async () => {
  const { terminal } = somebodyTypes(['Name.', '\u0003'])
  await expect(answer('provider', terminal)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[Error: Nothing was written.]`,
  )
})

it('names what has all the words of a flag, and nothing that differs in one of them', async () => {
  const { terminal } = somebodyTypes()
  const named = (award: string) =>
    answer('course', terminal, { provider: 'riverside', title: 'Care', subject: '1.3', award }).catch(
      (fault: Error) => fault.message,
    )
  expect(await named('btec-diploma')).toMatchInlineSnapshot(`
    "--award names "btec-diploma", which there is not.
      Did you mean "btec-extended-diploma"?"
  `)
  expect(await named('foundation-year')).toMatchInlineSnapshot(`
    "--award names "foundation-year", which there is not.
      Choose one of: btec-extended-diploma, hnd, foundation-degree, honours, top-up."
  `)
  expect(await named('d')).toMatchInlineSnapshot(`
    "--award names "d", which there is not.
      Choose one of: btec-extended-diploma (BTEC Extended Diploma), hnd (Higher National Diploma), foundation-degree (Foundation degree), honours (Honours degree)."
  `)
  expect(await named('foundation-degre')).toMatchInlineSnapshot(`
    "--award names "foundation-degre", which there is not.
      Did you mean "foundation-degree"?"
  `)
})

it('reads conditions as those of a list are read, and tells what they were taken for', () => {
  const made = (conditions: string, from = 'riverside/btec-health') => {
    const answers = { receiving: 'northgate', from, to: 'northgate/bsc-care', conditions }
    const { record, open } = kinds.agreement?.make(answers, sceneCatalogue()) ?? {}
    return { conditions: record !== undefined && 'conditions' in record && record.conditions, open }
  }
  expect([
    made('MMM'),
    made('MMM', 'riverside/hnd-care'),
    made('MMM and GCSE Maths grade 4'),
    made('MMM, and a good word'),
    made('None'),
    made('completed'),
    made(''),
  ]).toMatchInlineSnapshot(`
    [
      {
        "conditions": {
          "grade": "MMM",
        },
        "open": "The conditions "MMM" are taken as: MMM or better.
      What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": {
          "other": "MMM",
        },
        "open": "The conditions stand in it as words: "MMM". Nobody's results are checked against words.
      What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": {
          "all": [
            {
              "grade": "MMM",
            },
            {
              "gcse": "maths",
              "grade": "4",
            },
          ],
        },
        "open": "The conditions "MMM and GCSE Maths grade 4" are taken as: MMM or better; and GCSE maths grade 4.
      What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": {
          "other": "MMM, and a good word",
        },
        "open": "The conditions stand in it as words: "MMM, and a good word". Nobody's results are checked against words.
      What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": {
          "other": "None",
        },
        "open": "The conditions stand in it as words: "None". Nobody's results are checked against words.
      What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": {
          "completed": "sending",
        },
        "open": "What nobody was asked is not in it: add deadlines and signatures to the file.",
      },
      {
        "conditions": false,
        "open": "What nobody was asked is not in it: add conditions, deadlines and signatures to the file.",
      },
    ]
  `)
})
