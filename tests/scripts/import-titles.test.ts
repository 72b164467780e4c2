import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readApproved, tidy } from '../../scripts/import/approved.ts'
import { takenFor } from '../../scripts/import/award.ts'
import { readCsv } from '../../scripts/import/csv.ts'
import { areaCodes, type Subject } from '../../scripts/import/subject.ts'
import { judge, reportTitles, titleTable, writeTable } from '../../scripts/import/titles.ts'
import { writeWhole } from '../../scripts/import/write.ts'

const header =
  'DateOfOfqualDataSnapshot,QualificationName,AwardingOrganisation,QualificationNumber,Level,QualificationType,Subcategory,SectorSubjectArea'
const subjects = parse(readFileSync('data/reference/subjects.yaml', 'utf8')) as Subject[]
const kept = 'data/reference/qualification-titles.json'

const row = (
  title: string,
  level: string,
  { organisation = 'NCFE', type = 'Vocationally-Related Qualification', area = 'Science' } = {},
) =>
  ['18/02/2025', title, organisation, '60012345', level, type, '', area]
    .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
    .join(',')
const listOf = (...rows: string[]) => readApproved([header, ...rows].join('\r\n'), 'list.csv')

/** What a title is taken for, by the words of the list. */
function taken(title: string, organisation = 'NCFE', type = 'Vocationally-Related Qualification'): string {
  const level = /level (1\/2|\d)/i.exec(title)?.[0] ?? (/entry/i.test(title) ? 'Entry Level' : 'Level 3')
  const [read] = listOf(row(title, level, { organisation, type })).rows
  if (read === undefined) throw new Error(`${title} was not read`)
  const found = takenFor(read)
  return 'award' in found ? found.award : `?${found.why}`
}

