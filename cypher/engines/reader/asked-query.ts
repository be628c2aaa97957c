/** A reader's query that has passed the guard, and its limits. */
export interface AskedQuery {
  text: string;
  parameters: Record<string, unknown>;
  limit: number;
  timeoutMs: number;
  maxBytes: number;
}
