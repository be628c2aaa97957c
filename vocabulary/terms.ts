/**
 * Tells which key terms are a given one or hold it as words: "segmentation" is in "medical image segmentation", and
 * "diffusion model" in "diffusion models". The ready-made queries on papers about a term say the same in Cypher.
 */
export function isAbout(term: string): (keyTerm: string) => boolean {
  const folded = term.trim().toLowerCase();
  const stem = folded.endsWith('s') ? folded.slice(0, -1) : folded;
  return (keyTerm) => {
    const words = ` ${keyTerm.toLowerCase()} `;
    return words.includes(` ${stem} `) || words.includes(` ${stem}s `);
  };
}