describe('which award a title is', () => {
  const pearson = 'Pearson Education Ltd'

  it('tells the sizes of BTEC Nationals apart', () => {
    expect(taken('Pearson BTEC Level 3 National Extended Diploma in Business', pearson)).toBe(
      'btec-extended-diploma',
    )
    expect(taken('Pearson BTEC Level 3 National Diploma in Business', pearson)).toBe('btec-diploma')
    expect(taken('Pearson BTEC Level 3 National Foundation Diploma in Business', pearson)).toBe(
      'btec-foundation-diploma',
    )
    expect(taken('Pearson BTEC Level 3 National Extended Certificate in Business', pearson)).toBe(
      'btec-extended-certificate',
    )
    expect(taken('Pearson BTEC Level 3 National Certificate in Business', pearson)).toBe('btec-certificate')
    expect(
      taken('Pearson BTEC\u00a0Level 3 National\u00a0Foundation\u00a0Diploma in  Business ', pearson),
    ).toBe('btec-foundation-diploma')
    expect(
      taken(
        'Pearson Level 3 Alternative Academic Qualification BTEC National in Engineering (Extended Certificate)',
        pearson,
      ),
    ).toBe('btec-extended-certificate')
  })

  it('takes an older BTEC for the one of today only where name and size are the same', () => {
    expect(taken('Pearson BTEC Level 3 Extended Diploma in Hospitality (QCF)', pearson)).toBe(
      'btec-extended-diploma',
    )
    expect(taken('Pearson BTEC Level 3 Subsidiary Diploma in Hospitality (QCF)', pearson)).toBe('?btec')
    expect(taken('Pearson BTEC Level 3 90-credit Diploma in Hospitality (QCF)', pearson)).toBe('?btec')
    expect(taken('Pearson BTEC Level 3 Diploma in Business Administration', pearson)).toBe('?btec')
    expect(taken('Pearson BTEC Level 3 National 540 Diploma in Creative Media Practice', pearson)).toBe(
      '?btec',
    )
  })

  it('takes nobody else’s Extended Diploma for a BTEC', () => {
    expect(taken('UAL Level 3 Extended Diploma in Art & Design', 'University of the Arts London')).toBe(
      'l3-diploma',
    )
    expect(
      taken(
        'City & Guilds Level 3 Advanced Technical Extended Diploma in Agriculture (1080)',
        'City and Guilds of London Institute',
      ),
    ).toBe('l3-diploma')
    expect(
      taken(
        'Gateway Qualifications Level 3 BTEC National Extended Diploma in Business',
        'Gateway Qualifications Limited',
      ),
    ).toBe('l3-diploma')
    expect(taken('OCR Level 3 Cambridge Technical Extended Diploma in Business', 'OCR')).toBe('l3-diploma')
    expect(taken('OCR Level 3 Cambridge Technical Introductory Diploma in IT', 'OCR')).toBe('?size')
    expect(taken('NCFE Level 3 Applied General Certificate in Business')).toBe('l3-certificate')
  })

  it('knows an art foundation from a BTEC Foundation Diploma and from other foundation diplomas', () => {
    expect(taken('UAL Level 4 Foundation Diploma in Art and Design', 'University of the Arts London')).toBe(
      'art-foundation',
    )
    expect(taken('Pearson BTEC Level 3 Foundation Diploma in Art, Design and Media Practice', pearson)).toBe(
      'art-foundation',
    )
    expect(taken('Pearson BTEC Level 3 National Foundation Diploma in Art and Design', pearson)).toBe(
      'btec-foundation-diploma',
    )
    expect(taken('ABE Level 4 Foundation Diploma in Business Management', 'ABE')).toBe('l4-diploma')
  })

  it('knows A levels, T Levels and Access by the regulator’s own types', () => {
    expect(taken('OCR Level 3 Advanced GCE in Law', 'OCR', 'GCE A Level')).toBe('a-level')
    expect(taken('OCR Level 3 Advanced Subsidiary GCE in Law', 'OCR', 'GCE AS Level')).toBe('?small')
    expect(
      taken(
        'T Level Technical Qualification in Health (Level 3) (delivered by NCFE)',
        'NCFE',
        'Technical Qualification',
      ),
    ).toBe('t-level')
    expect(taken('Access to HE Diploma (Nursing)', 'Ascentis', 'Access to Higher Education')).toBe(
      'access-he',
    )
    expect(taken('NCFE Level 3 Diploma in Skills for Access to Higher Education')).toBe('l3-diploma')
    expect(taken('IBO Level 3 Certificate in HL Biology', 'International Baccalaureate Organisation')).toBe(
      '?ib',
    )
  })

  it('takes an NVQ for an NVQ whatever else it is called, and competence alone for none', () => {
    expect(taken('GQA LEVEL 2 NVQ DIPLOMA IN FORMWORK')).toBe('l2-nvq')
    expect(taken('City & Guilds Level 2 NVQ Certificate in Customer Service')).toBe('l2-nvq')
    expect(taken('EAL Level 3 NVQ Extended Diploma in Engineering')).toBe('l3-nvq')
    expect(taken('BIIAB Level 4 Diploma in Advice and Guidance (NVQ)')).toBe('l4-nvq')
    expect(taken('BIIAB Level 5 Diploma in Management and Leadership (NVQ)')).toBe('?nvq')
    expect(taken('VTCT Skills Level 2 NVQ Award in Make-Up')).toBe('?small')
    expect(taken('EAL Level 3 Diploma in Maritime Defence (Development Competence)')).toBe('?competence')
  })

  it('goes by the last name otherwise, and by none where there are two or none', () => {
    expect(taken('NCFE Level 2 Certificate in Science')).toBe('l2-certificate')
    expect(taken('Pearson BTEC Level 2 Technical Diploma in Animal Care', pearson)).toBe('btec-first')
    expect(taken('Pearson BTEC Level 2 Diploma in Team Leading', pearson)).toBe('?btec')
    expect(taken('IAO Level 3 Technical Occupational Entry for Pharmacy (Diploma)')).toBe('l3-diploma')
    expect(taken('ATHE Level 5 Extended Diploma in Law')).toBe('l5-diploma')
    expect(taken('BHSQ Level 3 Groom (Stage 3)')).toBe('?unnamed')
    expect(taken('NCFE Level 3 Diploma and Certificate in Two Things')).toBe('?unnamed')
  })

  it('says what is too small, too low or too high', () => {
    expect(taken('Open Awards Level 3 Award in Cricket')).toBe('?small')
    expect(taken('NCFE Level 1 Diploma in Science')).toBe('?below')
    expect(taken('NCFE Entry Level Certificate in Science (Entry 3)')).toBe('?below')
    expect(taken('OTHM Level 6 Diploma in Business')).toBe('?above')
    expect(
      taken(
        'RSL Level 3 Certificate in Music Performance - Grade 6',
        'RSL',
        'Performing Arts Graded Examination',
      ),
    ).toBe('?small')
    expect(
      taken('UWLQ Level 4 Diploma in Music Performance', 'UWL', 'Performing Arts Graded Examination'),
    ).toBe('?exam')
    expect(
      taken('NCFE Level 2 Functional Skills Qualification in English', 'NCFE', 'Functional Skills'),
    ).toBe('?small')
  })
})

