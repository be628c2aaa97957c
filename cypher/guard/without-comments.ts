const quotedOrComment = /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`)|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//gs;

/**
 * Comments become spaces, so that no engine can see another end of a comment than we did: one for each character, and
 * lines stay lines, so that the place of a mistake is that in the text as it was written.
 */
export const withoutComments = (text: string): string =>
  text.replace(quotedOrComment, (found, quoted) => quoted ?? found.replace(/[^\r\n]/gu, ' '));
