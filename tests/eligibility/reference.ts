import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Award, Level, Scale } from '../../src/schema/reference.ts'

const read = <T>(name: string): T[] => parse(readFileSync(`data/reference/${name}.yaml`, 'utf8')) as T[]
const byId = <T extends { id: string }>(rows: T[]): Record<string, T> =>
  Object.fromEntries(rows.map((row) => [row.id, row]))

/** The national facts as published. */
export const reference = {
  awards: byId(read<Award>('awards')),
  scales: byId(read<Scale>('scales')),
  levels: read<Level>('levels').map((row) => ({ ...row, scqf: row.scqf ?? [] })),
}
