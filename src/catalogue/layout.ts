import { asSlug, isKeptByWindows } from '../schema/values.ts'
import type { DataFile } from './disk.ts'
import { type Fault, visible } from './fault.ts'
import { kindOf, type ReferenceList } from './kinds.ts'
import { nearest } from './nearest.ts'
import { start } from './place.ts'

/** What is wrong with a file as a whole, before or instead of what it says. */
export function wholeFile(file: string, statement: string, hint: string): Fault {
  return { file, ...start, severity: 'stops', statement, hint }
}

/** Files that nothing reads where they are, files whose names cannot be an id, and files that have to be there. */
export function layoutFaults(files: DataFile[], network: string): Fault[] {
  const paths = files.map((file) => file.path)
  return [
    ...files.flatMap((file) => wordFile(file, paths)),
    ...missingFiles(paths, network),
    ...emptyProviders(paths, network),
  ]
}

/** The providers whose folder has no provider.yaml: naming one of them is not a second fault. */
export function foldersWithoutProvider(paths: string[]): string[] {
  const folders = new Set(paths.flatMap((path) => /^data\/[^/]+\/providers\/([^/]+)\//.exec(path)?.[1] ?? []))
  const described = new Set(
    paths.flatMap((path) => /^data\/[^/]+\/providers\/([^/]+)\/provider\.ya?ml$/.exec(path)?.[1] ?? []),
  )
  return [...folders].filter((folder) => !described.has(folder))
}

function emptyProviders(paths: string[], network: string): Fault[] {
  return foldersWithoutProvider(paths).map((folder) =>
    wholeFile(
      `data/${network}/providers/${folder}/provider.yaml`,
      `The folder providers/${folder} has no provider.yaml.`,
      'Add that file; two lines are enough to begin with:\nname: Riverside College\nkind: college',
    ),
  )
}

const neededLists: ReferenceList[] = ['awards', 'scales', 'levels', 'subjects', 'sectors', 'careers']

function missingFiles(paths: string[], network: string): Fault[] {
  const hasNetwork = paths.some((path) => /^data\/[^/]+\/network\.ya?ml$/.test(path))
  return [
    ...(hasNetwork
      ? []
      : [
          wholeFile(
            `data/${network}/network.yaml`,
            `The folder data/${network} has no network.yaml.`,
            "Copy another network's file there, and change what differs.",
          ),
        ]),
    ...neededLists
      .filter((list) => !paths.includes(`data/reference/${list}.yaml`))
      .map((list) =>
        wholeFile(
          `data/reference/${list}.yaml`,
          `data/reference has no ${list}.yaml.`,
          "Copy it from the project's own data/reference.",
        ),
      ),
  ]
}

const refusals: Record<NonNullable<DataFile['unread']>, [string, string]> = {
  link: [
    'This is a link, and links are not followed.',
    'Put the file itself here, or the folder with its files; or take the link out.',
  ],
  refused: [
    'The computer refuses to read this.',
    'Let your account read it, or fetch it again from where it came.',
  ],
}

function wordFile({ path, unread }: DataFile, paths: string[]): Fault[] {
  if (unread !== undefined) return [wholeFile(path, ...refusals[unread])]
  if (path.includes('\\')) return [backslashFault(path)]
  return kindOf(path) === undefined ? [wordUnread(path)] : wordName(path, paths)
}

/** A name with a backslash: on Windows it is a file in a folder, and elsewhere it is not, so that it could pass for another. */
export function backslashFault(path: string): Fault {
  const name = path.split('/').find((part) => part.includes('\\')) ?? path
  return wholeFile(
    path,
    `The name "${visible(name)}" has a backslash in it, which Windows takes for the end of a folder's name.`,
    'Rename it, or move it into the folder that is meant.',
  )
}

const layout =
  'Records are network.yaml, accords/….yaml, providers/…/provider.yaml, providers/…/courses/….yaml and providers/…/agreements/….yaml.'

function wordUnread(path: string): Fault {
  const name = path.split('/').at(-1) ?? ''
  const renamed = path.replace(/\.(yml|YML|YAML|yaml\.txt|yml\.txt)$/, '.yaml')
  if (renamed !== path && kindOf(renamed) !== undefined)
    return wholeFile(path, `${name} does not end in .yaml.`, `Rename it to ${renamed.split('/').at(-1)}.`)
  if (/\.(png|jpe?g|gif|webp|svg)$/i.test(name))
    return wholeFile(
      path,
      `${name} is a picture that nothing shows.`,
      'A logo is an SVG file beside provider.yaml, named in lower case, like logo.svg.',
    )
  return wholeFile(path, `Nothing reads ${name} in this folder.`, folderHint(path))
}

function folderHint(path: string): string {
  const folder = path.split('/').at(-2) ?? ''
  const folders = ['courses', 'agreements', 'accords', 'providers']
  const near = folders.includes(folder) ? undefined : nearest(folder, folders)
  if (near !== undefined) return `Did you mean the folder "${near}"?`
  if (/^data\/[^/]+\/providers\/[^/]+\/[^/]+\.yaml$/.test(path))
    return 'Move it into the folder courses or agreements beside it.'
  return layout
}

/** A record's id is its path, so each part of it must be a name that other records can write, and every system can keep. */
function wordName(path: string, paths: string[]): Fault[] {
  const parts = /^data\/[^/]+\/(?:accords|providers)\/(.*)\.yaml$/s.exec(path)?.[1]?.split('/') ?? []
  if (kindOf(path) === undefined) return []
  const kept = parts.find(isKeptByWindows)
  if (kept !== undefined)
    return [
      wholeFile(
        path,
        `"${kept}" is a name that Windows keeps for itself, so that nobody there could open the file.`,
        'Add a word to it, after a hyphen.',
      ),
    ]
  return parts
    .filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
    .slice(0, 1)
    .map((part) =>
      wholeFile(
        path,
        `"${visible(part)}" is not a name that other records can use.`,
        hintForName(path, part, paths),
      ),
    )
}

/** The name to give it; where that is taken, there may be two of one. */
function hintForName(path: string, part: string, paths: string[]): string {
  const name = asSlug(part)
  const [before = '', after = ''] = path.split(`/${part}`)
  const renamed = `${before}/${name}${after === '.yaml' ? after : '/'}`
  return paths.some((other) => other.startsWith(renamed))
    ? `${name} is there already: take out the one that is not meant, or give this one another name.`
    : `Rename it with lower-case letters, digits and single hyphens: ${name}`
}
