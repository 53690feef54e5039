import type {JSX} from 'preact'
import {t} from '../say.ts'
import {dialog} from '../store/dialogs.ts'
import {setReviewer} from '../store/person.ts'
import {AskBox} from './ask-box.tsx'
import {BuildBox} from './build-box.tsx'
import {CommandsBox} from './commands-box.tsx'
import {HelpBox} from './help-box.tsx'
import {ReplaceBox} from './replace-box.tsx'
import {SignBox} from './sign-box.tsx'
import {TranslateBox} from './translate-box.tsx'

/** The box that is open, if one is. */
export function Boxes(): JSX.Element | null {
  const open = dialog.value
  switch (open?.name) {
    case undefined:
      return null
    case 'commands':
      return <CommandsBox />
    case 'help':
      return <HelpBox />
    case 'replace':
      return <ReplaceBox />
    case 'translate':
      return <TranslateBox />
    case 'sign-shown':
      return <SignBox />
    case 'build':
      return <BuildBox statement={open.statement} language={open.language} />
    case 'person':
      return (
        <AskBox
          name="person"
          title={t('person-title')}
          about={t('person-about')}
          label={t('person-label')}
          then={(name) => {
            if (name) setReviewer(name)
            open.done(name)
          }}
        />
      )
    case 'waive':
      return (
        <AskBox
          name="waive"
          title={t('waive-title', {rule: open.rule})}
          about={t('waive-about')}
          label={t('waive-label')}
          then={(reason) => reason && open.done(reason)}
        />
      )
  }
}
