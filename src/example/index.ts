export { type ExampleContext, type LoadExampleResult, loadExample } from './load-example.ts';
