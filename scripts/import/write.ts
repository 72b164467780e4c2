import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all: a reader never sees half of it, and what stops the work leaves the old one. Says
 *  whether anything had to change. */
export function writeWhole(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
  const unfinished = `${path}.${process.pid}.part`
  try {
    writeFileSync(unfinished, text)
    renameSync(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
  return true
}
