/** What the owner has to say of an objective before anything can be said of it. */
export const needs = {
  roles: 'Name the roles or groups that have to act: without them nobody can say who is missing.',
  audience: 'Name the groups you want to win: without them nobody can say who reaches them.',
  knowledge: 'Name what one would have to know to solve this.',
  nearness: 'Say what you do yourself, or name what you want to learn about: nearness cannot be judged otherwise.',
};
