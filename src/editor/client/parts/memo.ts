import {Component, type ComponentChild, type JSX} from 'preact'

/** A component that is drawn again only when one of its properties is another value, or a signal it reads changes. */
export function memo<Props extends object>(
  draw: (props: Props) => JSX.Element,
): (props: Props) => JSX.Element {
  class Kept extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys(next) as (keyof Props)[]
      return names.some((name) => next[name] !== this.props[name])
    }

    override render(props: Props): ComponentChild {
      return draw(props)
    }
  }
  return Kept as unknown as (props: Props) => JSX.Element
}
