/** The command cannot be carried out as given; the message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}
