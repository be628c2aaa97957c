/** How long a read may take unless told otherwise, in milliseconds. */
export const defaultTimeoutMs = 30_000;
