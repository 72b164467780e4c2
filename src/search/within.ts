import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Course } from '../schema/course.ts'

interface Location {
  lat: number
  lon: number
}

const earthRadiusMiles = 3959

/** Miles between two places as the crow flies. */
function milesBetween(a: Location, b: Location): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const lat = radians(b.lat - a.lat)
  const lon = radians(b.lon - a.lon)
  const h =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2
  return 2 * earthRadiusMiles * Math.asin(Math.sqrt(h))
}

/** Whether a course can be reached from a place. One taught at a distance always can; where the provider's place is not
 *  stated it is not ruled out, since unknown is not no. */
export function isWithin(
  catalogue: Pick<Catalogue, 'providers'>,
  from: Location,
  miles: number,
): (course: Course) => boolean {
  return (course) => {
    const location = catalogue.providers[course.provider]?.location
    return (
      location === undefined ||
      course.modes.some(({ mode }) => mode === 'distance') ||
      milesBetween(from, location) <= miles
    )
  }
}
