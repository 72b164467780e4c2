import { buildVocabulary, type Entry, type Vocabulary } from '../../search/words.ts'
import { linkTo } from '../../text/links.ts'
import { type Into, type IntoFile, unpackInto } from './answer.ts'

/** The files of this page, from this site alone. */

async function fetchFile<T>(path: string): Promise<T | undefined> {
  const answer = await fetch(linkTo(path))
  if (answer.status === 404) return undefined
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return (await answer.json()) as T
}

interface CoursesFile {
  entries: Entry[]
  synonyms: { typed: string; means: string }[]
}

let courses: Promise<Vocabulary> | undefined

/** The courses that one can ask about, fetched once; what failed is asked for again the next time. */
export function loadCourses(): Promise<Vocabulary> {
  courses ??= fetchCourses().catch((fault: unknown) => {
    courses = undefined
    throw fault
  })
  return courses
}

async function fetchCourses(): Promise<Vocabulary> {
  const file = await fetchFile<CoursesFile>('/incoming/courses.json')
  if (file === undefined) throw new Error('The table of courses is missing.')
  return buildVocabulary(file.entries, file.synonyms)
}

/** What leads to a course; undefined where the network has no such course. */
export async function loadInto(course: string): Promise<Into | undefined> {
  const file = await fetchFile<IntoFile>(`/incoming/to/${course}.json`)
  return file && unpackInto(file)
}
