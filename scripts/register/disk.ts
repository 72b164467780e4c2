import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What is asked of a disk, so that tests can stop one at any point. */
export interface Disk {
  makeFolder(path: string): void
  /** Writes a whole file, and comes back once it is on the disk. */
  write(path: string, text: string): void
  rename(from: string, to: string): void
}

export const realDisk: Disk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  write(path, text) {
    const file = openSync(path, 'w')
    try {
      const bytes = Buffer.from(text)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  },
  rename(from, to) {
    renameSync(from, to)
    syncFolder(dirname(to))
  },
}

/** The new name is on the disk only once its folder is. Windows cannot open a folder, and does not need to. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** Writes files below a folder, one after the other, each of them whole or not at all. What a crash leaves behind has a name
 *  that begins with a dot, which nothing reads and the next run writes over. */
export function writeWhole(disk: Disk, folder: string, files: { path: string; text: string }[]): void {
  for (const { path, text } of files) {
    const target = join(folder, path)
    const unfinished = join(dirname(target), `.${basename(target)}.part`)
    disk.makeFolder(dirname(target))
    disk.write(unfinished, text)
    disk.rename(unfinished, target)
  }
}
