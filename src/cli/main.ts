/** Stands in until the commands exist. */
console.error('使い方: kakehashi <start|read|check|import> …');
process.exitCode = 2;
