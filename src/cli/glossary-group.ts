import type {Command} from 'commander'

/** The group of commands on the glossary, made when the first of them is declared. */
export function glossaryGroup(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'glossary') ??
    program.command('glossary').description('work with the glossary')
  )
}
