import { useEffect, useRef, useState } from 'preact/hooks'
import { type Asked, readScanned } from '../../certificate/payload.ts'

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}
declare const BarcodeDetector: new (options: { formats: string[] }) => Detector

/** Whether this browser can read a square with its camera by itself. */
export const hasScanner = (): boolean =>
  'BarcodeDetector' in globalThis && typeof navigator !== 'undefined' && 'mediaDevices' in navigator

interface Props {
  onAsked: (asked: Asked) => void
  onClose: () => void
}

const everyMilliseconds = 250

/** Reads the square of a certificate. The pictures stay in the browser, and the camera is off as soon as it is closed. */
export function Camera({ onAsked, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const [says, setSays] = useState('Asking for the camera…')

  useEffect(() => {
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setInterval> | undefined
    let over = false
    const stop = () => {
      over = true
      clearInterval(timer)
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    const look = async (detector: Detector) => {
      const [found] = video.current === null ? [] : await detector.detect(video.current).catch(() => [])
      if (found === undefined || over) return
      const scanned = readScanned(found.rawValue, location.href)
      if (scanned === undefined) setSays('This square is not that of a certificate.')
      else if ('elsewhere' in scanned)
        setSays(
          `This square belongs to another site, “${scanned.elsewhere.slice(0, 60)}”. It was not opened.`,
        )
      else {
        stop()
        onAsked(scanned.asked)
      }
    }
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
        if (over || video.current === null) return stop()
        video.current.srcObject = stream
        await video.current.play()
        setSays('Hold the square in view.')
        const detector = new BarcodeDetector({ formats: ['qr_code'] })
        timer = setInterval(() => void look(detector), everyMilliseconds)
      } catch {
        setSays('The camera could not be used. Type the reference and the code instead.')
      }
    }
    void start()
    return stop
  }, [])

  return (
    <div class="verify-camera">
      <video ref={video} muted playsInline aria-label="What the camera sees" />
      <p role="status">{says}</p>
      <button type="button" class="button quiet" onClick={onClose}>
        Close the camera
      </button>
    </div>
  )
}
