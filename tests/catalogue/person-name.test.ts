import { expect, it } from 'vitest'
import { looksLikeName } from '../../src/catalogue/person-name.ts'

it.each([
  'Jane Smith',
  'Dr J. Smith',
  'Smith, Jane',
  'J. Smith',
  'JANE SMITH',
  'Mary-Ann O’Neill',
  'Anna van der Berg',
  'Mr Head',
  'Head of Nursing, Prof. Jones',
])('%s looks like a name', (words) => {
  expect(looksLikeName(words)).toBe(true)
})

it.each([
  'Admissions',
  'Academic Registrar',
  'Pro Vice-Chancellor',
  'Nursing Admissions Tutor',
  'Director of Curriculum',
  'HE Office',
  'Chief Nurse',
  'Sports Science',
  'People team',
  'Reception',
  'UCAS and Careers',
  'Ask at the desk',
])('%s does not look like a name', (words) => {
  expect(looksLikeName(words)).toBe(false)
})
