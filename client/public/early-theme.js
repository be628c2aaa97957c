// Sets the theme before the first paint. A classic script on purpose: modules run too late, and the content security
// policy allows no inline code.
try {
  const chosen = localStorage.getItem('weft.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is forbidden here: the system's theme stays.
}
