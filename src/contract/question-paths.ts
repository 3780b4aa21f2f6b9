/** Addresses of the routes about questions and about whom to rely on; spread into PATHS. */
export const QUESTION_PATHS = {
  questions: ['GET', '/api/questions'],
  question: ['GET', '/api/questions/:id'],
  askQuestion: ['POST', '/api/questions'],
  closeQuestion: ['POST', '/api/questions/:id/close'],
  reopenQuestion: ['POST', '/api/questions/:id/reopen'],
  removeQuestion: ['DELETE', '/api/questions/:id'],
  answerQuestion: ['PUT', '/api/questions/:id/people/:person'],
  unanswerQuestion: ['DELETE', '/api/questions/:id/people/:person'],
  rely: ['POST', '/api/rely'],
} as const;
