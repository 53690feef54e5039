import type {ButtonHTMLAttributes, JSX} from 'preact'

/** A button that sends no form. */
export function Button(props: ButtonHTMLAttributes): JSX.Element {
  return <button type="button" {...props} />
}

interface QuietProps extends ButtonHTMLAttributes {
  /** What it is done to, for those who do not see where it stands. */
  readonly about?: string
}

/** A button that looks like a link. */
export function Quiet({about, children, ...rest}: QuietProps): JSX.Element {
  return (
    <Button class="quiet" {...rest}>
      {children}
      {about && <span class="unseen"> {about}</span>}
    </Button>
  )
}
