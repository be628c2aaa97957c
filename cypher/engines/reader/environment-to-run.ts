const names = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME'];
/** Certificates that this machine trusts beside its own. */
const certificates = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** What a process needs of the environment to start, here and on Windows. Passwords and tokens are not among it. */
export const environmentToRun = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    [...names, ...certificates].map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined),
  );
