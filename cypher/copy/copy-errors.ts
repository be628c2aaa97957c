/** The target of a copy holds another graph, which copying would mix with this one. */
export class TargetNotEmpty extends Error {
  override name = 'TargetNotEmpty';

  constructor(location: string, example: string) {
    super(
      `${location} holds a graph of its own (for one, ${example} is not in the source as it is there). ` +
        'Give an empty target, or --replace to delete what it holds.',
    );
  }
}

/** After copying, the two graphs are not equal. */
export class CopyDiffers extends Error {
  override name = 'CopyDiffers';
}

/** A graph was written to while it was read from end to end, so what was read is of two states. */
export class GraphChanged extends Error {
  override name = 'GraphChanged';

  constructor(location: string) {
    super(`${location} was written to while it was read. Run the command again when nobody writes.`);
  }
}
