/** Another process holds the embedded store, and only one can. */
export class StoreBusy extends Error {
  override name = 'StoreBusy';
  readonly location: string;

  constructor(location: string) {
    super(
      `The store ${location} is open in another process, and only one can hold it. ` +
        'Stop that process (perhaps `weft serve`), or give another store with --db.',
    );
    this.location = location;
  }
}

/** The store cannot be opened: not there, not writable, damaged, foreign, of another version, or the server is away. */
export class StoreUnusable extends Error {
  override name = 'StoreUnusable';
  readonly location: string;
  /** The message without the location, which is not for everybody. */
  readonly why: string;

  constructor(location: string, why: string, options?: ErrorOptions) {
    super(`The store ${location} cannot be used: ${why}`, options);
    this.location = location;
    this.why = why;
  }
}

/** A read took longer than its limit, in milliseconds, and was stopped. */
export class ReadTimeout extends Error {
  override name = 'ReadTimeout';
  readonly timeoutMs: number;

  constructor(what: string, timeoutMs: number) {
    super(`${what} took longer than ${timeoutMs} ms and was stopped. Ask for less, or allow more time.`);
    this.timeoutMs = timeoutMs;
  }
}

/** Another process took over the writing while this one stood still; what this one knows of the graph may be old. */
export class WriterReplaced extends Error {
  override name = 'WriterReplaced';
  readonly location: string;

  constructor(location: string) {
    super(`Another process has begun to write to ${location}, because this one stood still. Run the command again.`);
    this.location = location;
  }
}
