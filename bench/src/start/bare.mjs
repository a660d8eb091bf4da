import { report } from './report.mjs';

report(null);
