import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Reading a whole file at once breaks on 20 GB files; a source is asked for ranges (ARCHITECTURE.md, rule 5). */
const lazy = {
  selector: "CallExpression[callee.property.name='arrayBuffer'][callee.object.type!='CallExpression']",
  message: 'Ask a Blob for a range: blob.slice(a, b).arrayBuffer().',
};

/** The page stays where it is, and asks nobody for anything (src/platform/seal, docs/network-seal.md). */
const seal = [
  {
    selector:
      "AssignmentExpression[left.name='location'], AssignmentExpression[left.object.name='location'], AssignmentExpression[left.property.name='location'], CallExpression[callee.object.name='location'][callee.property.name=/^(assign|replace)$/]",
    message: 'The page goes nowhere: what stands in an address reaches a server.',
  },
  {
    selector:
      "NewExpression[callee.name=/^(Worker|SharedWorker|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport|BroadcastChannel)$/], CallExpression[callee.name=/^(fetch|importScripts)$/], CallExpression[callee.property.name='sendBeacon'], CallExpression[callee.object.name=/^(window|globalThis|self)$/][callee.property.name='open']",
    message: 'Nothing of ours reaches a network; a Worker is started by mintWorker.',
  },
];

export default ts.config(
  { ignores: ['node_modules', 'dist', 'dist-portable', '.cache', '.svelte-kit', 'docs', 'planted'] },
  js.configs.recommended,
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['src/**/*.{ts,svelte}', 'workers/**/*.ts', 'headless/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser },
      globals: { ...globals.browser },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', lazy, ...seal],
    },
  },
  {
    files: ['src/**/*.ts', 'workers/**/*.ts', 'headless/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, IIFEs: true }] },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: { 'svelte/no-at-html-tags': 'error' },
  },
  {
    files: ['test/**', 'headless/**', 'bench/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
);
