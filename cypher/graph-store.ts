import type { QueryPlan } from '../vocabulary/api/query.ts';
import type { Analysis, Entity, ResolvedPaper } from '../vocabulary/graph.ts';
import type { EntityId, PaperId } from '../vocabulary/ids.ts';
import type { KeptViews } from './kept-views.ts';
import type { Engine, NamedQuery } from './named-query.ts';

/** Rows of a query whose shape is not known beforehand. */
export interface Table {
  columns: string[];
  rows: unknown[][];
  /** True when more rows exist, beyond `limit` or the bytes that an answer may have. */
  cut: boolean;
  /** Of a query that begins with EXPLAIN or PROFILE. */
  plan?: QueryPlan;
}

/**
 * One step from an old state of the graph to a new one, written in a single transaction: readers see all of it or
 * nothing. Order inside: papers out, entities in (created, updated, relabelled Dataset ⇄ Benchmark), papers in (each
 * replaces what that paper said before), entities out.
 */
export interface GraphChange {
  removePapers: PaperId[];
  putEntities: Entity[];
  putPapers: ResolvedPaper[];
  removeEntities: EntityId[];
  /**
   * Set for the last change of an ingest: names are resolved over all papers now, by this version of resolution. Any
   * other change leaves the graph marked as unfinished, so that the next ingest knows that it has to resolve all even if
   * it reads nothing new.
   */
  wholeBy?: string;
}

export interface ReadOptions {
  /** Time limit in milliseconds. */
  timeoutMs?: number;
}

export interface AskOptions extends ReadOptions {
  /** Nobody waits for the answer any more: the query ends, in the database too, and its reason is thrown. */
  signal?: AbortSignal;
}

/** Another process that holds the right to write. */
export interface OtherWriter {
  /** Name of the machine that it runs on, and its number there, for people; null where it did not say. */
  host: string | null;
  process: number | null;
  /** Since when it holds the right, by the server's clock; null where it did not say. */
  since: Date | null;
}

export interface ExclusiveOptions {
  /** Called when the right is held by another process, and again every half minute for as long as that lasts. */
  onWait?(writer: OtherWriter): void;
  /** Gives up waiting. */
  signal?: AbortSignal | undefined;
}

/** What only reads. */
export type GraphReader = Pick<GraphStore, 'read' | 'engine' | 'location'>;

/** A graph on one of the engines. All writes of a process pass through one queue. */
export interface GraphStore {
  readonly engine: Engine;
  /** Path or URI, for people; never holds a password. */
  readonly location: string;
  /** Views of the explorer that are kept beside the graph; no part of it, nor of its versions. */
  readonly views: KeptViews;
  /** Parses the parameters, runs the query in a read transaction, parses each row. */
  read<P, R>(query: NamedQuery<P, R>, parameters: P, options?: ReadOptions): Promise<R[]>;
  /**
   * Several reads as if at one moment: none of them sees a write that another does not. The task may run more than once.
   * The embedded engine promises it; Neo4j, which has no snapshots, is asked again until nobody wrote meanwhile, three
   * times at most.
   */
  atOneMoment<T>(task: (reader: GraphReader) => Promise<T>): Promise<T>;
  /**
   * A reader's own query: checked by the guard, read-only, at most `limit` rows and 8 MB.
   * @throws QueryRefused with a message for people when the guard or the engine refuses it.
   */
  ask(text: string, parameters: Record<string, unknown>, limit: number, options?: AskOptions): Promise<Table>;
  write(change: GraphChange): Promise<void>;
  /** Notes that papers were read from a named input at a time (ISO 8601). */
  noteSource(name: string, readAt: string): Promise<void>;
  /** Replaces all ranks, positions, communities and similarities in one transaction; `content` says what it has seen. */
  writeAnalysis(analysis: Analysis, content: string): Promise<void>;
  /**
   * Asks whether the store answers right now.
   * @throws StoreUnusable with the reason in plain words.
   */
  check(): Promise<void>;
  /** Another text after each write, whoever made it; so what was read under one version still holds under it. */
  version(): Promise<string>;
  /**
   * Runs a task that reads, decides and writes while nobody else writes: others wait, in this and in other processes.
   * Not to be nested. Writes outside of it wait for whoever holds this right in another process.
   * @throws WriterReplaced when this process stood still so long that another took over; nothing of the write that
   * found this out is kept, and the task is to begin again.
   */
  exclusively<T>(task: () => Promise<T>, options?: ExclusiveOptions): Promise<T>;
  /**
   * Writes the graph, as it is at one moment, to a new embedded store: one file, without a log. Only the embedded engine
   * has it; a graph in Neo4j can be read by any process.
   */
  copyTo?(path: string): Promise<void>;
  close(): Promise<void>;
}
