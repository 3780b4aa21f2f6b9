import { describe, expect, it } from 'vitest';
import { isOneClickPhrase } from './one-click-phrases.ts';

const NAMES = ['Priya Raman', 'Maya Lindgren'];

describe('isOneClickPhrase', () => {
  it.each([
    'Congrats on your work anniversary!',
    'Happy birthday, Maya! 🎂🎉',
    'Hi Maya, thanks for connecting!',
    'Thank you so much for connecting, Maya Lindgren.',
    'Hi Maya, I’d like to add you to my professional network on LinkedIn. - Priya Raman',
    'Liebe Maya, herzlichen Glückwunsch zum Geburtstag!',
    'Danke fürs Vernetzen!',
    'Félicitations pour votre nouveau poste !',
    '¡Feliz cumpleaños, Maya!',
    'Grazie per il collegamento',
    'Parabéns pelo novo cargo, Maya!',
    'Gefeliciteerd met je werkjubileum!',
  ])('takes “%s” for one', (body) => {
    expect(isOneClickPhrase(body, NAMES)).toBe(true);
  });

  it.each([
    'Thanks for connecting!  Coffee next week?',
    'Happy birthday! How did the move to Lund go?',
    'Congrats on the new role, I always knew the grant would carry you there.',
    'Maya',
    '🎂',
    '',
  ])('does not take “%s” for one', (body) => {
    expect(isOneClickPhrase(body, NAMES)).toBe(false);
  });
});
