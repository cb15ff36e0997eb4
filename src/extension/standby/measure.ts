/** What the start is called among the process's performance measures, where `npm run bench` looks for it. */
export const START_MEASURE = 'crosshead/start';
