import { innermost } from './innermost.ts';

/** `kakehashi COMMAND …`: each command has a file of its own and is loaded only when it is asked for. */
interface Command {
  /** Runs with the arguments behind the command's name. @returns the exit status */
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, { help: string; load: () => Promise<Command> }> = {
  start: { help: '台帳を開き、ブラウザで見られるようにする', load: () => import('./start.ts') },
  read: { help: '年次報告（テキスト・PDF・Word・Excel）を読み取る', load: () => import('./read.ts') },
  check: { help: '年次報告の矛盾を点検する', load: () => import('./check.ts') },
  find: { help: '会社の言葉から、使えそうな支援を探す', load: () => import('./find.ts') },
  import: { help: '年次報告を台帳に取り込む', load: () => import('./import.ts') },
  firms: { help: '法人番号のファイルを取り込む', load: () => import('./firms.ts') },
  figures: { help: '支援ポータルの利用の数を書き出す・取り込む', load: () => import('./figures.ts') },
  trends: { help: '動向の統計を公表時点ごとに取り込む・一覧にする', load: () => import('./trends.ts') },
  organisations: { help: '組織の表を取り込む', load: () => import('./organisations.ts') },
  report: { help: '年次報告を PDF・Word・Excel・Web に組む', load: () => import('./report.ts') },
  publish: { help: '年次報告を次の版として公表する', load: () => import('./publish.ts') },
  lineage: { help: '年度をまたぐ事業のつながりの候補を見る・決める', load: () => import('./lineage.ts') },
  account: {
    help: 'サインインできなくなった利用者に、新しいパスワードを発行する',
    load: () => import('./account.ts'),
  },
  snapshot: { help: '台帳の控えを取る', load: () => import('./snapshot.ts') },
  backup: { help: '台帳のすべての記録を一つのファイルに控える', load: () => import('./backup.ts') },
  publication: { help: '公開用ファイルを書き出す・公開側に取り込む', load: () => import('./publication.ts') },
  restore: { help: '台帳を控えの時点に戻す', load: () => import('./restore.ts') },
};

const USAGE = [
  '使い方: kakehashi コマンド [ファイルなど]',
  '',
  ...Object.entries(COMMANDS).map(([name, { help }]) => `  ${name.padEnd(15)}${help}`),
  '',
  '各コマンドの使い方: kakehashi コマンド --help',
].join('\n');

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`「${name}」というコマンドはありません。\n\n${USAGE}`);
    return 2;
  }
  return (await command.load()).run(args);
}

/** A reader that stops early (`| head`) is no fault of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (caught) {
  const error = innermost(caught);
  console.error(`思わぬ誤りが起きました: ${error instanceof Error ? error.message : String(error)}`);
  console.error('KAKEHASHI_DEBUG=1 を付けてもう一度実行すると、くわしい記録が出ます。');
  if (process.env.KAKEHASHI_DEBUG) console.error(caught);
  process.exitCode = 2;
}
