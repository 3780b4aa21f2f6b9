// Runs before the first paint, so that the page never flashes in the other theme. parts/theme.ts writes the same key.
try {
  const theme = localStorage.getItem('tertius.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; then the system decides.
}
