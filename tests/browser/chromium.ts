import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a Chromium may be: the variable, Debian's package. */
const SYSTEM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const ARGUMENTS = ['--no-sandbox', '--headless', '--disable-background-networking'];

/** The Chromium of this machine, or else the one inside the npm package; `null` where neither can be started. */
export async function startChromium(): Promise<Browser | null> {
  const installed = SYSTEM.find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  // The package unpacks its libraries only when it believes to run in a Lambda function of this kind.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const packed = await import('@sparticuz/chromium').then((module) => module.default).catch(() => null);
  if (packed === null) return null;
  const executablePath = await packed.executablePath().catch(() => null);
  if (executablePath === null) return null;
  return chromium.launch({ executablePath, args: [...packed.args, ...ARGUMENTS] }).catch(() => null);
}
