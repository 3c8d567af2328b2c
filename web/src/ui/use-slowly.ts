import { useEffect, useRef, useState } from 'react'

/** The value, but it changes at most once in `intervalMs`. */
export function useSlowly<Value>(value: Value, intervalMs: number): Value {
  const [shown, setShown] = useState(value)
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  useEffect(() => {
    const timer = setInterval(() => setShown(latest.current), intervalMs)
    return () => clearInterval(timer)
  }, [intervalMs])
  return shown
}
