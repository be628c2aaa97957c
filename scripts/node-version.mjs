// Imported first: ends with one plain sentence where Node is too old for what the other scripts are written in.
const [major, minor] = process.versions.node.split('.').map(Number);
const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!isEnough) {
  console.error(
    `Weft needs Node 20.19 or newer (22.12 or newer of the 22 line); this is ${process.versions.node}. Get it from https://nodejs.org`,
  );
  process.exit(1);
}
