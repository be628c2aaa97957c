const names = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME'];

/** What a process needs of the environment to start, here and on Windows. Passwords and tokens are not among it. */
export const environmentToRun = (): NodeJS.ProcessEnv =>
  Object.fromEntries(names.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined));
