import {effect} from '@preact/signals-core'
import {
  Component,
  type ComponentChild,
  type ComponentType,
  Fragment,
  type FunctionComponent,
  options,
} from 'preact'

type Props = Readonly<Record<string, unknown>>
type View = FunctionComponent<Props>

/** What is drawn in the place of a component, which is itself where it is such already. */
const watched = new WeakMap<ComponentType<Props>, ComponentType<Props>>()

/**
 * Has every component drawn again when a signal that it has read changes or one of its properties does, and never else but by
 * its own hooks. To be called once, before anything is drawn. `options.vnode` is Preact's own place for it.
 */
export function watchSignals(): void {
  options.vnode = (node) => {
    if (typeof node.type === 'function' && node.type !== Fragment)
      node.type = watch(node.type as View)
  }
}

function watch(view: View): ComponentType<Props> {
  const known = watched.get(view)
  if (known) return known
  const made = watching(view)
  watched.set(view, made).set(made, made)
  return made
}

function watching(view: View): ComponentType<Props> {
  return class extends Component<Props> {
    #stop: (() => void) | undefined

    /** Draws within an effect that knows so what was read; its second run tells that some of it has changed. */
    override render(): ComponentChild {
      this.#stop?.()
      let drawn: ComponentChild
      let isDrawn = false
      this.#stop = effect(() => {
        if (isDrawn) return this.setState({})
        isDrawn = true
        drawn = view(this.props)
      })
      return drawn
    }

    override shouldComponentUpdate(next: Props, state: unknown): boolean {
      return state !== this.state || isOther(next, this.props)
    }

    override componentWillUnmount(): void {
      this.#stop?.()
    }
  }
}

function isOther(next: Props, last: Props): boolean {
  const names = Object.keys(next)
  return (
    names.length !== Object.keys(last).length || names.some((name) => next[name] !== last[name])
  )
}
