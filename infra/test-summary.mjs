// Adds up what every module's tests reported, names what was skipped, and closes with the two lines that CI reads.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const attribute = (tag, name) => Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);

const java = { run: 0, failures: 0, errors: 0, skipped: 0 };
const skippedNames = [];
const reports = ['command-service', 'query-service', 'infra']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((path) => `${room}/${path}`))
  .filter((path) => /target\/surefire-reports\/TEST-[^/]*\.xml$/.test(path));
for (const file of reports) {
  const report = readFileSync(file, 'utf8');
  const suite = /<testsuite [^>]*>/s.exec(report)?.[0] ?? '';
  java.run += attribute(suite, 'tests');
  java.failures += attribute(suite, 'failures');
  java.errors += attribute(suite, 'errors');
  java.skipped += attribute(suite, 'skipped');
  for (const skipped of report.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<skipped([^>]*)/g)) {
    const why = /message="([^"]*)"/.exec(skipped[3])?.[1] ?? '';
    skippedNames.push(`${skipped[2]}.${skipped[1]}: ${why}`);
  }
}

const browser = { passed: 0, failed: 0 };
if (existsSync('web-client/target/vitest.json')) {
  const report = JSON.parse(readFileSync('web-client/target/vitest.json', 'utf8'));
  browser.passed += report.numPassedTests;
  browser.failed += report.numFailedTests;
}
if (existsSync('web-client/target/playwright.json')) {
  const { stats } = JSON.parse(readFileSync('web-client/target/playwright.json', 'utf8'));
  browser.passed += stats.expected;
  browser.failed += stats.unexpected + stats.flaky;
}

for (const name of skippedNames) console.log(`SKIPPED: ${name}`);
console.log(`Tests run: ${java.run}, Failures: ${java.failures}, Errors: ${java.errors}, Skipped: ${java.skipped}`);
console.log(`${browser.passed} passed, ${browser.failed} failed`);
