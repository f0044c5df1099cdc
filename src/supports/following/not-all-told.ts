/** Some mails could not be written; they wait for the next try. The message names no address. */
export class NotAllTold extends Error {
  override readonly name = 'NotAllTold';
  constructor(failures: readonly unknown[]) {
    super(`支援のお知らせ${failures.length}件を書けませんでした: ${innermostMessage(failures[0])}`);
  }
}

/** What the database was given stands in the outer messages only. */
function innermostMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return innermostMessage(error.cause);
  return error.message.replaceAll(/[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+/g, '（宛先）');
}
