const whole = new Intl.NumberFormat('en')
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const moments = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
const times = new Intl.DateTimeFormat('en', { timeStyle: 'medium' })
const regionNames = new Intl.DisplayNames('en', { type: 'region' })

export function count(value: number): string {
  return whole.format(value)
}

/** For example "1 number" or "1,200 numbers". */
export function counted(value: number, one: string, several = `${one}s`): string {
  return `${whole.format(value)} ${value === 1 ? one : several}`
}

export function decimal(value: number): string {
  return short.format(value)
}

/** A share of a whole, for example "61.3%". Shares that are not 0 or 1 never look like it. */
export function percent(part: number, all: number): string {
  if (all === 0) return '–'
  const value = (100 * part) / all
  if (part > 0 && value < 0.1) return '<0.1%'
  if (part < all && value > 99.9) return '>99.9%'
  return `${short.format(value)}%`
}

/** For example "40 s", "12 min" or "1 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 1) return '<1 s'
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 90) return `${minutes} min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** For example "3 hours ago" or "in 7 days". */
export function relative(moment: string, now = Date.now()): string {
  const differenceMs = new Date(moment).getTime() - now
  for (const [unit, ms] of units) {
    if (Math.abs(differenceMs) >= ms) return days.format(Math.round(differenceMs / ms), unit)
  }
  return differenceMs > 0 ? 'in less than a minute' : 'just now'
}

export function dateTime(moment: string): string {
  return moments.format(new Date(moment))
}

export function timeOfDay(moment: string): string {
  return times.format(new Date(moment))
}

export function bytes(value: number): string {
  if (value < 1e6) return `${Math.max(1, Math.round(value / 1000))} KB`
  return `${short.format(value / 1e6)} MB`
}

/** `region` is `null` if the number does not tell the country. */
export function countryName(region: string | null | undefined, callingCode?: string): string {
  if (region === null || region === undefined) return `+${callingCode ?? ''}`
  return regionNames.of(region) ?? region
}
