#!/usr/bin/env node
import { factsOf } from '../pipeline.js';
import { extractionRecord } from './extraction-record.js';

const [, , command, ...paths] = process.argv;
if (command === 'extract') for (const path of paths) process.stdout.write(`${JSON.stringify(extractionRecord(await factsOf(path)))}\n`);
