import type { Catalogue } from './catalogue.ts'

/** A network without its prose: what it takes to offer its names and to run its checks, and little more. It grows with the
 *  network, so it is for those who publish and not for learners. */
export function namesOnly(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    network: { ...catalogue.network, about: '', statement: '' },
    careers: Object.fromEntries(
      Object.entries(catalogue.careers).map(([id, career]) => [id, { ...career, work: '' }]),
    ),
    providers: Object.fromEntries(
      Object.entries(catalogue.providers).map(([id, { about, source, maintainers, ...provider }]) => [
        id,
        { ...provider, maintainers: [] },
      ]),
    ),
    courses: catalogue.courses.map(({ summary, url, source, note, fee, ...course }) => course),
    agreements: catalogue.agreements.map(
      ({ clause, summary, note, contact, support, history, source, apply, ...agreement }) => ({
        ...agreement,
        support: [],
        history: [],
        source: { kind: source.kind },
        apply: { via: apply.via },
      }),
    ),
    otherPromises: {},
  }
}