describe('which subject a title is in', () => {
  const codeOf = areaCodes(subjects)
  const areas = (...rows: string[]) => judge(listOf(...rows).rows, subjects).map(({ subject }) => subject)

  it('knows an area by its name, whatever its case, spaces, dashes and ampersands', () => {
    expect(codeOf('Nursing and Subjects and Vocations Allied to Medicine')).toBe('1.2')
    expect(codeOf('Child development  &  well being')).toBe('1.5')
    expect(codeOf('Law and Legal Services')).toBe('15.5')
    expect(codeOf('Levitation')).toBeUndefined()
  })

  it('knows every name that subjects.yaml gives', () => {
    expect(subjects.filter(({ code, title }) => codeOf(title) !== code)).toEqual([])
  })

  it('does not believe a filing that the title’s own words or the other bodies speak against', () => {
    const music = (organisation: string, area: string) =>
      row('X Level 3 Diploma in Polyphony', 'Level 3', { organisation, area })
    expect(
      areas(
        music('A', 'Performing arts'),
        music('B', 'Performing arts'),
        music('C', 'Performing arts'),
        music('D', 'Crafts, creative arts and design'),
      ),
    ).toEqual(['9.1', '9.1', '9.1', ''])
    expect(areas(music('A', 'Performing arts'), music('B', 'Crafts, creative arts and design'))).toEqual([
      '',
      '',
    ])
    expect(
      areas(
        row('X Level 2 Certificate in Creative Media Skills', 'Level 2', {
          area: 'Crafts, creative arts and design',
        }),
      ),
    ).toEqual([''])
    expect(
      areas(
        row('X Level 2 Award for Forest School Assistants', 'Level 2', { area: 'Horticulture and forestry' }),
      ),
    ).toEqual([''])
  })
})

describe('reading the list', () => {
  const refusal = (text: string) => {
    try {
      readApproved(text, 'list.csv')
    } catch (fault) {
      return (fault as Error).message
    }
    return undefined
  }

  it('reads quotes, line ends inside them and a byte-order mark', () => {
    expect(readCsv('\uFEFFa,"b ""c"", d"\r\n"e\nf",\n\nlást,1')).toEqual([
      { line: 1, cells: ['a', 'b "c", d'], end: 19 },
      { line: 2, cells: ['e\nf', ''], end: 26 },
      { line: 5, cells: ['lást', '1'], end: 34 },
    ])
  })

  it('tidies spaces, entities and dashes that look alike', () => {
    expect(tidy('\tHair &amp; Beauty\u202f(In\u2010Service)\u00a0 ')).toBe('Hair & Beauty (In-Service)')
  })

  it('refuses what is not the list, and says where, what and how to put it right', () => {
    expect(refusal('')).toMatchInlineSnapshot(`
      "list.csv:1
        The file is empty.
        Download the list again as CSV, and do not save it from a spreadsheet."
    `)
    expect(refusal(header.replace('QualificationName', 'Title'))).toMatchInlineSnapshot(`
      "list.csv:1
        Column 2 of the first line is "Title", where this import expects "QualificationName".
        Check that it is the list of approved qualifications. Where the list itself has changed, change \`header\` in scripts/import/approved.ts, and what reads it."
    `)
    expect(refusal(`${header},More`)).toMatchInlineSnapshot(`
      "list.csv:1
        Column 9 of the first line is "More", where this import expects no further column.
        Check that it is the list of approved qualifications. Where the list itself has changed, change \`header\` in scripts/import/approved.ts, and what reads it."
    `)
    expect(refusal(`${header}\n18/02/2025,Half a row`)).toMatchInlineSnapshot(`
      "list.csv:2
        This row has 2 cells, and the first line names 8.
        Download the list again as CSV, and do not save it from a spreadsheet."
    `)
    expect(
      refusal(`${header}\n${row('T', 'Level 3').replace('18/02/2025', '2025-02-18')}`),
    ).toMatchInlineSnapshot(`
      "list.csv:2
        "2025-02-18" is not a date like 18/02/2025.
        Download the list again as CSV, and do not save it from a spreadsheet."
    `)
    expect(refusal(`${header}\n18/02/2025,"never closed`)).toMatchInlineSnapshot(`
      "list.csv:2
        The quotes on this line do not close.
        Download the list again as CSV, and do not save it from a spreadsheet."
    `)
  })

  it('leaves out a level that it does not know, and counts it', () => {
    const list = listOf(row('X Diploma', 'Level 9'), row('X Level 3 Diploma in Science', 'Level 3'))
    expect(list.rows).toHaveLength(1)
    expect([...list.leftOut]).toEqual([['a level that is not known, "Level 9"', 1]])
  })

  it('reports what was understood, what not, and why', () => {
    const list = listOf(
      row('NCFE Level 3 Diploma in Science', 'Level 3'),
      row('NCFE Level 2 Award in Flight', 'Level 2', { area: 'Levitation' }),
      row('BHSQ Level 3 Groom (Stage 3)', 'Level 3', { area: 'Animal care and veterinary science' }),
      row('X Diploma', 'Level 9'),
    )
    const judged = judge(list.rows, subjects)
    expect(
      reportTitles(list, judged, titleTable(judged, list.dated), areaCodes(subjects)).join('\n'),
    ).toMatchInlineSnapshot(`
      "3 qualifications, dated 2025-02-18; 3 titles, since a body may have one title twice.
      Taken for:
            1  l3-diploma
      Taken for none of the awards, because:
            1  small
            1  unnamed
      Award not known among levels 2 to 5: 1 of 3 (33.3%).
      Subject not known: 1, because:
            1  "Levitation" is no subject of subjects.yaml
      Left out: 1, a level that is not known, "Level 9"."
    `)
  })
})

