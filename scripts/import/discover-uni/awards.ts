/** What a course says that tells its award. */
export interface Aim {
  /** The label in KISAIM. */
  label: string
  honours: boolean
  scotland: boolean
  title: string
  /** Stages of full-time study; undefined where none are stated. */
  stages: number | undefined
}

const anywhereButScotland: Record<string, string> = {
  certhe: 'cert-he',
  diphe: 'dip-he',
  fda: 'fda',
  fdarts: 'fda',
  fdsc: 'fdsc',
  fdeng: 'fdeng',
  hnd: 'hnd',
}
const honoursDegrees: Record<string, string> = {
  ba: 'ba-hons',
  bsc: 'bsc-hons',
  beng: 'beng-hons',
  llb: 'llb-hons',
}
const scottishHonours: Record<string, string> = {
  ba: 'ba-hons-scottish',
  bsc: 'bsc-hons-scottish',
  ma: 'ma-hons-scottish',
}
const topUps: Record<string, string> = { ba: 'ba-topup', bsc: 'bsc-topup', beng: 'beng-topup' }
const oneStage = new Set(['cert-he'])

const topUpWords = /\s*[([,–-]*\s*\btop[- ]?up\b(?: (?:degree|year))?\s*[)\]]?/i

/** The award of awards.yaml that a course leads to and its title without the award, or why nobody can tell. */
export function awardOf(aim: Aim): { award: string; title: string } | { why: string; unknown?: string } {
  const label = aim.label.trim().toLowerCase()
  const shown = aim.honours ? `${aim.label} with honours` : aim.label
  const topUp = topUpWords.test(aim.title)
  const award = topUp ? topUpOf(label, aim) : plainAward(label, aim)
  if (award === undefined) {
    const unknown = `${shown}${topUp ? ', top-up' : ''}${aim.scotland ? ', in Scotland' : ''}`
    return { why: `The award ${unknown} is none of those in awards.yaml.`, unknown }
  }
  if (topUp && (aim.stages ?? 1) > 1)
    return { why: `Its title says top-up, and it has ${aim.stages} stages of full-time study.` }
  if (!topUp && aim.stages === 1 && !oneStage.has(award))
    return {
      why: `It has one stage of full-time study, so that it may be a top-up, and its title does not say so.`,
    }
  const title = topUp ? aim.title.replace(topUpWords, '').trim() : aim.title
  return title === '' ? { why: 'It has no title.' } : { award, title }
}

function plainAward(label: string, { honours, scotland }: Aim): string | undefined {
  const lists = scotland
    ? [honours ? scottishHonours : {}]
    : [anywhereButScotland, honours ? honoursDegrees : {}]
  return lists.find((list) => Object.hasOwn(list, label))?.[label]
}

const topUpOf = (label: string, { honours, scotland }: Aim): string | undefined =>
  honours && !scotland && Object.hasOwn(topUps, label) ? topUps[label] : undefined
