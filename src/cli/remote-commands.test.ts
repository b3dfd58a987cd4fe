import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { addRemoteCommands } from './remote-commands.ts';
import { speak } from './usage.ts';

const program = (language: 'sv' | 'en') => {
  const stadga = new Command('stadga');
  addRemoteCommands(stadga, language, () => {});
  speak(stadga, language);
  return stadga;
};
/** Every command with those above it, but for help. */
const commandsIn = (command: Command, above = ''): [string, Command][] =>
  command.commands
    .filter((each) => each.name() !== 'help')
    .flatMap((each) => {
      const name = `${above} ${each.name()}`.trim();
      return [[name, each] as [string, Command], ...commandsIn(each, name)];
    });

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const all = commandsIn(program(language));

  test('each command, argument and option is told in words', () => {
    expect(all.length).toBeGreaterThan(50);
    const wordless = all.flatMap(([name, command]) => [
      ...(command.description() ? [] : [name]),
      ...command.registeredArguments
        .filter(({ description }) => !description)
        .map((argument) => `${name} <${argument.name()}>`),
      ...command.options
        .filter(({ description }) => !description || description.startsWith(':'))
        .map(({ flags }) => `${name} ${flags}`),
    ]);
    expect(wordless).toEqual([]);
  });

  test('each option has a name of its own', () => {
    for (const [name, command] of all) {
      const flags = command.options.map(({ long }) => long);
      expect([name, new Set(flags).size]).toEqual([name, flags.length]);
    }
  });
});

test('the help in Swedish and English is not the same', () => {
  const [sv, en] = [program('sv'), program('en')].map((each) => commandsIn(each));
  for (const [name, command] of sv ?? []) {
    const other = en?.find(([each]) => each === name)?.[1];
    expect([name, command.description()]).not.toEqual([name, other?.description()]);
  }
});
