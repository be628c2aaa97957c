import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { grades } from '../ingest/grade.ts';
import { formats } from '../ingest/read/index.ts';
import { longestPath, pathKinds } from '../vocabulary/api/paths.ts';
import { EdgeType, edgeTypes } from '../vocabulary/kinds.ts';
import type { Action, Context } from './context.ts';
import { collectParameter } from './parameters.ts';
import { tableFormats } from './table-text.ts';
import { version } from './version.ts';

/** Makes the context of a command from `--db`; the environment and signals are the caller's. */
export type MakeContext = (db: string | undefined) => Context;

const whole = (min: number, max: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  }
  return value;
};

const edgeTypesIn = (text: string): EdgeType[] =>
  text.split(',').map((word) => {
    const type = EdgeType.safeParse(word.trim().toUpperCase());
    if (!type.success) throw new InvalidArgumentError(`${word} is none of ${edgeTypes.join(', ')}.`);
    return type.data;
  });

const inputFormat = () => new Option('--format <name>', 'format of the input').choices(formats).default('auto');

const gradeOption = () =>
  new Option(
    '--grade <name>',
    'how papers are read: accurate (with the neural tagger), fast, or llm (by a model at WEFT_LLM_URL, to which texts are sent) ' +
      '(default: WEFT_GRADE, else accurate where it can be had)',
  ).choices(grades);

/** The whole command line. `onDone` gets the exit code of the command that ran. */
export function makeProgram(makeContext: MakeContext, onDone: (exitCode: number) => void): Command {
  const program = new Command('weft')
    .description('A knowledge graph of machine-learning research, with the sentence behind every edge.')
    .option('--db <place>', 'path of a store, or bolt://… of Neo4j (else NEO4J_URI, WEFT_DATA, ./data/weft.db)')
    .version(version(), '--version', 'print the version of Weft')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(weft --help and weft COMMAND --help say more)')
    .exitOverride();

  // What a command needs is loaded when it runs: help, and whatever is quickly done, is not kept waiting for the rest.
  function command<Options extends object>(
    usage: string,
    description: string,
    load: () => Promise<Action<Options>>,
  ): Command {
    return program
      .command(usage)
      .description(description)
      .action(async (...given: unknown[]) => {
        const invoked = given.at(-1);
        if (!(invoked instanceof Command)) throw new TypeError('commander hands the command over last');
        const { db } = program.opts<{ db?: string }>();
        const action = await load();
        onDone(await action(makeContext(db), invoked.args, invoked.opts<Options>()));
      });
  }

  command(
    'ingest <files...>',
    'read papers from files, folders or - (standard input) into the graph',
    async () => (await import('./commands/ingest.ts')).ingestCommand,
  )
    .addOption(inputFormat())
    .addOption(gradeOption())
    .option(
      '--workers <n>',
      'threads for reading; 0 uses none (default: one per core); with --grade llm, papers asked about at once (default: 4)',
      whole(0, 256),
    );
  command(
    'extract <files...>',
    'write what is read out of each paper, one JSON line per paper; spans count in its cleaned text',
    async () => (await import('./commands/extract.ts')).extractCommand,
  )
    .addOption(inputFormat())
    .addOption(gradeOption())
    .option('--out <file>', 'where to; - is standard output', '-');
  command(
    'explain <paper>',
    'show a paper with its names marked, and why each was read: the id of a paper, a file of papers, or -',
    async () => (await import('./commands/explain.ts')).explainCommand,
  )
    .addOption(gradeOption())
    .option('--json', 'one JSON line per paper instead', false);
  command('serve', 'serve the explorer and the API', async () => (await import('./commands/serve.ts')).serveCommand)
    .addOption(gradeOption())
    .option('--port <n>', 'port, 0 for any free one (default: PORT, else 4680)', whole(0, 65_535))
    .option('--host <name>', 'address to listen on (default: HOST, else 127.0.0.1: this machine only)')
    .option(
      '--allow-host <name>',
      'a name by which a proxy or another container addresses it; may be given several times (also WEFT_ALLOWED_HOSTS)',
      (name: string, before: string[]) => [...before, name],
      [],
    )
    .option('--read-only', 'let nobody change the graph', false);
  command(
    'query <query>',
    'ask the graph: the name of a ready-made query, or a Cypher text that reads',
    async () => (await import('./commands/query.ts')).queryCommand,
  )
    .option(
      '--param <key=value>',
      'a parameter; may be given several times',
      collectParameter,
      new Map<string, string>(),
    )
    .addOption(new Option('--format <name>', 'how the answer is written').choices(tableFormats).default('table'))
    .option('--limit <n>', 'most rows (default: 100 of a ready-made query, 1,000 of a Cypher text)', whole(1, 100_000))
    .addHelpText('after', '\n`weft queries` lists the queries by name.');
  command(
    'queries',
    'list the ready-made queries that `weft query NAME` asks',
    async () => (await import('./commands/queries.ts')).queriesCommand,
  ).option('--json', 'as JSON, with types of parameters and columns', false);
  command(
    'paths <things...>',
    'what links two or more things, each step with its sentence',
    async () => (await import('./commands/paths.ts')).pathsCommand,
  )
    .addOption(new Option('--how <name>', 'which paths').choices(pathKinds).default('telling'))
    .option(
      '--types <list>',
      'relations that a step may be, as TRAINED_ON,EVALUATED_ON (default: claims, and names in one paper)',
      edgeTypesIn,
    )
    .option('--length <n>', 'most steps of a path', whole(1, longestPath), 4)
    .option('--limit <n>', 'most paths', whole(1, 50), 5)
    .option('--json', 'as JSON, as the API gives it', false)
    .addHelpText('after', '\nA thing is an id, a name, or paper: and the id of a paper.');
  command(
    'analyse',
    'compute similarity, ranks, communities and positions anew',
    async () => (await import('./commands/analyse.ts')).analyseCommand,
  ).option('--fresh', 'forget where things were', false);
  command(
    'copy',
    'copy the graph into another store, with its analysis, and compare the two',
    async () => (await import('./commands/copy.ts')).copyCommand,
  )
    .option('--from <place>', 'path of a store, or bolt://… of Neo4j (default: as for every command)')
    .requiredOption('--to <place>', 'path of a store, or bolt://… of Neo4j')
    .option('--replace', 'if it holds another graph, delete that', false);
  command(
    'export',
    'write the graph to a file: cypher is a script that cypher-shell loads into Neo4j',
    async () => (await import('./commands/export.ts')).exportCommand,
  )
    .addArgument(new Argument('<format>', 'format of the file').choices(['cypher']))
    .option('--out <file>', 'where to; - is standard output', '-');
  command(
    'eval <gold> <papers>',
    'score what is read out of papers against gold graphs',
    async () => (await import('./commands/eval.ts')).evalCommand,
  )
    .addOption(gradeOption())
    .option('--lenient', 'take Dataset and Benchmark for one type', false)
    .option('--errors', 'list what was missed and what is too much', false);
  return program;
}
