import type {ReadStream, WriteStream} from 'node:tty'

/** Everything a command knows of the world around it. */
export interface Io {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly now: Date
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>
}

/** A stream to write to, which may be a terminal. */
export type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>

/** Whether to colour what goes to a stream (https://no-color.org, and FORCE_COLOR as Node reads it). */
export function hasColour(output: Output, {environment}: Pick<Io, 'environment'>): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0'
  return output.isTTY === true && environment.TERM !== 'dumb'
}

/** Today, as an ISO 8601 day in the local time zone. */
export function today({now}: Pick<Io, 'now'>): string {
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
