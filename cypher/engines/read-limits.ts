/** How long a read may take unless told otherwise, in milliseconds. */
export const defaultTimeoutMs = 30_000;

/** The most that the answer to a reader's own query may hold, in bytes of JSON. */
export const maxAnswerBytes = 8_000_000;
