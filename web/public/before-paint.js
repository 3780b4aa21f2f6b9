// Runs before the first paint: the page never flashes in the other theme, and has its language from the start.
// parts/theme.ts and words/language.ts write the same keys.
const chosen = (key) => {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; then the system decides.
    return null;
  }
};
const theme = chosen('tertius.theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
const language = chosen('tertius.language');
const known = ['en', 'de'];
document.documentElement.lang = known.includes(language)
  ? language
  : (navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => known.includes(tag)) ?? 'en');
