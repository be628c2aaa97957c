/** What is this many times likelier in a group than elsewhere says something about it. */
const telling = 2.5;

/**
 * How well something tells a group of papers from the others: the likelier a paper of the group has it than another
 * paper does, and the more of the group have it, the better; 0 where it says nothing.
 *
 * @param inside papers of the group that have it
 * @param size papers of the group
 * @param everywhere papers that have it
 * @param all papers
 */
export function distinctive(inside: number, size: number, everywhere: number, all: number): number {
  const here = inside / size;
  const elsewhere = (everywhere - inside + 0.5) / (all - size + 1);
  return here > telling * elsewhere ? Math.sqrt(here) * Math.log(here / elsewhere) : 0;
}
