/** For so many minutes after somebody has proved who they are, deeds that weigh much need no further proof. */
export const freshMinutes = 5;
