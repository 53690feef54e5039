import type {ComponentChildren, JSX} from 'preact'
import type {LanguageInfo} from '../../api.ts'

interface Props {
  /** Unknown where nothing is open. */
  readonly language: LanguageInfo | undefined
  readonly class?: string
  readonly children: ComponentChildren
}

/** Words of a language, set in its direction and apart from what stands beside them. */
export function Words({language, ...rest}: Props): JSX.Element {
  return <bdi lang={language?.tag} dir={language?.direction} {...rest} />
}
