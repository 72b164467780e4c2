import type { Choice } from './choice.ts'

const shapes: Record<keyof Choice, RegExp> = {
  from: /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  to: /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
  start: /^\d{4}-(0[1-9]|1[0-2])$/,
}

/** Reads a fragment. Parts that are unknown, misshapen or not among `offered` are dropped. */
export function readChoice(fragment: string, offered: Record<keyof Choice, readonly string[]>): Choice {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const choice: Choice = {}
  for (const key of ['from', 'to', 'start'] as const) {
    const value = said.get(key)
    if (value !== null && shapes[key].test(value) && offered[key].includes(value)) choice[key] = value
  }
  return choice
}
