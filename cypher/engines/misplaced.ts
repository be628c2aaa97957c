/** Sentences for what a parser met and did not expect; the engines themselves list all they would have taken. */
export const endsTooEarly = (place: string): string =>
  `The query ends too early, at ${place}: something is missing there.`;

export const cannotStand = (met: string, place: string): string =>
  `"${met}" cannot stand at ${place}: it, or what is before it, is misspelled, missing or too much.`;
