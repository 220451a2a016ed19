#!/usr/bin/env node
// npm links a command when it installs, before anything is built.
import '../dist/cli/lus-readability.js';
