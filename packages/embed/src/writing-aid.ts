import '@lus/elements/writing-aid/writing-aid.js';
