import { sceneFolder } from './data-folder.ts'
import { listFile } from './import-scene.ts'

const asked = [
  'MMM at BTEC, GCSE maths grade 4/C',
  '112 UCAS points; interview',
  'A portfolio of "own" work, with what is asked for in writing by the course team',
  'DMM. Enhanced DBS check',
  '',
]
const degrees = 100

/** A list of `rows` agreements, no two about the same courses, and a small network in which every row of it is understood. */
export function longList(rows: number): { data: string; list: string; args: string[] } {
  const network = 'data/three-rivers/providers'
  const courses = Math.ceil(rows / degrees)
  const own: Record<string, string> = {}
  for (let at = 0; at < courses; at++)
    own[`${network}/riverside/courses/course-${at}.yaml`] =
      `title: Care of kind ${at}\naward: btec-extended-diploma\nsubject: "1.3"\n`
  for (let at = 0; at < degrees; at++)
    own[`${network}/northgate/courses/degree-${at}.yaml`] =
      `title: Care as practised ${at}\naward: honours\nsubject: "1.3"\nentry: { completed: btec-extended-diploma }\n`
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      'Northgate University',
      `Care as practised ${at % degrees}`,
      'Riverside College',
      `Care of kind ${Math.floor(at / degrees)}`,
      `"${(asked[at % asked.length] ?? '').replaceAll('"', '""')}"`,
    ].join(','),
  )
  const list = listFile(`University,Course,College,From,Entry requirements\n${lines.join('\n')}\n`)
  return { data: sceneFolder(own), list, args: ['agreements', list, '--receiving', 'northgate', '--write'] }
}