describe('the kept table', () => {
  const rows = [
    row('NCFE CACHE Level 3 Diploma for the Early Years Workforce', 'Level 3', {
      area: 'Child development and well-being',
    }),
    row('NCFE CACHE Level 3 Diploma in Holistic Baby Massage', 'Level 3', {
      area: 'Child development and well-being',
    }),
    row('AIM Level 2 Certificate in Science', 'Level 2', { organisation: 'AIM' }),
    row('AIM Level 2 Certificate in Science', 'Level 2', { organisation: 'AIM' }),
  ]
  const tableOf = (list: string[]) => {
    const { rows: read, dated } = listOf(...list)
    return writeTable(titleTable(judge(read, subjects), dated))
  }

  it('is the same whatever the order of the list, and has a title once', () => {
    expect(tableOf([...rows].reverse())).toBe(tableOf(rows))
    expect(tableOf(rows)).toMatchInlineSnapshot(`
      "{
      "source": "Department for Education: qualifications approved for public funding in England",
      "licence": "Crown copyright; published under the MIT licence",
      "dated": "2025-02-18",
      "parts": {
        "2": [
          ["AIM","2","l2-certificate","2.1","AIM Level 2","Certificate in Science"]
        ],
        "3": [
          ["NCFE","3","l3-diploma","1.5","NCFE CACHE Level 3","Diploma for the Early Years Workforce","Diploma in Holistic Baby Massage"]
        ],
        "4": [

        ],
        "below": [

        ]
      }
      }
      "
    `)
  })

  it('is written as the import writes it', () => {
    const text = readFileSync(kept, 'utf8')
    expect(writeTable(JSON.parse(text))).toBe(text)
  })

  it('is written whole, and not at all where nothing changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
    const path = join(folder, 'table.json')
    writeFileSync(path, 'old')
    expect(writeWhole(path, 'new')).toBe(true)
    const { mtimeMs } = statSync(path)
    expect(writeWhole(path, 'new')).toBe(false)
    expect(statSync(path).mtimeMs).toBe(mtimeMs)
    expect(readdirSync(folder)).toEqual(['table.json'])
  })
})

describe('npm run import', () => {
  const run = (...args: string[]) => {
    try {
      return execFileSync(process.execPath, ['scripts/import.ts', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    } catch (fault) {
      return (fault as { stderr: string }).stderr.trim()
    }
  }

  it('says how it is used', () => {
    expect(run()).toMatchInlineSnapshot(`
      "Say what to import, and from which file:
        npm run import -- agreements    Reads the list of agreements that a college publishes; tells what each row comes to.
        npm run import -- discover-uni  Reads a provider's courses from the Discover Uni data set; tells what each comes to.
        npm run import -- titles        Reads the published list of approved qualifications again, for the titles on certificates.
      More of each: npm run import -- agreements --help"
    `)
    expect(run('constructor', 'x.csv')).toBe(run())
  })

  it('changes nothing where the file is missing or is another', () => {
    const before = readFileSync(kept, 'utf8')
    const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
    writeFileSync(join(folder, 'other.csv'), 'Name,Level\nx,3\n')
    expect(run('titles', 'no-such-list.csv')).toMatchInlineSnapshot(`
      "no-such-list.csv
        There is no such file here.
        Check the path, from the folder that you are in."
    `)
    expect(run('titles', join(folder, 'other.csv'))).toMatchInlineSnapshot(`
      "other.csv:1
        Column 1 of the first line is "Name", where this import expects "DateOfOfqualDataSnapshot".
        Check that it is the list of approved qualifications. Where the list itself has changed, change \`header\` in scripts/import/approved.ts, and what reads it."
    `)
    expect(readFileSync(kept, 'utf8')).toBe(before)
  })
})
