import { join } from 'node:path';
import { openDatabase, projectFolder } from '../../src/platform/index.ts';
import { auditSuite } from './audit-suite.ts';
import { jobSuite } from './job-suite.ts';
import { mailSuite } from './mail-suite.ts';

const migrations = join(projectFolder(), 'migrations');
const open = () => openDatabase({ databaseUrl: null, dataDirectory: null }, { migrations });

auditSuite('the log on the embedded database', open);
jobSuite('jobs on the embedded database', open);
mailSuite('mails on the embedded database', open);
